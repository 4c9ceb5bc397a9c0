package io.github.feishucodegen.client;

import io.github.feishucodegen.client.engine.BufferedResponse;
import io.github.feishucodegen.client.engine.Content;
import io.github.feishucodegen.client.engine.Storage;
import io.github.feishucodegen.client.error.DecodeException;
import io.github.feishucodegen.client.error.Redaction;
import io.github.feishucodegen.client.model.JsonCodec;
import io.github.feishucodegen.client.model.Mistyped;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes a response of an answer: status and content type first, then the JSON. */
final class ResponseDecoder {
    private ResponseDecoder() {}

    /**
     * @throws io.github.feishucodegen.client.error.HttpStatusException if the status is bad and no envelope says why
     * @throws DecodeException if the status is good and the body is not what the operation answers: no JSON, or nothing
     *     that tells whether the call succeeded where the operation is documented to tell it
     */
    static <R extends ApiResponse<?>> R decode(
            Operation operation,
            R empty,
            BufferedResponse answer,
            Storage storage,
            @Nullable Consumer<Mistyped> mistyped) {
        boolean file = empty instanceof FileResponse && isFile(answer);
        boolean json = !file && (answer.body().length > 0 || !answer.isSuccessful());
        if (!file && !json && operation.hasEnvelope()) {
            throw noAnswer(operation, answer, "is empty");
        }
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
        if (response.hasCode()) {
            return response;
        }
        if (!answer.isSuccessful()) {
            throw answer.statusException(call);
        }
        if (operation.hasEnvelope()) {
            throw noAnswer(operation, answer, "has no 'code'");
        }
        return response;
    }

    /** A status of success alone is none: the platform says in its JSON whether it did what it was asked for. */
    private static DecodeException noAnswer(Operation operation, BufferedResponse answer, String problem) {
        String type = answer.header("Content-Type");
        String snippet = Redaction.snippet(new String(answer.body(), StandardCharsets.UTF_8));
        return new DecodeException(
                operation.id() + ": the answer " + problem + ", so that nothing tells whether the call succeeded (HTTP "
                        + answer.status() + ", " + (type == null ? "no content type" : type) + ", "
                        + answer.body().length + " bytes" + (answer.logId() == null ? "" : ", log id " + answer.logId())
                        + ")" + (snippet.isEmpty() ? "" : ": " + snippet),
                null);
    }

    /** A file may itself be JSON; only an envelope with an error and without a file's name is none, and it is never long. */
    static boolean isFile(BufferedResponse answer) {
        return answer.isSuccessful() && (answer.header("Content-Disposition") != null || answer.code() == 0);
    }
}
