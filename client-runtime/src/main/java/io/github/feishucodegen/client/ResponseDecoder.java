package io.github.feishucodegen.client;

import io.github.feishucodegen.client.engine.BodyTarget;
import io.github.feishucodegen.client.engine.ReceivedBody;
import io.github.feishucodegen.client.engine.ReceivedResponse;
import io.github.feishucodegen.client.error.DecodeException;
import io.github.feishucodegen.client.error.Redaction;
import io.github.feishucodegen.client.model.JsonCodec;
import io.github.feishucodegen.client.model.WrongTypeValue;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Creates a response from what was received: it checks status and content type, then decodes the JSON. */
final class ResponseDecoder {
    private ResponseDecoder() {}

    /**
     * @throws io.github.feishucodegen.client.error.HttpStatusException if the status is not 2xx and no envelope gives
     *     the reason
     * @throws DecodeException if the status is 2xx and the body is not a documented response: it is not JSON, or it
     *     has no {@code code} although the operation documents an envelope
     */
    static <R extends ApiResponse<?>> R decode(
            Operation operation,
            R empty,
            ReceivedResponse answer,
            BodyTarget target,
            @Nullable Consumer<? super WrongTypeValue> onWrongType) {
        boolean file = empty instanceof FileResponse && isFile(answer);
        boolean json = !file && (answer.body().length() > 0 || !answer.isSuccessful());
        if (!file && !json && operation.hasEnvelope()) {
            throw noAnswer(operation, answer, "is empty");
        }
        R response = json ? json(operation, empty, answer, onWrongType) : empty.copy();
        if (file) {
            ReceivedBody bytes = target.deliver(answer.body());
            ((FileResponse) response).holds(ContentDisposition.fileName(answer.header("Content-Disposition")), bytes);
        }
        response.answers(operation, RawResponse.of(answer));
        return response;
    }

    private static <R extends ApiResponse<?>> R json(
            Operation operation,
            R empty,
            ReceivedResponse answer,
            @Nullable Consumer<? super WrongTypeValue> onWrongType) {
        String call = operation.id();
        if (!answer.isJson()) {
            throw answer.isSuccessful()
                    ? new DecodeException(call + ": the answer is not JSON but " + answer.header("Content-Type"), null)
                    : answer.statusException(call);
        }
        R response;
        try {
            response = JsonCodec.decode(answer.body().inMemory(), empty, onWrongType);
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

    /**
     * The exception for a response without a code. A 2xx status alone does not show success: the platform reports
     * success in its JSON.
     */
    private static DecodeException noAnswer(Operation operation, ReceivedResponse answer, String problem) {
        String type = answer.header("Content-Type");
        String snippet = Redaction.snippet(new String(answer.body().inMemory(), StandardCharsets.UTF_8));
        return new DecodeException(
                operation.id() + ": the answer " + problem + ", so that nothing tells whether the call succeeded (HTTP "
                        + answer.status() + ", " + (type == null ? "no content type" : type) + ", "
                        + answer.body().length() + " bytes"
                        + (answer.logId() == null ? "" : ", log id " + answer.logId())
                        + ")" + (snippet.isEmpty() ? "" : ": " + snippet),
                null);
    }

    /**
     * Whether a response is a file. A file can itself be JSON. An error envelope without a file name is not a file;
     * it always fits into memory.
     */
    static boolean isFile(ReceivedResponse answer) {
        return answer.isSuccessful() && (answer.header("Content-Disposition") != null || answer.code() == 0);
    }
}
