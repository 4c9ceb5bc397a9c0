package io.github.feishucodegen.dialect;

import java.util.Optional;

/** The rows of the request table. */
enum RequestKey {
    URL("HTTPURL"),
    METHOD("HTTPMethod"),
    EVENT_TYPE("事件类型"),
    RATE_LIMITS("接口频率限制"),
    APP_TYPES("支持的应用类型"),
    TOKENS("支持的访问令牌"),
    SCOPES("权限要求"),
    FIELD_SCOPES("字段权限要求"),
    /** The way in which an event is pushed. A client does not need it. */
    DELIVERY("推送方式");

    private final String title;

    RequestKey(String title) {
        this.title = title;
    }

    /** The key in the first cell of a row. An explanation may follow the title. */
    static Optional<RequestKey> of(String cell) {
        String bare = cell.replace("*", "").replaceAll("\\s", "");
        for (RequestKey key : values()) {
            if (bare.regionMatches(true, 0, key.title, 0, key.title.length())) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }
}
