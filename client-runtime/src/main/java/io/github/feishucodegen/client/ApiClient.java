package io.github.feishucodegen.client;

import io.github.feishucodegen.client.auth.AppTickets;
import io.github.feishucodegen.client.auth.TokenCache;
import io.github.feishucodegen.client.auth.TokenKind;
import io.github.feishucodegen.client.engine.AppCredentials;
import io.github.feishucodegen.client.engine.AppTokens;
import io.github.feishucodegen.client.engine.BaseUrl;
import io.github.feishucodegen.client.engine.Call;
import io.github.feishucodegen.client.engine.CallChain;
import io.github.feishucodegen.client.engine.CallHandler;
import io.github.feishucodegen.client.engine.CallLimiter;
import io.github.feishucodegen.client.engine.Sleeper;
import io.github.feishucodegen.client.engine.TokenEndpoint;
import io.github.feishucodegen.client.error.Redaction;
import io.github.feishucodegen.client.format.FormatVersion;
import io.github.feishucodegen.client.http.Deadline;
import io.github.feishucodegen.client.http.Interceptor;
import io.github.feishucodegen.client.http.JdkTransport;
import io.github.feishucodegen.client.http.RequestBody;
import io.github.feishucodegen.client.http.Transport;
import io.github.feishucodegen.client.model.JsonCodec;
import io.github.feishucodegen.client.model.Mistyped;
import io.github.feishucodegen.client.model.WrongTypeValue;
import io.github.feishucodegen.client.retry.RetryPolicy;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A client that calls the platform as one app. Safe for use by many threads; keep one for the life of the program.
 */
public abstract class ApiClient implements AutoCloseable {
    public static final String FEISHU_BASE_URL = BaseUrl.FEISHU;
    public static final String LARK_BASE_URL = BaseUrl.LARK;

    /**
     * The name of a system property with the base URL of clients whose builder sets none. It directs code that sets
     * no base URL, such as the platform's samples, to another platform or to a test server. The client sends its
     * secrets to that address.
     */
    public static final String BASE_URL_PROPERTY = BaseUrl.PROPERTY;

    private static final int DEFAULT_MAX_ANSWER_BYTES = 1 << 24;

    private final String baseUrl;
    private final Transport transport;
    private final boolean ownsTransport;
    private final HttpCaller caller;

    /** Creates a client whose code states no version of its format. It has version 1. */
    protected ApiClient(Builder<?, ?> builder) {
        this(builder, FormatVersion.UNSTATED);
    }

    /**
     * @param format the version of the text in which the client's code states schemas and operations to this runtime
     * @throws IllegalStateException if this runtime does not read that version
     */
    protected ApiClient(Builder<?, ?> builder, int format) {
        FormatVersion.require(format, getClass());
        baseUrl = builder.baseUrl == null ? BaseUrl.byDefault() : builder.baseUrl;
        Transport given = builder.transport;
        ownsTransport = given == null;
        transport = given == null
                ? new JdkTransport(builder.connectTimeout, http(builder.proxy, builder.sslContext))
                : given;
        Clock clock = builder.clock;
        Sleeper sleeper = builder.sleeper;
        CallHandler sending = CallChain.sending(transport, builder.interceptors);
        TokenEndpoint endpoint = new TokenEndpoint(
                CallChain.ofTokenRequests(sleeper, clock, sending),
                builder.retry,
                baseUrl,
                builder.credentials,
                builder.requestTimeout,
                clock);
        AppTokens tokens = new AppTokens(
                endpoint, builder.tokenCache, clock, baseUrl, builder.credentials.appId(), builder.appTickets);
        CallLimiter limiter = builder.respectsRateLimits ? new CallLimiter(sleeper, System::nanoTime) : null;
        ClientConfig config = new ClientConfig(
                baseUrl,
                builder.requestTimeout,
                builder.totalTimeout,
                builder.retry,
                builder.wrongTypeListener,
                builder.violations,
                builder.requestWarningListener,
                builder.helpDesk,
                builder.maxAnswerBytes);
        CallHandler chain = ObservedCalls.of(
                builder.observers, CallChain.ofCalls(baseUrl, tokens, sleeper, clock, limiter, sending));
        caller = new HttpCaller(config, tokens, chain, new AsyncExecutor(builder.executor));
    }

