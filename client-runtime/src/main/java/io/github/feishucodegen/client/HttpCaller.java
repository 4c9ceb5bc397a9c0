package io.github.feishucodegen.client;

import io.github.feishucodegen.client.auth.AccessToken;
import io.github.feishucodegen.client.auth.TokenKey;
import io.github.feishucodegen.client.engine.AppTokens;
import io.github.feishucodegen.client.engine.Attempt;
import io.github.feishucodegen.client.engine.Attempts;
import io.github.feishucodegen.client.engine.BufferedResponse;
import io.github.feishucodegen.client.engine.Storage;
import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.client.error.RequestTimeoutException;
import io.github.feishucodegen.client.error.TransportException;
import io.github.feishucodegen.client.error.Violation;
import io.github.feishucodegen.client.http.Deadline;
import io.github.feishucodegen.client.http.MultipartBody;
import io.github.feishucodegen.client.http.TransportRequest;
import io.github.feishucodegen.client.retry.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls operations over HTTP. It adds tokens, keeps time limits and repeats attempts. */
final class HttpCaller implements ApiCaller {
    private static final Logger LOG = LoggerFactory.getLogger(HttpCaller.class);

    private static final String HELP_DESK = "X-Lark-Helpdesk-Authorization";

    private final ClientConfig setup;
    private final AppTokens tokens;
    private final AsyncExecutor background;
    private volatile boolean closed;

    HttpCaller(ClientConfig setup, AppTokens tokens, AsyncExecutor background) {
        this.setup = setup;
        this.tokens = tokens;
        this.background = background;
    }

    @Override
    public <R extends ApiResponse<?>> R call(Operation operation, R empty, ApiRequest request, RequestOptions options) {
        boolean file = empty instanceof FileResponse;
        Call call = RequestEncoder.encode(setup.baseUrl, operation, request);
        if (!file && options.download != null) {
            throw new InvalidRequestException(
                    call.name, List.of(new Violation("downloadTo", "gets nothing: the operation answers no file")));
        }
        Storage storage = file ? storage(options, Storage::temporary) : memory(options);
        BufferedResponse answer = exchange(call, options, storage);
        return ResponseDecoder.decode(operation, empty, answer, storage, setup.mistyped);
    }

    @Override
    public <R extends ApiResponse<?>> CompletableFuture<R> callAsync(
            Operation operation, R empty, ApiRequest request, RequestOptions options) {
        return async(() -> call(operation, empty, request, options));
    }

    <T> CompletableFuture<T> async(Supplier<T> call) {
        requireOpen();
        return background.run(call);
    }

    RawResponse call(Call call, RequestOptions options) {
        Storage storage = storage(options, () -> memory(options));
        BufferedResponse answer = exchange(call, options, storage);
        if (ResponseDecoder.isFile(answer)) {
            storage.settle(answer.content());
        }
        return RawResponse.of(answer);
    }

    private Storage memory(RequestOptions options) {
        return Storage.memory(options.maxAnswerBytes == null ? setup.maxAnswerBytes : options.maxAnswerBytes);
    }

    private static Storage storage(RequestOptions options, Supplier<Storage> other) {
        return (options.download == null ? other : options.download).get();
    }

    void login(String user, String code, @Nullable String redirectUri) {
        requireOpen();
        tokens.login(user, code, redirectUri, Deadline.in(setup.totalTimeout));
    }

