package io.github.feishucodegen.client;

import io.github.feishucodegen.client.engine.BufferedResponse;
import io.github.feishucodegen.client.engine.Content;
import io.github.feishucodegen.client.engine.Storage;
import io.github.feishucodegen.client.error.DecodeException;
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
    static <R extends ApiResponse<?>> R decode(
            Operation operation,
            R empty,
            BufferedResponse answer,
            Storage storage,
            @Nullable Consumer<Mistyped> mistyped) {
        boolean file = empty instanceof FileResponse && isFile(answer);
        boolean json = !file && (answer.body().length > 0 || !answer.isSuccessful());
        R response = json ? json(operation, empty, answer, mistyped) : empty.copy();
        if (file) {
            Content content = storage.settle(answer.content());
            ((FileResponse) response).holds(ContentDisposition.fileName(answer.header("Content-Disposition")), content);
        }
        response.answers(operation, RawResponse.of(answer));
        return response;
    }

    private static <R extends ApiResponse<?>> R json(
            Operation operation, R empty, BufferedResponse answer, @Nullable Consumer<Mistyped> mistyped) {
        String call = operation.id();
        if (!answer.isJson()) {
            throw answer.isSuccessful()
                    ? new DecodeException(call + ": the answer is not JSON but " + answer.header("Content-Type"), null)
                    : answer.statusException(call);
        }
        R response;
        try {
            response = JsonCodec.decode(answer.body(), empty, mistyped);
        } catch (DecodeException e) {
            throw answer.isSuccessful()
                    ? new DecodeException(call + ": " + e.getMessage(), e.getCause())
                    : answer.statusException(call);
        }
        if (!answer.isSuccessful() && !response.isSet("code")) {
            throw answer.statusException(call);
        }
        return response;
    }

    /** A file may itself be JSON; only an envelope with an error and without a file's name is none, and it is never long. */
    static boolean isFile(BufferedResponse answer) {
        return answer.isSuccessful() && (answer.header("Content-Disposition") != null || answer.code() == 0);
    }
}