    /** The caller that the resources of this client use. */
    protected final ApiCaller caller() {
        return caller;
    }

    /**
     * Makes a call as {@link #call(String, String, Object, RequestOptions)} does, without a body and without options.
     */
    public final RawResponse call(String method, String path) {
        return call(method, path, null, RequestOptions.NONE);
    }

    /** Makes a call as {@link #call(String, String, Object, RequestOptions)} does, without options. */
    public final RawResponse call(String method, String path, @Nullable Object body) {
        return call(method, path, body, RequestOptions.NONE);
    }

    /**
     * Calls an operation that has no generated code. The call carries the token from the options, or else a tenant
     * token.
     *
     * @param path the path from {@code /open-apis/} on, with its query; percent-encoded where that is needed
     * @param body any value that {@link JsonCodec#write(Object)} writes; null to send no body
     * @return the response, with any status
     * @throws io.github.feishucodegen.client.error.FeishuException if no complete response arrives
     * @throws IllegalArgumentException if the path does not begin with a slash
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
        return caller.call(
                Call.newBuilder(name, method, uri).body(json).tokenKinds(kinds).safe(safe), options);
    }

    /**
     * Makes calls on another thread, for example {@code client.async(() -> client.im().v1().message().create(req))}.
     * An exception of the calls completes the future. Cancelling the future interrupts the calls.
     */
    public final <T> CompletableFuture<T> async(Supplier<T> calls) {
        return caller.async(calls);
    }

    /**
     * Exchanges the code from a user's consent for an access token and stores it in the token cache. Calls with
     * {@link RequestOptions.Builder#user} then act as this user. The client refreshes the token if the consent covers
     * {@code offline_access}.
     *
     * @param user a name of the caller's choice, such as the user's id
     * @param code the authorization code; it is valid once
     * @param redirectUri the same as in the request for consent; null if that had none
     * @throws io.github.feishucodegen.client.error.FeishuException if the platform gives no token
     */
    public final void login(String user, String code, @Nullable String redirectUri) {
        caller.login(user, code, redirectUri);
    }

    /**
     * Closes the client: it accepts no further calls and interrupts the asynchronous calls on its own threads. Closes
     * the transport as well if the client created it.
     */
    @Override
    public final void close() {
        caller.close();
        if (ownsTransport) {
            transport.close();
        }
    }

