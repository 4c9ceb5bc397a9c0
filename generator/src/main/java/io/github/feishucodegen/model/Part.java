package io.github.feishucodegen.model;

import java.util.Locale;

/** The part of an operation or an event that contains a field. */
public enum Part {
    PATH("path parameter"),
    QUERY("query parameter"),
    HEADER("header"),
    BODY("request body"),
    RESPONSE("response"),
    /** What the platform sends for an event or a callback. */
    EVENT("event body"),
    /** What an app answers to a callback. */
    ANSWER("answer");

    private final String words;

    Part(String words) {
        this.words = words;
    }

    public static Part of(Parameter.In in) {
        return switch (in) {
            case PATH -> PATH;
            case QUERY -> QUERY;
            case HEADER -> HEADER;
        };
    }

    /** Whether apps write the part and the platform checks it. */
    public boolean isRequest() {
        return !isResponse();
    }

    /** Whether the platform writes the part and apps read it. */
    public boolean isResponse() {
        return this == RESPONSE || this == EVENT;
    }

    public boolean isParameter() {
        return this == PATH || this == QUERY || this == HEADER;
    }

    /** The part as overlays write it: {@code body}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part for readers: {@code request body}. */
    public String words() {
        return words;
    }
}
