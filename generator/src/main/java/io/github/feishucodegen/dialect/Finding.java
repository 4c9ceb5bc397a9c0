package io.github.feishucodegen.dialect;

import io.github.feishucodegen.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/** Everything that reading a page can report, with the id that stays the same from release to release. */
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
    HTTP_METHOD_MISSING(
            "http-method-missing", Severity.WARNING, "Add a row \"HTTP Method\" to the table with the HTTP URL."),
    HTTP_METHOD_UNKNOWN("http-method-unknown", Severity.WARNING, "Expected one of GET, POST, PUT, PATCH and DELETE."),
    REQUEST_ROW_UNKNOWN("request-row-unknown", Severity.NOTE, null),
    RATE_LIMIT_UNREAD("rate-limit-unread", Severity.NOTE, null),
    APP_TYPE_UNKNOWN("app-type-unknown", Severity.WARNING, null),
    SCOPES_UNREAD("scopes-unread", Severity.WARNING, null),
    COLUMN_UNKNOWN("column-unknown", Severity.NOTE, null),
    TABLE_UNREAD("table-unread", Severity.NOTE, null),
    ROW_WITHOUT_NAME("row-without-name", Severity.WARNING, null),
    DUPLICATE_ROW("duplicate-row", Severity.NOTE, null),
    REQUIRED_UNCLEAR("required-unclear", Severity.NOTE, null),
    LIMIT_UNREAD("limit-unread", Severity.NOTE, null),
    ERROR_CODE_UNREAD("error-code-unread", Severity.NOTE, null),
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
