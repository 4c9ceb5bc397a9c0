package io.github.feishucodegen.portal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The server to ask, as the user wrote it. Its user and password are never part of a text. */
public final class PortalHost {
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final URI base;
    private final @Nullable String authorization;

    private PortalHost(URI base, @Nullable String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    /**
     * Parses {@code open.feishu.cn} or {@code https://user:password@mirror.example.com:8443/portal}.
     *
     * @throws IllegalArgumentException if the text is not the address of a server
     */
    public static PortalHost parse(String written) {
        String text = written.strip().replaceAll("/+$", "");
        URI uri;
        try {
            uri = new URI(text.contains("://") ? text : "https://" + text);
        } catch (URISyntaxException e) {
            // The message of the exception repeats the text, which may contain a password.
            throw new IllegalArgumentException(
                    "this is not the address of a server; write open.feishu.cn or" + " http://127.0.0.1:8080");
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        if (uri.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new IllegalArgumentException(
                    "this is not the address of an HTTP server; write open.feishu.cn or http://127.0.0.1:8080");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("the address of a server has neither ? nor #");
        }
        try {
            URI base = new URI(
                    scheme, null, uri.getHost().toLowerCase(Locale.ROOT), uri.getPort(), uri.getPath(), null, null);
            return new PortalHost(base, authorization(uri.getUserInfo()));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("this is not the address of a server");
        }
    }

    private static @Nullable String authorization(@Nullable String user) {
        return user == null
                ? null
                : "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
    }

    /** The address without user and password. */
    public URI uri() {
        return base;
    }

    /** Whether the server is on this machine, so that asking it fast disturbs nobody. */
    public boolean isLocal() {
        return LOCAL.contains(base.getHost());
    }

    /**
     * The maximum number of requests per second; infinite if there is no limit.
     *
     * @param wanted 0 for no limit; null for the default, which is no limit if the server is on this machine
     * @throws IllegalArgumentException if the rate is not 0 or more
     */
    public double rate(@Nullable Double wanted) {
        double rate = wanted == null ? (isLocal() ? 0 : PortalFacts.DEFAULT_RATE) : wanted;
        if (!(rate >= 0)) {
            throw new IllegalArgumentException("the rate is not 0 or more");
        }
        return rate == 0 ? Double.POSITIVE_INFINITY : rate;
    }

    /** The value of the header {@code Authorization}; null if the user gave no credentials. */
    @Nullable
    String authorization() {
        return authorization;
    }

    URI resolve(String pathAndQuery) {
        return URI.create(base + pathAndQuery);
    }

    /** Whether an address is on the same server, so that it may be asked as well. */
    boolean isSameServer(URI uri) {
        return base.getScheme().equalsIgnoreCase(uri.getScheme())
                && base.getHost().equalsIgnoreCase(uri.getHost())
                && port(base) == port(uri)
                && uri.getRawUserInfo() == null;
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equalsIgnoreCase("http") ? 80 : 443;
    }

    @Override
    public String toString() {
        return base.toString();
    }
}
