package io.github.feishucodegen.dialect;

import io.github.feishucodegen.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/** The findings that reading a page can report. Their ids stay the same from release to release. */
enum Finding {
    REQUEST_URL_MISSING(
            "request-url-missing",
            Severity.ERROR,
            "Add a row \"HTTP URL\" to the table below the heading for the request, or leave the page out."),
    REQUEST_URL_ILLEGIBLE(
            "request-url-illegible",
            Severity.ERROR,
            "Expected an address such as https://open.feishu.cn/open-apis/hire/v1/jobs/:job_id."),
    FIELD_NAMES_MISSING(
            "field-names-missing", Severity.ERROR, "Expected a table with a column for names and one for types."),
    PAGE_EMPTY("page-empty", Severity.ERROR, "Fetch the page again, or remove the file."),
    CONTENT_EMPTY("content-empty", Severity.WARNING, "Fetch the page again, or remove the file."),
    PAGE_NOT_MARKDOWN(
            "page-not-markdown", Severity.ERROR, "Fetch the page again as Markdown, or remove or exclude the file."),
    EVENT_UNREAD("event-unread", Severity.WARNING, "Exclude the page if its event is not needed."),
    PART_UNREAD(
            "part-unread",
            Severity.ERROR,
            "Title the part and its columns as the platform's pages do, or exclude the page and describe the operation in an overlay."),
    PAGE_CUT_OFF("page-cut-off", Severity.ERROR, "Fetch the page again, or close what is open at its end."),
    RESPONSE_MISSING("response-missing", Severity.WARNING, "Fetch the page again: its end may be missing."),
    CODE_UNCLOSED("code-unclosed", Severity.WARNING, "Close the code: it was ended before the next heading."),
    CONTAINER_UNCLOSED(
            "container-unclosed",
            Severity.NOTE,
            "Close the container; what follows was read as if it had no opening line."),
    TABLE_UNCLOSED("table-unclosed", Severity.WARNING, "Close the table: it was ended with what stands around it."),
    ROWS_IN_COMMENT("rows-in-comment", Severity.WARNING, "Remove the comment around the rows, or the rows."),
    ROWS_OUTSIDE_TABLE(
            "rows-outside-table", Severity.WARNING, "Put the rows below the header of their table, without a gap."),
    TEXT_OUTSIDE_CELLS("text-outside-cells", Severity.WARNING, "Put the text into a cell."),
    TABLE_EMPTY("table-empty", Severity.WARNING, "Fetch the page again: the rows may be missing."),
    ROW_TOO_LONG("row-too-long", Severity.WARNING, "Escape the pipes inside its cells, or give each cell a column."),
    ROW_LEVEL_MISSING(
            "row-level-missing", Severity.WARNING, "Give the row a level as the other rows of its table have."),
    TYPE_NOTE_UNREAD("type-note-unread", Severity.WARNING, "Write the field as \"- name: type description\"."),
    RESPONSE_HEADER_UNREAD(
            "response-header-unread", Severity.WARNING, "Read it from the raw response, which has all headers."),
    HTTP_METHOD_MISSING(
            "http-method-missing", Severity.WARNING, "Add a row \"HTTP Method\" to the table with the HTTP URL."),
    HTTP_METHOD_UNKNOWN("http-method-unknown", Severity.WARNING, "Expected one of GET, POST, PUT, PATCH and DELETE."),
    REQUEST_ROW_UNKNOWN("request-row-unknown", Severity.WARNING, null),
    RATE_LIMIT_UNREAD("rate-limit-unread", Severity.WARNING, null),
    APP_TYPE_UNKNOWN("app-type-unknown", Severity.WARNING, null),
    SCOPES_UNREAD("scopes-unread", Severity.WARNING, null),
    COLUMN_UNKNOWN("column-unknown", Severity.WARNING, "Use the titles of other pages."),
    COLUMN_ASSUMED("column-assumed", Severity.NOTE, "Use the titles of other pages."),
    TABLE_UNREAD(
            "table-unread",
            Severity.WARNING,
            "Put its rows into the table of the part that they belong to, if they describe fields."),
    ROW_WITHOUT_NAME("row-without-name", Severity.WARNING, null),
    DUPLICATE_ROW("duplicate-row", Severity.WARNING, "Remove one of the two rows, or put it where it belongs."),
    REQUIRED_UNCLEAR("required-unclear", Severity.NOTE, null),
    LIMIT_UNREAD("limit-unread", Severity.NOTE, null),
    ERROR_CODE_UNREAD("error-code-unread", Severity.WARNING, "Write one number in each row."),
    SDK_SAMPLE_UNREAD("sdk-sample-unread", Severity.NOTE, null);

    private final String id;
    private final Severity severity;
    private final @Nullable String hint;

    Finding(String id, Severity severity, @Nullable String hint) {
        this.id = id;
        this.severity = severity;
        this.hint = hint;
    }

    String id() {
        return id;
    }

    Severity severity() {
        return severity;
    }

    @Nullable
    String hint() {
        return hint;
    }
}
