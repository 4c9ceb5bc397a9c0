package io.github.feishucodegen.client;

import io.github.feishucodegen.client.auth.AppCredentials;
import io.github.feishucodegen.client.auth.AppTokens;
import io.github.feishucodegen.client.auth.TokenCache;
import io.github.feishucodegen.client.auth.TokenEndpoint;
import io.github.feishucodegen.client.auth.TokenKind;
import io.github.feishucodegen.client.http.JdkTransport;
import io.github.feishucodegen.client.http.RequestBody;
import io.github.feishucodegen.client.http.Transport;
import io.github.feishucodegen.client.model.JsonCodec;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Calls the platform as one app; safe for many threads, and best kept for the life of the program. */
public abstract class ApiClient implements AutoCloseable {
    public static final String FEISHU_BASE_URL = "https://open.feishu.cn";
    public static final String LARK_BASE_URL = "https://open.larksuite.com";

    /**
     * The system property with the address that clients call which are built without one: it points code that sets none,
     * such as the platform's samples, at another platform or at a test's server. Secrets are sent there.
     */
    public static final String BASE_URL_PROPERTY = "feishu.client.baseUrl";

    /** As good as none, and short enough to count in nanoseconds. */
    private static final Duration LONGEST_TIMEOUT = Duration.ofDays(365);

    private final String baseUrl;
    private final Transport transport;
    private final boolean ownsTransport;
    private final HttpCaller caller;

    protected ApiClient(Builder<?, ?> builder) {
        baseUrl = builder.baseUrl == null ? BaseUrl.byDefault() : builder.baseUrl;
        Transport given = builder.transport;
        ownsTransport = given == null;
        transport = given == null ? new JdkTransport(builder.connectTimeout) : given;
        TokenCache cache = builder.tokenCache == null ? TokenCache.inMemory() : builder.tokenCache;
        AppCredentials credentials = builder.credentials;
        TokenEndpoint endpoint =
                new TokenEndpoint(transport, baseUrl, credentials, builder.requestTimeout, builder.clock);
        AppTokens tokens = new AppTokens(endpoint, cache, builder.clock, baseUrl, credentials.appId());
        caller = new HttpCaller(baseUrl, transport, tokens, builder.requestTimeout);
    }

    /** What resources call with. */
    protected final ApiCaller caller() {
        return caller;
    }

    /** As {@link #call(String, String, Object, RequestOptions)} without a body. */
    public final RawResponse call(String method, String path) {
        return call(method, path, null, RequestOptions.NONE);
    }

    /** As {@link #call(String, String, Object, RequestOptions)} without options. */
    public final RawResponse call(String method, String path, @Nullable Object body) {
        return call(method, path, body, RequestOptions.NONE);
    }

    /**
     * Calls an operation that there is no generated code for, with the token of the options or else a tenant token.
     *
     * @param path from {@code /open-apis/} on, with its query; percent-encoded where that is needed
     * @param body anything that {@link JsonCodec#write(Object)} writes; null to send none
     * @return the answer whatever its status
     */
    public final RawResponse call(String method, String path, @Nullable Object body, RequestOptions options) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("a path begins with a slash, not as " + path);
        }
        RequestBody json = body == null ? null : RequestBody.of(RequestEncoder.JSON, JsonCodec.writeBytes(body));
        URI uri = URI.create(baseUrl + path);
        String name = method + " " + uri.getRawPath();
        List<TokenKind> kinds = List.of(TokenKind.TENANT, TokenKind.USER, TokenKind.APP);
        return RawResponse.of(caller.exchange(new Call(name, method, uri, Map.of(), json, kinds), options));
    }

    /** Ends all calling; closes the transport if the client made it. */
    @Override
    public final void close() {
        caller.close();
        if (ownsTransport) {
            transport.close();
        }
    }

    static Duration positive(Duration timeout) {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("a timeout is longer than " + timeout);
        }
        return timeout.compareTo(LONGEST_TIMEOUT) < 0 ? timeout : LONGEST_TIMEOUT;
    }

    /**
     * @param <C> what is built
     * @param <B> the builder's own class
     */
    public abstract static class Builder<C extends ApiClient, B extends Builder<C, B>> {
        private final AppCredentials credentials;
        private @Nullable String baseUrl;
        private Duration requestTimeout = Duration.ofSeconds(60);
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Clock clock = Clock.systemUTC();
        private @Nullable Transport transport;
        private @Nullable TokenCache tokenCache;

        protected Builder(String appId, String appSecret) {
            credentials = new AppCredentials(appId, appSecret);
        }

        /** @throws IllegalArgumentException if the address comes from the system property and is none */
        public abstract C build();

        /**
         * Such as {@code https://host:port}, with or without a path. Unless set, it is what the system property
         * {@value ApiClient#BASE_URL_PROPERTY} says when the client is built, and {@link #FEISHU_BASE_URL} without that.
         *
         * @throws IllegalArgumentException if it is not the start of an HTTP address
         */
        public final B baseUrl(String baseUrl) {
            this.baseUrl = BaseUrl.of(baseUrl);
            return self();
        }

        /** From the start of a call to the last byte of the answer; a minute unless set. */
        public final B requestTimeout(Duration timeout) {
            requestTimeout = positive(timeout);
            return self();
        }

        /** For a connection to be made; ten seconds unless set. Of no effect with a transport of one's own. */
        public final B connectTimeout(Duration timeout) {
            connectTimeout = positive(timeout);
            return self();
        }

        /** In place of the JDK's HTTP client; whoever passes one closes it. */
        public final B transport(Transport transport) {
            this.transport = Objects.requireNonNull(transport);
            return self();
        }

        /** To share tokens; a client keeps its tokens to itself unless this is set. */
        public final B tokenCache(TokenCache tokenCache) {
            this.tokenCache = Objects.requireNonNull(tokenCache);
            return self();
        }

        /** By which tokens expire. */
        public final B clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock);
            return self();
        }

        @SuppressWarnings("unchecked") // B is the builder's own class.
        private B self() {
            return (B) this;
        }
    }
}
