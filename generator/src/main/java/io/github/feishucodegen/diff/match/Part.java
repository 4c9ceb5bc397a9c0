package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.Parameter;

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

    static Part of(Parameter.In in) {
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

    public String words() {
        return words;
    }
}
