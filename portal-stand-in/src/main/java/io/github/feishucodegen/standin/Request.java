package io.github.feishucodegen.standin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A request that the stand-in received.
 *
 * @param target the path and the query, as they were sent
 * @param headers by name in lower case
 * @param nanoTime when the request arrived
 */
public record Request(String target, Map<String, String> headers, long nanoTime) {
    public Request {
        headers = Map.copyOf(headers);
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The path without the query. */
    public String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    /** The value of a parameter of the query; empty if there is none. */
    public String parameter(String name) {
        int query = target.indexOf('?');
        for (String pair :
                query < 0 ? new String[0] : target.substring(query + 1).split("&")) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    /** Whether the request asks for the content of a page. */
    public boolean isForPage() {
        return path().endsWith("/get_detail") || path().startsWith("/document/");
    }
}
