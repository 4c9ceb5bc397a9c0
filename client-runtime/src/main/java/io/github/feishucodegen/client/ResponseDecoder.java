package io.github.feishucodegen.client;

import io.github.feishucodegen.client.error.DecodeException;
import io.github.feishucodegen.client.http.BufferedResponse;
import io.github.feishucodegen.client.http.Storage;
import io.github.feishucodegen.client.model.JsonCodec;
import io.github.feishucodegen.client.model.Mistyped;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes a response of an answer: status and content type first, then the JSON. */
final class ResponseDecoder {
    private ResponseDecoder() {}

    /**
     * @throws io.github.feishucodegen.client.error.HttpStatusException if the status is bad and no envelope says why
     * @throws DecodeException if the status is good and the body is not what the operation answers
     */
    @SuppressWarnings("unchecked") // The builder of a response builds responses of its class.
    static <R extends ApiResponse<?>> R decode(
            Operation<?, R> operation,
            BufferedResponse answer,
            Storage storage,
            @Nullable Consumer<Mistyped> mistyped) {
        R prototype = operation.prototype();
        ApiResponse.Builder<?, ?> builder = (ApiResponse.Builder<?, ?>) prototype.toBuilder();
        builder.received = RawResponse.of(answer);
        builder.operation = operation;
        if (builder instanceof FileResponse.Builder && isFile(answer)) {
            storage.settle(answer.content());
            String name = ContentDisposition.fileName(answer.header("Content-Disposition"));
            ((FileResponse.Builder<?, ?>) builder).file(name, answer.content());
        } else if (answer.body().length > 0 || !answer.isSuccessful()) {
            json(operation.id(), prototype, answer, builder, mistyped);
        }
        return (R) builder.build();
    }

    private static void json(
            String call,
            ApiResponse<?> prototype,
            BufferedResponse answer,
            ApiResponse.Builder<?, ?> builder,
            @Nullable Consumer<Mistyped> mistyped) {
        if (!answer.isJson()) {
            throw answer.isSuccessful()
                    ? new DecodeException(call + ": the answer is not JSON but " + answer.header("Content-Type"), null)
                    : answer.statusException(call);
        }
        try {
            JsonCodec.decode(answer.body(), prototype, builder, mistyped);
        } catch (DecodeException e) {
            throw answer.isSuccessful()
                    ? new DecodeException(call + ": " + e.getMessage(), e.getCause())
                    : answer.statusException(call);
        }
        if (!answer.isSuccessful() && !((ApiResponse<?>) builder.build()).isSet("code")) {
            throw answer.statusException(call);
        }
    }

    /** A file may itself be JSON; only an envelope with an error and without a file's name is none. */
    static boolean isFile(BufferedResponse answer) {
        return answer.isSuccessful()
                && (!answer.content().isInMemory()
                        || answer.header("Content-Disposition") != null
                        || !answer.isJson()
                        || JsonCodec.integer(answer.body(), "code") == 0);
    }
}
