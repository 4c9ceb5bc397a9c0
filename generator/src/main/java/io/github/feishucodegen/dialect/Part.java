package io.github.feishucodegen.dialect;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The parts of a page, found by the titles of its sections. */
enum Part {
    REQUEST,
    HEADERS,
    PATH_PARAMETERS,
    QUERY_PARAMETERS,
    /** Parameters of the query or of the body, depending on the HTTP method. */
    PARAMETERS,
    BODY,
    REQUEST_EXAMPLE,
    RESPONSE,
    /** Headers of the response. Some pages about files say here what the body is. */
    RESPONSE_HEADERS,
    RESPONSE_BODY,
    RESPONSE_EXAMPLE,
    ERRORS,
    TYPE_NOTES,
    OTHER;

    private static final Map<String, Part> BY_TITLE = Map.ofEntries(
            Map.entry("请求", REQUEST),
            Map.entry("请求头", HEADERS),
            Map.entry("扩展请求头", HEADERS),
            Map.entry("路径参数", PATH_PARAMETERS),
            Map.entry("查询参数", QUERY_PARAMETERS),
            Map.entry("请求参数", PARAMETERS),
            Map.entry("请求体", BODY),
            Map.entry("请求体参数", BODY),
            Map.entry("请求体示例", REQUEST_EXAMPLE),
            Map.entry("请求示例", REQUEST_EXAMPLE),
            Map.entry("响应", RESPONSE),
            Map.entry("响应头", RESPONSE_HEADERS),
            Map.entry("返回头", RESPONSE_HEADERS),
            Map.entry("响应体", RESPONSE_BODY),
            Map.entry("响应参数", RESPONSE_BODY),
            Map.entry("返回参数", RESPONSE_BODY),
            Map.entry("响应体示例", RESPONSE_EXAMPLE),
            Map.entry("响应示例", RESPONSE_EXAMPLE),
            Map.entry("返回示例", RESPONSE_EXAMPLE),
            Map.entry("返回体示例", RESPONSE_EXAMPLE),
            Map.entry("错误码", ERRORS),
            Map.entry("类型额外说明", TYPE_NOTES));

    /** The titles of all parts. On a page without heading marks, such a title stands alone on a line. */
    static final Set<String> TITLES = BY_TITLE.keySet();

    /** Whether the part contains field tables. */
    boolean hasFields() {
        return switch (this) {
            case HEADERS, PATH_PARAMETERS, QUERY_PARAMETERS, PARAMETERS, BODY, RESPONSE_BODY -> true;
            case REQUEST, REQUEST_EXAMPLE, RESPONSE, RESPONSE_HEADERS, RESPONSE_EXAMPLE, ERRORS, TYPE_NOTES, OTHER ->
                false;
        };
    }

    /** Whether the part is typical of pages about operations. */
    boolean isOfOperation() {
        return hasFields() || this == REQUEST || this == RESPONSE_EXAMPLE || this == REQUEST_EXAMPLE;
    }

    boolean isResponse() {
        return this == RESPONSE || this == RESPONSE_HEADERS || this == RESPONSE_BODY || this == RESPONSE_EXAMPLE;
    }

    static Part of(String title) {
        String bare = title.strip();
        while (bare.endsWith("：") || bare.endsWith(":")) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        Part part = BY_TITLE.get(bare);
        if (part != null) {
            return part;
        }
        if (bare.toLowerCase(Locale.ROOT).contains("curl")) {
            return OTHER;
        }
        // On a page with several templates, the name of a template precedes the usual title.
        if (bare.endsWith("错误码") && !bare.endsWith("子错误码")) {
            return ERRORS;
        }
        if (bare.endsWith("请求体")) {
            return BODY;
        }
        return bare.endsWith("请求体示例") ? REQUEST_EXAMPLE : OTHER;
    }
}
