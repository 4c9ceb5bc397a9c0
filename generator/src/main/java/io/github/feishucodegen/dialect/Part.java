package io.github.feishucodegen.dialect;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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
    /** What the platform sends: the body of an event or of a callback. */
    EVENT_BODY,
    EVENT_EXAMPLE,
    /** What an app answers to a callback. */
    ANSWER,
    ANSWER_EXAMPLE,
    OTHER;

    private static final Map<String, Part> BY_TITLE = Vocabulary.constants("part", Part.class);

    /** The parts of titles that have a name before the usual word: pages with several templates have such titles. */
    private static final Map<String, Part> BY_SUFFIX = Vocabulary.constants("suffix", Part.class);

    /** A remark at the end of a title. A page with several events names the type of each there. */
    private static final Pattern REMARK = Pattern.compile("[(（][^()（）]{0,200}[)）]$");

    /** The titles of all parts. On a page without heading marks, such a title stands alone on a line. */
    static final Set<String> TITLES = Vocabulary.wordsOf("part.");

    /** Whether the part contains field tables. */
    boolean hasFields() {
        return switch (this) {
            case HEADERS, PATH_PARAMETERS, QUERY_PARAMETERS, PARAMETERS, BODY, RESPONSE_BODY, EVENT_BODY, ANSWER ->
                true;
            case REQUEST,
                    REQUEST_EXAMPLE,
                    RESPONSE,
                    RESPONSE_HEADERS,
                    RESPONSE_EXAMPLE,
                    ERRORS,
                    TYPE_NOTES,
                    EVENT_EXAMPLE,
                    ANSWER_EXAMPLE,
                    OTHER -> false;
        };
    }

    /** Whether the part is typical of pages about operations. */
    boolean isOfOperation() {
        return hasFields() && !isOfEvent() || this == REQUEST || this == RESPONSE_EXAMPLE || this == REQUEST_EXAMPLE;
    }

    /** Whether only pages about events and callbacks have the part. */
    boolean isOfEvent() {
        return this == EVENT_BODY || this == EVENT_EXAMPLE || this == ANSWER || this == ANSWER_EXAMPLE;
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
        Part remarked = BY_TITLE.get(REMARK.matcher(bare).replaceFirst(""));
        if (remarked != null && remarked.isOfEvent()) {
            return remarked;
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
