package io.github.feishucodegen.client;

import io.github.feishucodegen.client.engine.AppTokens;
import io.github.feishucodegen.client.engine.BodyTarget;
import io.github.feishucodegen.client.engine.Call;
import io.github.feishucodegen.client.engine.CallHandler;
import io.github.feishucodegen.client.engine.MemoryTarget;
import io.github.feishucodegen.client.engine.ReceivedResponse;
import io.github.feishucodegen.client.engine.TemporaryFileTarget;
import io.github.feishucodegen.client.error.ClientClosedException;
import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.client.error.Violation;
import io.github.feishucodegen.client.http.Deadline;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls operations over HTTP: it encodes requests, passes them through the chain, and decodes the responses. */
final class HttpCaller implements ApiCaller {
    private static final String HELP_DESK = "X-Lark-Helpdesk-Authorization";

    private final ClientConfig config;
    private final AppTokens tokens;
    private final CallHandler chain;
    private final AsyncExecutor background;
    private final RequestChecker checker;
    private volatile boolean closed;

    HttpCaller(ClientConfig config, AppTokens tokens, CallHandler chain, AsyncExecutor background) {
        this.config = config;
        this.tokens = tokens;
        this.chain = chain;
        this.background = background;
        this.checker = new RequestChecker(config.violations, config.onRequestWarning);
    }

    @Override
    public <R extends ApiResponse<?>> R call(Operation operation, R empty, ApiRequest request, RequestOptions options) {
        boolean file = empty instanceof FileResponse;
        checker.check(operation, request, options.violations);
        Call.Builder call = RequestEncoder.encode(config.baseUrl, operation, request);
        if (!file && options.download != null) {
            throw new InvalidRequestException(
                    operation.id(),
                    List.of(new Violation("downloadTo", "gets nothing: the operation answers no file")));
        }
        BodyTarget target = file ? or(download(options), new TemporaryFileTarget()) : memory(options);
        ReceivedResponse answer = exchange(call, options, target);
        return ResponseDecoder.decode(operation, empty, answer, target, config.onWrongType);
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

    RawResponse call(Call.Builder call, RequestOptions options) {
        BodyTarget download = download(options);
        BodyTarget target = download == null ? memory(options) : download;
        ReceivedResponse answer = exchange(call, options, target);
        if (ResponseDecoder.isFile(answer)) {
            target.deliver(answer.body());
        }
        return RawResponse.of(answer);
    }

    private BodyTarget memory(RequestOptions options) {
        return new MemoryTarget(or(options.maxAnswerBytes, config.maxAnswerBytes));
    }

    /** The target of a file that the caller named; null if the caller named none. */
    private static @Nullable BodyTarget download(RequestOptions options) {
        return options.download == null ? null : options.download.get();
    }

    void login(String user, String code, @Nullable String redirectUri) {
        requireOpen();
        tokens.login(user, code, redirectUri, Deadline.in(config.totalTimeout));
    }

    private ReceivedResponse exchange(Call.Builder encoded, RequestOptions options, BodyTarget target) {
        requireOpen();
        Deadline deadline = Deadline.in(options.totalTimeout == null ? config.totalTimeout : options.totalTimeout);
        Call call = encoded.headers(headers(encoded, options))
                .tenant(or(options.tenantKey, ""))
                .retry(or(options.retry, config.retry))
                .timeout(or(options.requestTimeout, config.requestTimeout))
                .connectTimeout(options.connectTimeout)
                .build(deadline, target);
        return chain.handle(Authorization.authorized(call, options, tokens));
    }

    /** The headers of all attempts; those from the options replace the others. */
    private Map<String, List<String>> headers(Call.Builder encoded, RequestOptions options) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("User-Agent", List.of(UserAgent.TEXT));
        headers.putAll(encoded.headers());
        if (options.needsHelpDesk) {
            headers.put(HELP_DESK, List.of(helpDesk(encoded.name())));
        }
        headers.putAll(options.headers());
        if (encoded.body() != null) {
            // The body sets its own type, which may include a boundary.
            headers.remove("Content-Type");
        }
        return headers;
    }

    private String helpDesk(String call) {
        if (config.helpDesk == null) {
            throw new InvalidRequestException(
                    call, List.of(new Violation(HELP_DESK, "is wanted, but the client has no helpDeskCredential(…)")));
        }
        return config.helpDesk;
    }

    private static <T> T or(@Nullable T ofCall, T ofClient) {
        return ofCall == null ? ofClient : ofCall;
    }

    private void requireOpen() {
        if (closed) {
            throw new ClientClosedException();
        }
    }

    void close() {
        closed = true;
        background.close();
    }
}
