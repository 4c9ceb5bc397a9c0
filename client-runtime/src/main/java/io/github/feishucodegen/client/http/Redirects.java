package io.github.feishucodegen.client.http;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which redirects are followed and which headers are sent along. */
final class Redirects {
    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private Redirects() {}

    /** The target of a redirect; null if the response is final. Only GET and HEAD requests follow redirects. */
    static @Nullable URI target(String method, URI uri, HttpResponse<?> response) {
        if (!STATUSES.contains(response.statusCode()) || !READING.contains(method)) {
            return null;
        }
        String location = response.headers().firstValue("Location").orElse("");
        URI target;
        try {
            target = uri.resolve(location);
        } catch (IllegalArgumentException e) {
            return null;
        }
        boolean http = "http".equals(target.getScheme()) && "http".equals(uri.getScheme());
        boolean usable = !location.isEmpty() && target.getHost() != null;
        // A redirect from https to http is never followed.
        return usable && (http || "https".equals(target.getScheme())) ? target : null;
    }

    static boolean sameOrigin(URI one, URI other) {
        return one.getScheme().equalsIgnoreCase(other.getScheme())
                && one.getHost().equalsIgnoreCase(other.getHost())
                && port(one) == port(other);
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equals(uri.getScheme()) ? 443 : 80;
    }

    /** Whether a header is sent only to the first host. */
    static boolean isCredential(String header) {
        return header.equalsIgnoreCase("Authorization") || header.equalsIgnoreCase("Cookie");
    }
}
