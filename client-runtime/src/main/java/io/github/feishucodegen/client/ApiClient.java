package io.github.feishucodegen.client;

import io.github.feishucodegen.client.auth.AppTickets;
import io.github.feishucodegen.client.auth.TokenCache;
import io.github.feishucodegen.client.auth.TokenKind;
import io.github.feishucodegen.client.engine.AppCredentials;
import io.github.feishucodegen.client.engine.AppTokens;
import io.github.feishucodegen.client.engine.Attempts;
import io.github.feishucodegen.client.engine.CallLimiter;
import io.github.feishucodegen.client.engine.Sleeper;
import io.github.feishucodegen.client.engine.TokenEndpoint;
import io.github.feishucodegen.client.error.Redaction;
import io.github.feishucodegen.client.http.Deadline;
import io.github.feishucodegen.client.http.Interceptor;
import io.github.feishucodegen.client.http.JdkTransport;
import io.github.feishucodegen.client.http.RequestBody;
import io.github.feishucodegen.client.http.Transport;
import io.github.feishucodegen.client.model.JsonCodec;
import io.github.feishucodegen.client.model.Mistyped;
import io.github.feishucodegen.client.retry.RetryPolicy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

    private static final int DEFAULT_MAX_ANSWER_BYTES = 1 << 24;

    private final String baseUrl;
    private final Transport transport;
    private final boolean ownsTransport;
    private final HttpCaller caller;

    protected ApiClient(Builder<?, ?> builder) {
        baseUrl = builder.baseUrl == null ? BaseUrl.byDefault() : builder.baseUrl;
        Transport given = builder.transport;
        ownsTransport = given == null;
        transport = given == null ? new JdkTransport(builder.connectTimeout) : given;
        Transport around = transport;
        for (Interceptor interceptor : builder.interceptors) {
            around = around.with(interceptor);
        }
        Clock clock = builder.clock;
        AppCredentials credentials = builder.credentials;
        Attempts fetching = new Attempts(builder.retry, builder.sleeper, clock);
        TokenEndpoint endpoint =
                new TokenEndpoint(around, fetching, baseUrl, credentials, builder.requestTimeout, clock);
        AppTokens tokens =
                new AppTokens(endpoint, builder.tokenCache, clock, baseUrl, credentials.appId(), builder.appTickets);
        ClientConfig setup = new ClientConfig(
                baseUrl,
                around,
                builder.requestTimeout,
                builder.totalTimeout,
                builder.retry,
                builder.sleeper,
                clock,
                builder.respectsRateLimits ? new CallLimiter(builder.sleeper, System::nanoTime) : null,
                builder.mistyped,
                builder.helpDesk,
                builder.maxAnswerBytes);
        caller = new HttpCaller(setup, tokens, new AsyncExecutor(builder.executor));
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
        String name = method + " " + Redaction.redact(uri.getRawPath());
        List<TokenKind> kinds = List.of(TokenKind.TENANT, TokenKind.USER, TokenKind.APP);
        boolean safe = method.equals("GET") || method.equals("HEAD");
        return caller.call(new Call(name, null, method, uri, Map.of(), json, kinds, safe), options);
    }

    /**
     * Makes calls on another thread, such as {@code client.async(() -> client.im().v1().message().create(req))}; what
     * they throw, completes the future, and to cancel it interrupts them.
     */
    public final <T> CompletableFuture<T> async(Supplier<T> calls) {
        return caller.async(calls);
    }

    /**
     * Exchanges the code that a user's consent gave for an access token, and keeps that: calls with
     * {@link RequestOptions.Builder#user} are made in the user's name, and the token is refreshed if the consent covers
     * {@code offline_access}.
     *
     * @param user a name of the caller's choice, such as the user's id
     * @param redirectUri as it was when the user was asked; null if there was none
     */
    public final void login(String user, String code, @Nullable String redirectUri) {
        caller.login(user, code, redirectUri);
    }

    /** Ends all calling; closes the transport if the client made it. */
    @Override
    public final void close() {
        caller.close();
        if (ownsTransport) {
            transport.close();
        }
    }

    static int positiveBytes(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("maxAnswerBytes is positive, not " + limit);
        }
        return Math.min(limit, Integer.MAX_VALUE - 16);
    }

    static Duration positive(Duration timeout) {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("a timeout is longer than " + timeout);
        }
        return Deadline.bounded(timeout);
    }

    /**
     * @param <C> what is built
     * @param <B> the builder's own class
     */
    public abstract static class Builder<C extends ApiClient, B extends Builder<C, B>> {
        private final AppCredentials credentials;
        private final List<Interceptor> interceptors = new ArrayList<>();
        private @Nullable String baseUrl;
        private Duration requestTimeout = Duration.ofSeconds(60);
        private Duration connectTimeout = Duration.ofSeconds(10);
        private @Nullable Duration totalTimeout;
        private RetryPolicy retry = RetryPolicy.DEFAULT;
        private Sleeper sleeper = Sleeper.REAL;
        private Clock clock = Clock.systemUTC();
        private TokenCache tokenCache = TokenCache.inMemory();
        private boolean respectsRateLimits;
        private @Nullable String helpDesk;
        private int maxAnswerBytes = DEFAULT_MAX_ANSWER_BYTES;
        private @Nullable Transport transport;
        private @Nullable AppTickets appTickets;
        private @Nullable Executor executor;
        private @Nullable Consumer<Mistyped> mistyped;

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

        /** As {@link #baseUrl}, named as in the official SDK. */
        public final B openBaseUrl(String baseUrl) {
            return baseUrl(baseUrl);
        }

        /** As {@link #baseUrl}, named as in the official SDK. */
        public final B openBaseUrl(BaseUrlEnum baseUrl) {
            return baseUrl(baseUrl.getUrl());
        }

        /** As {@link #requestTimeout(Duration)}, as in the official SDK. */
        public final B requestTimeout(long timeout, TimeUnit unit) {
            return requestTimeout(Duration.of(timeout, unit.toChronoUnit()));
        }

        /** Of no effect: calls are always told at {@code DEBUG}, and bodies never are. */
        public final B logReqAtDebug(boolean log) {
            return self();
        }

        /** For calls whose {@linkplain RequestOptions.Builder#needHelpDeskAuth options} ask for it. */
        public final B helpDeskCredential(String id, String token) {
            byte[] credential = (id + ":" + token).getBytes(StandardCharsets.UTF_8);
            helpDesk = Base64.getEncoder().encodeToString(credential);
            return self();
        }

        /**
         * For each attempt, from its start to the last byte of the answer; where a file is sent or received, the longest
         * time in which nothing moves. A minute unless set.
         */
        public final B requestTimeout(Duration timeout) {
            requestTimeout = positive(timeout);
            return self();
        }

        /** For all attempts together, with the waits between them and the fetching of tokens; none unless set. */
        public final B totalTimeout(Duration timeout) {
            totalTimeout = positive(timeout);
            return self();
        }

        /** For a connection to be made; ten seconds unless set. Of no effect with a transport of one's own. */
        public final B connectTimeout(Duration timeout) {
            connectTimeout = positive(timeout);
            return self();
        }

        /**
         * The longest answer that is read into memory, in bytes after it was unpacked; 16 MiB unless set, which no
         * documented answer reaches. A longer one ends in an
         * {@link io.github.feishucodegen.client.error.AnswerTooLargeException}. Files are not concerned, and of an answer
         * with a status other than 2xx only the beginning is read.
         *
         * @throws IllegalArgumentException if the limit is not positive
         */
        public final B maxAnswerBytes(int limit) {
            maxAnswerBytes = positiveBytes(limit);
            return self();
        }

        /** In place of the JDK's HTTP client; whoever passes one closes it. */
        public final B transport(Transport transport) {
            this.transport = Objects.requireNonNull(transport);
            return self();
        }

        /** Around the transport; the last one given is the outermost. */
        public final B intercept(Interceptor interceptor) {
            interceptors.add(interceptor);
            return self();
        }

        /** {@link RetryPolicy#DEFAULT} unless set. */
        public final B retry(RetryPolicy retry) {
            this.retry = Objects.requireNonNull(retry);
            return self();
        }

        /** Holds calls back that would go beyond the documented rates of their operations. */
        public final B respectRateLimits() {
            respectsRateLimits = true;
            return self();
        }

        /** The app is one of the platform's store: its tokens take tickets, and a tenant's key with each call. */
        public final B storeApp(AppTickets tickets) {
            this.appTickets = Objects.requireNonNull(tickets);
            return self();
        }

        /** For asynchronous calls, in place of 64 threads at most; whoever passes one closes it. */
        public final B executor(Executor executor) {
            this.executor = Objects.requireNonNull(executor);
            return self();
        }

        /** Hears of values of other types than documented, on the calling thread. */
        public final B onMistyped(Consumer<Mistyped> listener) {
            this.mistyped = Objects.requireNonNull(listener);
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

        /** For tests that cannot wait. */
        final B sleeper(Sleeper sleeper) {
            this.sleeper = sleeper;
            return self();
        }

        @SuppressWarnings("unchecked") // B is the builder's own class.
        private B self() {
            return (B) this;
        }
    }
}
