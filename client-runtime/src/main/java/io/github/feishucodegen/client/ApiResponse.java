package io.github.feishucodegen.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.error.ApiException;
import io.github.feishucodegen.client.error.DecodeException;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.model.Schema;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The response to a call, whether it succeeded or failed.
 *
 * <p>A response that an {@code ObjectMapper} or Java serialization writes keeps its JSON. It loses the status, the
 * headers including the log id, and the documented errors of the operation.
 *
 * @param <T> the type of the data; {@code @Nullable Void} for an operation without data
 */
@SuppressWarnings("serial") // As for all models.
public abstract class ApiResponse<T extends @Nullable Object> extends Model {
    private static final int CODE = 0;
    private static final int MSG = 1;
    private static final int ERROR = 2;
    private static final String DATA = "data";
    /** The fields in slots 0 to 2, before a response's own. */
    private static final String ENVELOPE = "code:int64 msg error:any ";

    private static final String ENVELOPE_OF_OBJECT = ENVELOPE + "data:object";

    /** The code if the JSON has one that is not a number. It counts as a failure. */
    private static final int UNREADABLE_CODE = -1;

    private final @Nullable Model emptyData;
    private @Nullable RawResponse received;
    private @Nullable Operation operation;

    /** Creates a response without data, with no field set. */
    protected ApiResponse() {
        super(ENVELOPE);
        emptyData = null;
    }

    /**
     * Creates a response whose data is an object, with no field set.
     *
     * @param data an empty object
     */
    protected ApiResponse(Model data) {
        super(ENVELOPE_OF_OBJECT);
        emptyData = data;
    }

    /**
     * Creates a response with no field set.
     *
     * @param own the fields after those of the envelope; see {@link Schema#parse(String)}
     */
    protected ApiResponse(String own) {
        super(ENVELOPE + own);
        emptyData = null;
    }

    @Override
    protected Model[] objects() {
        return emptyData == null ? super.objects() : new Model[] {emptyData};
    }

    /** A copy of this object, for one received response. */
    @SuppressWarnings("unchecked") // A clone.
    final <R extends ApiResponse<?>> R copy() {
        return (R) clone();
    }

    /** Sets the operation and the received response. The caller publishes this object only afterwards. */
    final void answers(Operation operation, RawResponse received) {
        this.operation = operation;
        this.received = received;
        VarHandle.releaseFence();
    }

    /** The HTTP status of a failure that the JSON does not show; otherwise null. */
    @Override
    protected @Nullable String beyondJson() {
        return success() || getCode() != 0
                ? null
                : "HTTP status " + getRawResponse().getStatusCode();
    }

    /** Whether the platform carried out the call: the code is 0 and the HTTP status is 2xx. */
    public boolean success() {
        return getCode() == 0 && (received == null || received.getStatusCode() / 100 == 2);
    }

    /** Whether the JSON has a code, including one that is not a number. */
    final boolean hasCode() {
        JsonNode raw = raw("code");
        return get(CODE) != null || raw != null && !raw.isNull();
    }

    /** The platform's code. It is 0 for success or if the JSON has no code, and -1 if the code is not a number. */
    public int getCode() {
        Long code = get(CODE);
        if (code != null) {
            return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, code));
        }
        JsonNode raw = raw("code");
        return raw == null || raw.isNull() ? 0 : UNREADABLE_CODE;
    }

    /** The platform's message; null if the response has none. */
    public @Nullable String getMsg() {
        return get(MSG);
    }

    /** The log id, with which the platform finds the call in its logs. Null if the response has none. */
    public @Nullable String getLogId() {
        String logId = received == null ? null : received.getLogId();
        JsonNode error = logId == null ? getError() : null;
        return error == null ? logId : error.path("log_id").textValue();
    }

    /** The same as {@link #getLogId()}, under the name that the official SDK uses. */
    public @Nullable String getRequestId() {
        return getLogId();
    }

    /**
     * The {@code error} object: details of a failure in addition to code and message. Null if the response has none.
     */
    public @Nullable JsonNode getError() {
        return get(ERROR);
    }

    /**
     * The response as received: status, headers and body. For a response that was built by hand, it is the response
     * that a server would have sent.
     */
    public RawResponse getRawResponse() {
        return received == null ? RawResponse.of(this) : received;
    }

    /** The data; null if the response has none. */
    public @Nullable T getData() {
        return get(DATA);
    }

    /**
     * The data of a successful response. If the platform sent none, it is an empty object or list. For an operation
     * without data it is a {@code Void}, which is always null.
     *
     * @throws ApiException if {@link #success()} is false
     * @throws DecodeException if the data is documented as a single value and the platform sent none
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // The schema and T were generated together; only a Void is null.
    public T orThrow() {
        requireSuccess();
        T data = getData();
        if (data != null || !documents(DATA)) {
            return data;
        }
        T absent = (T) absent(DATA);
        if (absent == null) {
            throw new DecodeException(
                    (operation == null ? "" : operation.id() + ": ") + "the answer has no data", null);
        }
        return absent;
    }

    /**
     * Checks that the call succeeded, without reading the data. Use it if the data is not needed or is a long file.
     *
     * @throws ApiException if {@link #success()} is false
     */
    public final void requireSuccess() {
        if (!success()) {
            int code = getCode();
            throw new ApiException(
                    operation == null ? "" : operation.id(),
                    code,
                    getMsg(),
                    getLogId(),
                    getRawResponse().getStatusCode(),
                    Explanations.of(operation, getClass(), code, getError()),
                    getError());
        }
    }
}
