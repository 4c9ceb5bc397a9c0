package io.github.feishucodegen.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The path of a documented URL.
 *
 * @param segments the segments. A parameter is written as {@code :name}
 */
record UrlPath(List<String> segments) {
    private static final Pattern HOST = Pattern.compile("^[a-zA-Z]+://[^/?#]*");
    private static final Pattern BRACED = Pattern.compile("^\\{([^}]*)}$");
    private static final Pattern VERSION = Pattern.compile("v\\d+");

    UrlPath {
        segments = List.copyOf(segments);
    }

    /** Parses an address with or without a host. Query and fragment are left out. */
    static UrlPath of(String url) {
        String path = HOST.matcher(url.strip()).replaceFirst("").split("[?#]", 2)[0];
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/")) {
            if (!segment.isBlank()) {
                Matcher braced = BRACED.matcher(segment.strip());
                segments.add(braced.matches() ? ":" + braced.group(1) : segment.strip());
            }
        }
        return new UrlPath(segments);
    }

    static boolean isParameter(String segment) {
        return segment.startsWith(":");
    }

    List<String> parameterNames() {
        return segments.stream()
                .filter(UrlPath::isParameter)
                .map(s -> s.substring(1))
                .toList();
    }

    /** The path with a new name for one of its parameters. */
    UrlPath renamed(String parameter, String name) {
        return new UrlPath(segments.stream()
                .map(segment -> segment.equals(":" + parameter) ? ":" + name : segment)
                .toList());
    }

    /** The first segment after {@code open-apis}. */
    @Nullable
    String project() {
        List<String> own = own();
        return own.isEmpty() ? null : own.get(0);
    }

    @Nullable
    String version() {
        List<String> own = own();
        return own.size() > 1 && VERSION.matcher(own.get(1)).matches() ? own.get(1) : null;
    }

    /** The segments after project and version. */
    List<String> rest() {
        List<String> own = own();
        int from = Math.min(own.size(), version() == null ? 1 : 2);
        return own.subList(from, own.size());
    }

    private List<String> own() {
        return !segments.isEmpty() && segments.get(0).equals("open-apis")
                ? segments.subList(1, segments.size())
                : segments;
    }

    @Override
    public String toString() {
        StringBuilder path = new StringBuilder();
        segments.forEach(s -> path.append('/').append(s));
        return path.toString();
    }
}
