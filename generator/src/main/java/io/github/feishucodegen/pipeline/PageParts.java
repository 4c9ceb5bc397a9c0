package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.Occurrence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of a page that no field and no error code stands for, with the label that pages give it. Models do not have
 * the lines of these parts.
 */
enum PageParts {
    TITLE("^#\\s|^(?:title|标题)\\s*:", "operation-title-", "event-title-"),
    METHOD("HTTP Method", "operation-method-"),
    URL("HTTP URL", "operation-path-"),
    RATE_LIMITS("频率限制|[Rr]ate [Ll]imit", "rate-limit-", "event-rate-limit-"),
    APP_TYPES("支持的应用类型|[Ss]upported app types?", "app-type", "event-app-type"),
    FIELD_SCOPES("字段权限要求|[Ff]ield scopes", "field-scope-", "event-field-scope-"),
    SCOPES("权限要求|[Rr]equired scopes|[Ss]copes? required", "scope", "event-scope"),
    TOKENS("Authorization", "token-kind"),
    REQUEST_EXAMPLE("^#+.*(?:请求体?示例|[Rr]equest.*example)", "request-examples-"),
    RESPONSE_EXAMPLE("^#+.*(?:(?:响应|返回)体?示例|[Rr]esponse.*example)", "response-examples-"),
    EVENT_EXAMPLE("^#+.*(?:示例|[Ee]xample)", "event-examples-"),
    ERRORS("^#+.*(?:错误码|[Ee]rror codes?)"),
    PATH_PARAMETERS("^#+.*(?:路径参数|[Pp]ath param)"),
    QUERY_PARAMETERS("^#+.*(?:查询参数|[Qq]uery param)"),
    HEADERS("^#+.*(?:请求头|[Rr]equest header)"),
    BODY("^#+.*(?:请求体|[Rr]equest body)", "request-body-", "required-request-body", "optional-request-body"),
    RESPONSE("^#+.*(?:响应体|响应参数|返回参数|[Rr]esponse body)", "response-became-"),
    EVENT("^#+.*(?:(?:事件|回调)(?:结构)?体|[Ee]vent body|[Cc]allback)"),
    ANSWER("^#+.*(?:响应|[Rr]esponse)"),
    /** Any other part, such as the description. */
    OTHER("^#\\s");

    /** The beginnings of places as changes have them, in the order of the constants that they mean. */
    private static final List<String> PLACES = List.of(
            "error", "path parameter", "query parameter", "header", "request body", "response", "event body", "answer");

    private final Pattern label;
    private final List<String> rules;

    PageParts(String label, String... rules) {
        this.label = Pattern.compile(label);
        this.rules = List.of(rules);
    }

    /** The part that a change is about at a place. */
    static PageParts of(Change change, Occurrence occurrence) {
        Optional<String> place =
                PLACES.stream().filter(occurrence.place()::startsWith).findFirst();
        if (place.isPresent()) {
            return values()[ERRORS.ordinal() + PLACES.indexOf(place.get())];
        }
        String rule = change.rule().id();
        return Arrays.stream(values())
                .filter(part -> part.rules.stream().anyMatch(rule::startsWith))
                .findFirst()
                .orElse(OTHER);
    }

    /** Whether the part is an example, which pages have line by line. */
    boolean isExample() {
        return this == REQUEST_EXAMPLE || this == RESPONSE_EXAMPLE || this == EVENT_EXAMPLE;
    }

    /** Whether a line has the label of this part. */
    boolean begins(String line) {
        return label.matcher(line).find();
    }
}
