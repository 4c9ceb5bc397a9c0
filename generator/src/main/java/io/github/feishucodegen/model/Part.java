package io.github.feishucodegen.model;

import java.util.Locale;

/** The part of an operation that contains a field. */
public enum Part {
    PATH("path parameter"),
    QUERY("query parameter"),
    HEADER("header"),
    BODY("request body"),
    RESPONSE("response");

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

    public boolean isRequest() {
        return this != RESPONSE;
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
