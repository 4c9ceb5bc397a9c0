package io.github.feishucodegen.diagnostic;

import static io.github.feishucodegen.diagnostic.Severity.ERROR;
import static io.github.feishucodegen.diagnostic.Severity.NOTE;
import static io.github.feishucodegen.diagnostic.Severity.WARNING;

/** Findings of the linker: about types, nesting, and pages that are combined. */
public enum LinkingFinding implements DiagnosticId {
    URL_ILLEGIBLE(
            ERROR,
            "The HTTP URL has no path.",
            "Write an address such as https://open.feishu.cn/open-apis/hire/v1/jobs/:job_id."),
    OPERATION_NAME_TAKEN(
            WARNING,
            "Two operations would have the same id, and one of them got another id.",
            "Give the two pages different names."),
    PATH_PARAMETER_NOT_IN_URL(
            WARNING,
            "A documented path parameter is not in the URL.",
            "Write the same name in the table and in the URL."),
    PATH_PARAMETER_UNDOCUMENTED(
            WARNING,
            "The URL has a parameter without a row, and its type was assumed to be string.",
            "Add a row for it to the table of path parameters."),
    PAGES_MERGED(
            NOTE, "Several pages describe one operation, and were merged.", "Exclude a page if it is out of date."),
    PAGES_DISAGREE(
            WARNING,
            "Two pages about one operation contradict each other, and one of them was used.",
            "Correct one of the two pages."),
    MERGED_WORDS_LEFT_OUT(
            NOTE,
            "Several pages describe one part of an operation in different words, and some of them were left out.",
            "Use the same words on both pages if the words should be in the model."),
    REQUIRED_FIELDS_DIFFER(
            WARNING,
            "Pages about one operation require different fields.",
            "If a page is wrong, write in an overlay whether the field is required."),
    NESTING_UNCERTAIN(
            WARNING,
            "The nesting of a table is ambiguous, and the most probable place was chosen for a row.",
            "Complete the example on the page, or use the page in a dialect that keeps nesting."),
    NESTING_DIFFERS(
            NOTE,
            "A page was read with a row at another place than a page that states the nesting of this table has it.",
            "If the row has not moved, write its place in an overlay; otherwise learn new nesting knowledge."),
    MAP_ENTRIES(
            WARNING,
            "The rows 'key' and 'value' below a map describe its entries, and were added to its description.",
            "Write the type of the map, such as map<string, string>, and describe the entries in its description."),
    ENVELOPE_ASSUMED(
            NOTE,
            "The table of a response leaves out the envelope, and its rows were placed in 'data'.",
            "Add the rows 'code', 'msg' and 'data'."),
    ENVELOPE_UNCLEAR(
            WARNING,
            "The table of a response leaves out the envelope, and no example shows whether its rows are in 'data'.",
            "Add an example of the response, or move the fields with an overlay."),
    TYPE_SPELLING_UNKNOWN(
            WARNING,
            "The type column of a row does not contain a type.",
            "Write one type, such as string, int, object, name[] or map<string, int>, or correct the type with an overlay."),
    TYPE_SHAPE_BROKEN(
            WARNING,
            "A type is incomplete, or contradicts the rows below it.",
            "Close all brackets, name the element type of a list or map, and put rows only below objects."),
    SHARED_TYPE_CONFLICT(
            WARNING, "One named type has a field with two different types.", "Give one of the two types another name."),
    ROW_LOST(
            WARNING, "A row of a table is not in the model.", "Report this fault of the toolkit, and attach the page."),
    VALUE_LOST(
            WARNING, "A listed value is not in the model.", "Report this fault of the toolkit, and attach the page."),
    ERROR_CODE_LOST(
            WARNING, "An error code is not in the model.", "Report this fault of the toolkit, and attach the page."),
    EXAMPLE_LOST(WARNING, "An example is not in the model.", "Report this fault of the toolkit, and attach the page.");

    private final Explanation explanation;

    LinkingFinding(Severity severity, String meaning, String remedy) {
        explanation = new Explanation(severity, meaning, remedy);
    }

    @Override
    public Explanation explanation() {
        return explanation;
    }
}
