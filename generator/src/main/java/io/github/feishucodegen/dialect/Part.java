package io.github.feishucodegen.dialect;

import java.util.Comparator;
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

    private static final Map<String, Part> BY_TITLE = Vocabulary.constants("part", Part.class);

    /** The parts of titles that have a name before the usual word: pages with several templates have such titles. */
    private static final Map<String, Part> BY_SUFFIX = Vocabulary.constants("suffix", Part.class);

    /** The titles of all parts. On a page without heading marks, such a title stands alone on a line. */
    static final Set<String> TITLES = Vocabulary.wordsOf("part.");

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
        String bare = Vocabulary.normal(title);
        Part part = BY_TITLE.get(bare);
        if (part != null) {
            return part;
        }
        if (bare.contains("curl")) {
            return OTHER;
        }
        return BY_SUFFIX.entrySet().stream()
                .filter(suffix -> bare.endsWith(suffix.getKey()))
                .max(Comparator.comparingInt(suffix -> suffix.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(OTHER);
    }
}
