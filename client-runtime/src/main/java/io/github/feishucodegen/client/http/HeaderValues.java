package io.github.feishucodegen.client.http;

import io.github.feishucodegen.client.Internal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Checks the names and values of HTTP headers. */
@Internal
public final class HeaderValues {
    private static final String NO_NAME = "is no name of a header";
    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

    private HeaderValues() {}

    /** A copy of headers. The case of their names does not matter. */
    static Map<String, List<String>> copy(Map<String, List<String>> headers) {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Checks a header.
     *
     * @throws IllegalArgumentException if the name or a value cannot be sent; the message contains no value
     */
    public static void require(String name, List<String> values) {
        require(name, nameComplaint(name));
        values.forEach(value -> require(name, valueComplaint(value)));
    }

    private static void require(String name, @Nullable String complaint) {
        if (complaint != null) {
            throw new IllegalArgumentException("header " + name.replaceAll("\\p{Cntrl}", "?") + " " + complaint);
        }
    }

    /** The reason why a name cannot be sent; null if it can. */
    public static @Nullable String nameComplaint(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 128 || !Character.isLetterOrDigit(c) && TOKEN_MARKS.indexOf(c) < 0) {
                return NO_NAME;
            }
        }
        return name.isEmpty() ? NO_NAME : null;
    }

    /** The reason why a value cannot be sent; null if it can. */
    public static @Nullable String valueComplaint(String value) {
        if (value.indexOf('\r') >= 0 || value.indexOf('\n') >= 0) {
            return "has a line break, which a header cannot hold";
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\t' && (c < ' ' || c > '~')) {
                return "has a character that a header cannot hold";
            }
        }
        return null;
    }
}
