package io.github.feishucodegen.client;

import io.github.feishucodegen.client.engine.AppTokens;
import io.github.feishucodegen.client.engine.BufferedResponse;
import io.github.feishucodegen.client.engine.Call;
import io.github.feishucodegen.client.engine.CallHandler;
import io.github.feishucodegen.client.engine.Storage;
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

    private final ClientConfig setup;
    private final AppTokens tokens;
    private final CallHandler chain;
    private final AsyncExecutor background;
    private volatile boolean closed;

    HttpCaller(ClientConfig setup, AppTokens tokens, CallHandler chain, AsyncExecutor background) {
        this.setup = setup;
        this.tokens = tokens;
        this.chain = chain;
        this.background = background;
    }

    @Override
    public <R extends ApiResponse<?>> R call(Operation operation, R empty, ApiRequest request, RequestOptions options) {
        boolean file = empty instanceof FileResponse;
        Call.Builder call = RequestEncoder.encode(setup.baseUrl, operation, request);
        if (!file && options.download != null) {
            throw new InvalidRequestException(
                    operation.id(),
                    List.of(new Violation("downloadTo", "gets nothing: the operation answers no file")));
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

    RawResponse call(Call.Builder call, RequestOptions options) {
        Storage storage = storage(options, () -> memory(options));
        BufferedResponse answer = exchange(call, options, storage);
        if (ResponseDecoder.isFile(answer)) {
            storage.settle(answer.content());
        }
        return RawResponse.of(answer);
    }

    private Storage memory(RequestOptions options) {
        return Storage.memory(or(options.maxAnswerBytes, setup.maxAnswerBytes));
    }

    private static Storage storage(RequestOptions options, Supplier<Storage> other) {
        return (options.download == null ? other : options.download).get();
    }

    void login(String user, String code, @Nullable String redirectUri) {
        requireOpen();
        tokens.login(user, code, redirectUri, Deadline.in(setup.totalTimeout));
    }

    private BufferedResponse exchange(Call.Builder encoded, RequestOptions options, Storage storage) {
        requireOpen();
        Deadline deadline = Deadline.in(options.totalTimeout == null ? setup.totalTimeout : options.totalTimeout);
        Call call = encoded.headers(headers(encoded, options))
                .tenant(or(options.tenantKey, ""))
                .retry(or(options.retry, setup.retry))
                .timeout(or(options.requestTimeout, setup.requestTimeout))
                .connectTimeout(options.connectTimeout)
                .build(deadline, storage);
        return chain.handle(Authorization.authorized(call, options, tokens));
    }

    /** The headers of all attempts; those from the options replace the others. */
    private Map<String, List<String>> headers(Call.Builder encoded, RequestOptions options) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("User-Agent", List.of("feishu-codegen"));
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
        if (setup.helpDesk == null) {
            throw new InvalidRequestException(
                    call, List.of(new Violation(HELP_DESK, "is wanted, but the client has no helpDeskCredential(…)")));
        }
        return setup.helpDesk;
    }

    private static <T> T or(@Nullable T ofCall, T ofClient) {
        return ofCall == null ? ofClient : ofCall;
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
}
