package io.github.feishucodegen.diagnostic;

import static io.github.feishucodegen.diagnostic.Severity.ERROR;
import static io.github.feishucodegen.diagnostic.Severity.NOTE;
import static io.github.feishucodegen.diagnostic.Severity.WARNING;

/** Findings about one page as a whole, and about the request that it describes. */
public enum PageFinding implements DiagnosticId {
    PAGE_NOT_UTF8(ERROR, "A page is not encoded as UTF-8.", "Save the page as UTF-8."),
    PAGE_UNREADABLE(
            ERROR, "A page cannot be read from the disk.", "Check that the file exists and can be read by this user."),
    PAGE_TOO_LONG(ERROR, "A page is longer than the toolkit reads.", "Split the page."),
    PAGE_READER_FAILED(
            ERROR, "The toolkit failed on a page.", "Report this fault of the toolkit, and attach the page."),
    PAGE_EMPTY(ERROR, "A file has no text.", "Fetch the page again, or remove the file."),
    CONTENT_EMPTY(
            WARNING, "A page has no content below its front matter.", "Fetch the page again, or remove the file."),
    PAGE_NOT_MARKDOWN(
            ERROR, "A file is not Markdown.", "Fetch the page again as Markdown, or remove or exclude the file."),
    EVENT_TYPE_ILLEGIBLE(
            ERROR,
            "A page about an event or a callback has no readable type.",
            "Write a type such as im.message.receive_v1 into the row for the type."),
    EVENT_TYPE_MISSING(
            WARNING,
            "A page describes an event whose type it does not name, and the event is not read.",
            "Write the type into a table with the row \"事件类型\", or into the title of the event's body."),
    EVENT_BODY_MISSING(
            WARNING,
            "A page about an event or a callback does not show what the platform sends.",
            "Fetch the page again: its end may be missing."),
    REQUEST_URL_MISSING(
            ERROR,
            "A page about an operation has no HTTP URL.",
            "Add a row \"HTTP URL\" to the table below the heading for the request, or exclude the page."),
    REQUEST_URL_ILLEGIBLE(
            ERROR,
            "The HTTP URL of a page is not an address.",
            "Write an address such as https://open.feishu.cn/open-apis/hire/v1/jobs/:job_id."),
    HTTP_METHOD_MISSING(
            WARNING,
            "A page has no HTTP method, and a method was assumed.",
            "Add a row \"HTTP Method\" to the table with the HTTP URL."),
    HTTP_METHOD_UNKNOWN(
            WARNING,
            "A page has an unknown HTTP method, and another method was assumed.",
            "Write GET, POST, PUT, PATCH or DELETE."),
    REQUEST_ROW_UNKNOWN(
            WARNING,
            "The table of the request has a row with an unknown title, and the row is not read.",
            "Use the row titles of other pages."),
    RATE_LIMIT_UNREAD(
            WARNING, "The rate limit does not contain a number of calls.", "Write the limit as 20 次/秒 or 1000 次/分钟."),
    APP_TYPE_UNKNOWN(
            WARNING,
            "The page names an unknown kind of app.",
            "Write that the operation is for custom apps, store apps or both."),
    SCOPES_UNREAD(WARNING, "The required scopes of an operation cannot be read.", "Write one scope on each line."),
    RESPONSE_MISSING(
            WARNING,
            "A page about an operation has no part for the response.",
            "Fetch the page again: its end may be missing."),
    PART_UNREAD(
            ERROR,
            "A part of the operation has a table, and the table is not read.",
            "Use the titles of other pages for the part and its columns, or exclude the page and describe the operation in an overlay."),
    ERROR_CODE_UNREAD(WARNING, "An error code is not a number.", "Write one number in each row."),
    RESPONSE_HEADER_UNREAD(
            WARNING,
            "A page documents a response header, and the model has no response headers.",
            "Read the header from the raw response in the calling code."),
    SDK_SAMPLE_UNREAD(
            NOTE,
            "An example in Java contains no call that the toolkit recognizes.",
            "Compare the example with those of other pages if its names should be used.");

    private final Explanation explanation;

    PageFinding(Severity severity, String meaning, String remedy) {
        explanation = new Explanation(severity, meaning, remedy);
    }

    @Override
    public Explanation explanation() {
        return explanation;
    }
}
