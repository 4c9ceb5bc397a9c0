package io.github.feishucodegen.dialect;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** The rows of the request table. */
enum RequestKey {
    URL,
    METHOD,
    EVENT_TYPE,
    CALLBACK_TYPE,
    RATE_LIMITS,
    APP_TYPES,
    TOKENS,
    SCOPES,
    FIELD_SCOPES,
    /** The way in which an event is pushed. A client does not need it. */
    DELIVERY;

    private static final Map<String, RequestKey> BY_TITLE = Vocabulary.constants("request", RequestKey.class);

    /** The key in the first cell of a row. An explanation may follow the title. */
    static Optional<RequestKey> of(String cell) {
        String bare = Vocabulary.normal(cell);
        return BY_TITLE.entrySet().stream()
                .filter(title -> bare.startsWith(title.getKey()))
                .max(Comparator.comparingInt(title -> title.getKey().length()))
                .map(Map.Entry::getValue);
    }
}