    private BufferedResponse exchange(Call call, RequestOptions options, Storage storage) {
        requireOpen();
        Deadline deadline = Deadline.in(options.totalTimeout == null ? setup.totalTimeout : options.totalTimeout);
        Authorization authorization = Authorization.choose(call.name, call.tokenKinds, options, tokens);
        TokenKey key = authorization.fetched();
        // Not part of the attempts: fetching a token has its own attempts.
        AccessToken token = key == null ? null : tokens.get(key, null, deadline);
        RetryPolicy policy = options.retry == null ? setup.retry : options.retry;
        return new Attempts(policy, setup.sleeper, setup.clock)
                .run(call.name, new Exchange(call, options, authorization, token, storage, deadline), deadline);
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the client is closed");
        }
    }

    void close() {
        closed = true;
        background.close();
    }

    /** The attempts of one call, one after the other. */
    private final class Exchange implements Attempt {
        private final Call call;
        private final RequestOptions options;
        private final Authorization authorization;
        private final Storage storage;
        private final Deadline deadline;
        /** The token of the first attempt. It is used even if it has expired by then: some tokens expire at once. */
        private @Nullable AccessToken first;

        private boolean renewed;

        Exchange(
                Call call,
                RequestOptions options,
                Authorization authorization,
                @Nullable AccessToken first,
                Storage storage,
                Deadline deadline) {
            this.call = call;
            this.options = options;
            this.authorization = authorization;
            this.first = first;
            this.storage = storage;
            this.deadline = deadline;
        }

        @Override
        public boolean isSafe() {
            return call.safe && !storage.isSpent();
        }

        @Override
        public Set<Integer> busyCodes() {
            return call.operation == null ? Set.of() : call.operation.busyCodes();
        }

        /**
         * Sends one attempt. If the platform refuses a fetched token, it is fetched again, once for all attempts of
         * the call.
         */
        @Override
        public BufferedResponse send() {
            TokenKey key = authorization.fetched();
            if (key == null) {
                return send(authorization.explicit());
            }
            AccessToken token = first == null ? tokens.get(key, null, deadline) : first;
            first = null;
            BufferedResponse answer = send(token.value());
            if (renewed || !AppTokens.REFUSED.contains((int) answer.code())) {
                return answer;
            }
            renewed = true;
            LOG.debug("{}: the platform refuses the {}", call.name, key);
            return send(tokens.get(key, token, deadline).value());
        }

        private BufferedResponse send(@Nullable String token) {
            if (setup.limiter != null && call.operation != null) {
                String tenant = options.tenantKey == null ? "" : options.tenantKey;
                setup.limiter.await(call.operation.id() + " " + tenant, call.operation.rateLimits(), deadline);
            }
            if (deadline.isOver()) {
                throw new RequestTimeoutException(call.name + " timed out before it was sent", null, false);
            }
            long start = System.nanoTime();
            LOG.debug("{}: sent to {}", call.name, setup.baseUrl);
            try {
                BufferedResponse answer = BufferedResponse.receive(setup.transport, request(token), storage);
                LOG.debug(
                        "{}: HTTP {}, {} bytes, {} ms, log id {}",
                        call.name,
                        answer.status(),
                        answer.content().length(),
                        millisSince(start),
                        answer.logId());
                return answer;
            } catch (TransportException e) {
                LOG.debug("{}: {} after {} ms", call.name, e.getClass().getSimpleName(), millisSince(start));
                throw e;
            }
        }

        private long millisSince(long start) {
            return (System.nanoTime() - start) / 1_000_000;
        }

        private TransportRequest request(@Nullable String token) {
            Duration timeout =
                    deadline.atMost(options.requestTimeout == null ? setup.requestTimeout : options.requestTimeout);
            boolean moves = storage.takesLong() || call.body instanceof MultipartBody;
            return TransportRequest.newBuilder(call.method, call.uri)
                    .operation(call.operation == null ? "" : call.operation.id())
                    .headers(headers(token))
                    .body(call.body)
                    .timeout(moves ? deadline.left() : timeout)
                    .idleTimeout(timeout)
                    .connectTimeout(options.connectTimeout)
                    .build();
        }

        private Map<String, List<String>> headers(@Nullable String token) {
            Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            headers.put("User-Agent", List.of("feishu-codegen"));
            headers.putAll(call.headers);
            if (options.needsHelpDesk) {
                headers.put(HELP_DESK, List.of(helpDesk()));
            }
            headers.putAll(options.headers());
            if (call.body != null) {
                // The body sets its own type, which may include a boundary.
                headers.remove("Content-Type");
            }
            if (token != null) {
                headers.put("Authorization", List.of("Bearer " + token));
            }
            return headers;
        }

        private String helpDesk() {
            if (setup.helpDesk == null) {
                throw new InvalidRequestException(
                        call.name,
                        List.of(new Violation(HELP_DESK, "is wanted, but the client has no helpDeskCredential(…)")));
            }
            return setup.helpDesk;
        }
    }
}
