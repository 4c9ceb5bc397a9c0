package io.github.feishucodegen.model;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * An operation's identity on the wire: its method, and its path without the names of path parameters.
 *
 * @param path each parameter is {@code :}, as in {@code /open-apis/hire/v1/jobs/:}
 */
public record OperationKey(HttpMethod method, String path) implements Comparable<OperationKey> {
    private static final Pattern HOST = Pattern.compile("^[a-zA-Z]+://[^/?#]*");
    private static final Pattern PARAMETER = Pattern.compile(":.*|\\{[^{}]*}");
    private static final Comparator<OperationKey> ORDER =
            Comparator.comparing(OperationKey::path).thenComparing(OperationKey::method);

    /** @param url with or without host and query; parameters are {@code :id} or <code>{id}</code> */
    public static OperationKey of(HttpMethod method, String url) {
        StringBuilder path = new StringBuilder();
        for (String segment : pathOf(url.strip()).split("/")) {
            String text = segment.strip();
            if (!text.isEmpty()) {
                path.append('/').append(isParameter(text) ? ":" : text);
            }
        }
        return new OperationKey(method, path.toString());
    }

    /** The path in an address. Most addresses are paths, which need no pattern. */
    private static String pathOf(String url) {
        String path = url.indexOf(':') < 0 ? url : HOST.matcher(url).replaceFirst("");
        return path.indexOf('?') < 0 && path.indexOf('#') < 0 ? path : path.split("[?#]", 2)[0];
    }

    private static boolean isParameter(String segment) {
        char first = segment.charAt(0);
        return (first == ':' || first == '{') && PARAMETER.matcher(segment).matches();
    }

    /** Orders by path, then by method. */
    @Override
    public int compareTo(OperationKey other) {
        return ORDER.compare(this, other);
    }

    /** The form in name locks and in files with SDK names: {@code GET /open-apis/hire/v1/jobs/:}. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
