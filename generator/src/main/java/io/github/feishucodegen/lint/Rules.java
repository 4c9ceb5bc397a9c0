package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** All rules, in the order of docs/lint.md. */
public final class Rules {
    static final List<ExampleRule> OF_EXAMPLES = List.of(
            new InvalidJson(),
            new RepeatedMember(),
            new UndocumentedMember(),
            new MissingRequiredMember(),
            new TypeMismatch(),
            new UnlistedValue(),
            new TooLargeNumber(),
            new BrokenLimit());

    static final UnexplainedType OF_TYPES = new UnexplainedType();

    static final List<CollectedRule> COLLECTED = List.of(
            warning(
                    "duplicate-row",
                    "Two rows of one table at one place have the same name.",
                    "Remove one of the two rows, or put it where it belongs."),
            warning(
                    "type-spelling-unknown",
                    "The type column says something that is no type.",
                    "Write one type, such as string, int, object, name[] or map<string, int>."),
            warning(
                    "type-shape-broken",
                    "A type is incomplete, or contradicts the rows below it.",
                    "Close all brackets, say what a list or map holds, and give rows below only to objects."),
            warning(
                    "shared-type-conflict",
                    "One named type has a field of two different types.",
                    "Give one of the two types another name."),
            warning("pages-disagree", "Two pages about one operation contradict each other.", "Correct one of them."),
            warning(
                    "path-parameter-not-in-url",
                    "A documented path parameter does not stand in the URL.",
                    "Name it the same in the table and in the URL."),
            warning(
                    "path-parameter-undocumented",
                    "The URL has a parameter that no table describes.",
                    "Add a row for it to the table of path parameters."),
            error("request-url-missing", "A page about an operation has no HTTP URL.", "Add a row with the HTTP URL."),
            error("request-url-illegible", "The HTTP URL is no address.", "Write an address of one operation."),
            error("page-empty", "A file without any text.", "Fetch the page again, or remove the file."),
            warning(
                    "content-empty",
                    "A page has no content below its front matter.",
                    "Fetch the page again, or remove the file."),
            error(
                    "page-not-markdown",
                    "A file is no Markdown.",
                    "Fetch the page again as Markdown, or remove the file."),
            warning(
                    "event-unread",
                    "A page about an event, which the model cannot hold yet.",
                    "Exclude the page if its event is not needed."),
            warning("row-lost", "A row of a table did not arrive in the model.", "Report it together with the page."),
            warning("value-lost", "A listed value did not arrive in the model.", "Report it together with the page."),
            warning(
                    "error-code-lost",
                    "An error code did not arrive in the model.",
                    "Report it together with the page."),
            warning("example-lost", "An example did not arrive in the model.", "Report it together with the page."),
            note(
                    "envelope-assumed",
                    "The table of a response leaves the envelope out.",
                    "Add the rows 'code', 'msg' and 'data'."),
            warning(
                    "envelope-unclear",
                    "Nothing shows whether the rows of a response stand in 'data'.",
                    "Add an example of the response."),
            error(
                    "part-unread",
                    "The only table of a part of the operation is not read.",
                    "Title the part and its columns as the platform's pages do."),
            error(
                    "page-cut-off",
                    "A page ends inside of code, of a table or of a row.",
                    "Fetch the page again, or close what is open at its end."),
            warning(
                    "response-missing",
                    "A page about an operation has no part for the response.",
                    "Fetch the page again: its end may be missing."),
            warning("code-unclosed", "Code has no closing fence.", "Close the code."),
            note("container-unclosed", "A container has no closing line.", "Close the container."),
            warning("table-unclosed", "A table of tags has no closing tag.", "Close the table."),
            warning(
                    "rows-outside-table",
                    "Rows of a table stand outside of a table.",
                    "Put the rows below the header of their table, without a gap."),
            warning(
                    "rows-in-comment",
                    "An HTML comment contains rows of a table.",
                    "Remove the comment around the rows, or the rows."),
            warning("text-outside-cells", "Text stands between the cells of a table.", "Put the text into a cell."),
            warning("table-empty", "A table has no rows.", "Fetch the page again: the rows may be missing."),
            warning(
                    "row-too-long",
                    "A row has more cells than its table has columns.",
                    "Escape the pipes inside its cells, or give each cell a column."),
            warning(
                    "row-level-missing",
                    "A row has no level though other rows of its table have one.",
                    "Give the row a level."),
            warning(
                    "table-unread",
                    "A table is not read.",
                    "Put its rows into the table of the part that they belong to, if they describe fields."),
            warning(
                    "type-note-unread",
                    "A line of a type's explanation is not read.",
                    "Write the field as \"- name: type description\"."),
            warning(
                    "response-header-unread",
                    "A documented header of the response is not read.",
                    "Read it from the raw response, which has all headers."),
            warning(
                    "rate-limit-unread",
                    "The rate limit names no number of calls.",
                    "Write the limit as 20 次/秒 or 1000 次/分钟."),
            error("url-illegible", "The HTTP URL has no path.", "Write an address of one operation."),
            warning("http-method-missing", "A page names no HTTP method.", "Add a row with the HTTP method."),
            error("http-method-unknown", "The HTTP method is none of the platform's.", "Write one HTTP method."),
            error("field-names-missing", "A table of fields has no column for names.", "Add a column for names."),
            warning("row-without-name", "A row of a table of fields has no name.", "Name the field."),
            note("required-unclear", "A row does not say whether its field is required.", "Write yes or no."),
            note("limit-unread", "A limit is written so that it cannot be read.", "Write it like other limits."),
            note(
                    "column-assumed",
                    "A column without a known title was taken for the names of the fields.",
                    "Use the titles of other pages."),
            warning("column-unknown", "A table has a column that is not read.", "Use the titles of other pages."),
            warning("request-row-unknown", "The table of the request has a row that is not read.", "Use known titles."),
            warning("app-type-unknown", "A kind of app is none of the platform's.", "Name custom or store apps."),
            warning("scopes-unread", "The required scopes cannot be read.", "Write one scope on each line."),
            warning("error-code-unread", "An error code is no number.", "Write one number in each row."),
            error("page-not-utf8", "A page is not encoded as UTF-8.", "Save the page as UTF-8."),
            error("page-unreadable", "A page cannot be read from the disk.", "Make the file readable."),
            error("page-too-long", "A page is too long to be read.", "Split the page."),
            error("page-reader-failed", "The toolkit failed on a page.", "Report it together with the page."),
            error(
                    "correction-without-target",
                    "An overlay corrects something that no page has.",
                    "Correct its path, or remove it where the documentation changed."),
            warning(
                    "correction-superfluous",
                    "An overlay says what the pages say themselves by now.",
                    "Remove it from the overlay."),
            error("correction-repeated", "Overlays correct one thing twice.", "Keep one of the two corrections."),
            error("overlay-unreadable", "An overlay is not what it should be.", "Write it as docs/overlays.md says."));

    private Rules() {}

    /** All rules, in the order of docs/lint.md. */
    public static List<Rule> all() {
        List<Rule> all = new ArrayList<>(OF_EXAMPLES);
        all.add(OF_TYPES);
        all.addAll(COLLECTED);
        return List.copyOf(all);
    }

    private static CollectedRule error(String id, String summary, String advice) {
        return new CollectedRule(id, Severity.ERROR, summary, advice);
    }

    private static CollectedRule warning(String id, String summary, String advice) {
        return new CollectedRule(id, Severity.WARNING, summary, advice);
    }

    private static CollectedRule note(String id, String summary, String advice) {
        return new CollectedRule(id, Severity.NOTE, summary, advice);
    }
}