    private static Supplier<HttpClient.Builder> http(@Nullable ProxySelector proxy, @Nullable SSLContext sslContext) {
        return () -> {
            HttpClient.Builder http = HttpClient.newBuilder();
            if (proxy != null) {
                http.proxy(proxy);
            }
            return sslContext == null ? http : http.sslContext(sslContext);
        };
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
     * The settings of a client. Every setting except the app id and secret has a default.
     *
     * @param <C> the class of the client
     * @param <B> the class of the builder itself
     */
    public abstract static class Builder<C extends ApiClient, B extends Builder<C, B>> {
        private final AppCredentials credentials;
        private final List<Interceptor> interceptors = new ArrayList<>();
        private final List<CallObserver> observers = new ArrayList<>();
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
        private @Nullable ProxySelector proxy;
        private @Nullable SSLContext sslContext;
        private @Nullable AppTickets appTickets;
        private @Nullable Executor executor;
        private @Nullable Consumer<? super WrongTypeValue> wrongTypeListener;
        private ViolationPolicy violations = ViolationPolicy.WARN;
        private @Nullable Consumer<? super RequestWarning> requestWarningListener;

        protected Builder(String appId, String appSecret) {
            credentials = new AppCredentials(appId, appSecret);
        }

        /**
         * Creates the client.
         *
         * @throws IllegalArgumentException if the base URL comes from the system property and is not valid
         */
        public abstract C build();

        /**
         * Sets the base URL, such as {@code https://host:port}, with or without a path. The default is the value of
         * the system property {@value ApiClient#BASE_URL_PROPERTY} at the time of {@code build()}; without that
         * property it is {@link #FEISHU_BASE_URL}.
         *
         * @throws IllegalArgumentException if the URL is not an HTTP(S) address, or has user info, a query or a
         *     fragment
         */
        public final B baseUrl(String baseUrl) {
            this.baseUrl = BaseUrl.of(baseUrl);
            return self();
        }

        /** Does the same as {@link #baseUrl(String)}. The official SDK uses this name. */
        public final B openBaseUrl(String baseUrl) {
            return baseUrl(baseUrl);
        }

        /** Sets the base URL to one of the platform's. The official SDK uses this name. */
        public final B openBaseUrl(BaseUrlEnum baseUrl) {
            return baseUrl(baseUrl.getUrl());
        }

        /** Does the same as {@link #requestTimeout(Duration)}, with the parameters of the official SDK. */
        public final B requestTimeout(long timeout, TimeUnit unit) {
            return requestTimeout(Duration.of(timeout, unit.toChronoUnit()));
        }

        /**
         * Has no effect. It exists because the official SDK has it. Calls are always logged at level {@code DEBUG};
         * bodies are never logged.
         */
        public final B logReqAtDebug(boolean log) {
            return self();
        }

        /**
         * Sets the credential of the help desk. Only calls whose {@linkplain RequestOptions.Builder#needHelpDeskAuth
         * options} ask for it send it. There is no default.
         */
        public final B helpDeskCredential(String id, String token) {
            byte[] credential = (id + ":" + token).getBytes(StandardCharsets.UTF_8);
            helpDesk = Base64.getEncoder().encodeToString(credential);
            return self();
        }

        /**
         * Sets the time limit of each attempt, from its start to the last byte of the response. If a file is sent or
         * received, it is the longest time in which no byte moves. The default is 60 seconds.
         *
         * @throws IllegalArgumentException if the time is not positive
         */
        public final B requestTimeout(Duration timeout) {
            requestTimeout = positive(timeout);
            return self();
        }

        /**
         * Sets the time limit of a whole call: all attempts, the waits between them, and the requests for tokens. By
         * default there is no limit.
         *
         * @throws IllegalArgumentException if the time is not positive
         */
        public final B totalTimeout(Duration timeout) {
            totalTimeout = positive(timeout);
            return self();
        }

        /**
         * Sets the time limit for opening a connection. The default is 10 seconds. It has no effect if
         * {@link #transport} is set.
         *
         * @throws IllegalArgumentException if the time is not positive
         */
        public final B connectTimeout(Duration timeout) {
            connectTimeout = positive(timeout);
            return self();
        }

        /**
         * Sets the size of the longest response that the client reads into memory, in bytes after decompression. The
         * default is 16 MiB; no documented response is that long. A longer response ends in an
         * {@link io.github.feishucodegen.client.error.AnswerTooLargeException}. Files have no such limit. Of a
         * response with a status other than 2xx, the client reads only the first 256 KiB.
         *
         * @throws IllegalArgumentException if the limit is not positive
         */
        public final B maxAnswerBytes(int limit) {
            maxAnswerBytes = positiveBytes(limit);
            return self();
        }

        /**
         * Sets the proxy of all calls. By default the system properties of the JDK decide. It has no effect if
         * {@link #transport} is set.
         */
        public final B proxy(String host, int port) {
            return proxy(ProxySelector.of(new InetSocketAddress(host, port)));
        }

        /** Sets the proxy by the address of a call. It has no effect if {@link #transport} is set. */
        public final B proxy(ProxySelector proxy) {
            this.proxy = Objects.requireNonNull(proxy);
            return self();
        }

        /**
         * Sets the certificates that the client trusts and shows. The default is the context of the JDK. It has no effect
         * if {@link #transport} is set.
         */
        public final B sslContext(SSLContext context) {
            this.sslContext = Objects.requireNonNull(context);
            return self();
        }

        /**
         * Sets the transport. The default is the JDK's HTTP client. The caller closes a transport that is set here.
         */
        public final B transport(Transport transport) {
            this.transport = Objects.requireNonNull(transport);
            return self();
        }

        /** Adds an interceptor around the transport. The last one added is the outermost. */
        public final B intercept(Interceptor interceptor) {
            interceptors.add(interceptor);
            return self();
        }

        /** Adds an observer of whole calls, with all their attempts. */
        public final B observe(CallObserver observer) {
            observers.add(Objects.requireNonNull(observer));
            return self();
        }

        /** Sets how calls are repeated. The default is {@link RetryPolicy#DEFAULT}. */
        public final B retry(RetryPolicy retry) {
            this.retry = Objects.requireNonNull(retry);
            return self();
        }

        /**
         * Delays calls that would exceed the documented rate limits of their operations. By default calls are not
         * delayed.
         */
        public final B respectRateLimits() {
            respectsRateLimits = true;
            return self();
        }

        /**
         * Declares that the app is a store app of the platform. It gets its tokens with app tickets, and calls with a
         * tenant token name their tenant with {@link RequestOptions.Builder#tenantKey}. By default the app is a
         * custom app.
         */
        public final B storeApp(AppTickets tickets) {
            this.appTickets = Objects.requireNonNull(tickets);
            return self();
        }

        /**
         * Sets the executor of asynchronous calls. The default is a pool of the client with at most 64 threads. The
         * caller shuts down an executor that is set here.
         */
        public final B executor(Executor executor) {
            this.executor = Objects.requireNonNull(executor);
            return self();
        }

        /**
         * Sets a listener for JSON values of another type than documented. It is called on the thread that makes the
         * call. By default there is no listener.
         */
        public final B onWrongTypeValue(Consumer<? super WrongTypeValue> listener) {
            wrongTypeListener = Objects.requireNonNull(listener);
            return self();
        }

        /**
         * Sets what happens to requests that break rules of their pages. The default is {@link ViolationPolicy#WARN}.
         */
        public final B violations(ViolationPolicy policy) {
            violations = Objects.requireNonNull(policy);
            return self();
        }

        /**
         * Sets a listener for requests that break rules of their pages and are sent all the same. It is called once for
         * each rule of an operation, on the thread that makes the call. An exception of the listener fails that call. By
         * default there is no listener; the client logs these rules at {@code WARN}.
         */
        public final B onRequestWarning(Consumer<? super RequestWarning> listener) {
            requestWarningListener = Objects.requireNonNull(listener);
            return self();
        }

        /** @deprecated use {@link #onWrongTypeValue} */
        @Deprecated
        public final B onMistyped(Consumer<Mistyped> listener) {
            return onWrongTypeValue(listener);
        }

        /**
         * Sets the token cache, so that several clients can share tokens. By default each client has its own cache in
         * memory.
         */
        public final B tokenCache(TokenCache tokenCache) {
            this.tokenCache = Objects.requireNonNull(tokenCache);
            return self();
        }

        /** Sets the clock that decides when tokens expire. The default is the system clock. */
        public final B clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock);
            return self();
        }

        /** Replaces the waiting, for tests that cannot wait. */
        final B sleeper(Sleeper sleeper) {
            this.sleeper = sleeper;
            return self();
        }

        @SuppressWarnings("unchecked") // B is the class of the builder itself.
        private B self() {
            return (B) this;
        }
    }
}
