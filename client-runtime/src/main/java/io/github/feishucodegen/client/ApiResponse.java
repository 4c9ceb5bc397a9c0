package io.github.feishucodegen.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.error.ApiException;
import io.github.feishucodegen.client.error.DecodeException;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.model.Schema;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a call, good or bad.
 *
 * <p>Written by an {@code ObjectMapper} or by Java serialization, a response keeps its JSON. The status, the headers, the
 * log id among them, and what the operation's page says of codes are not part of that.
 *
 * @param <T> of the data, {@code @Nullable Void} where there is none
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

    /** Stands for a code that is no number: a failure, if only of the envelope. */
    private static final int UNREADABLE_CODE = -1;

    private final @Nullable Model emptyData;
    private @Nullable RawResponse received;
    private @Nullable Operation operation;

    /** Nothing set; an answer without data. */
    protected ApiResponse() {
        super(ENVELOPE);
        emptyData = null;
    }

    /**
     * Nothing set; an answer whose data is an object.
     *
     * @param data an empty one
     */
    protected ApiResponse(Model data) {
        super(ENVELOPE_OF_OBJECT);
        emptyData = data;
    }

    /**
     * Nothing set.
     *
     * @param own the fields behind those of the envelope; see {@link Schema#parse(String)}
     */
    protected ApiResponse(String own) {
        super(ENVELOPE + own);
        emptyData = null;
    }

    @Override
    protected Model[] objects() {
        return emptyData == null ? super.objects() : new Model[] {emptyData};
    }

    /** A response of this class, with what is set here, for an answer of its own. */
    @SuppressWarnings("unchecked") // A clone.
    final <R extends ApiResponse<?>> R copy() {
        return (R) clone();
    }

    /** Before anybody else sees it. */
    final void answers(Operation operation, RawResponse received) {
        this.operation = operation;
        this.received = received;
        VarHandle.releaseFence();
    }

    /** A bad status, if nothing in the JSON tells of the failure. */
    @Override
    protected @Nullable String beyondJson() {
        return success() || getCode() != 0
                ? null
                : "HTTP status " + getRawResponse().getStatusCode();
    }

    /** Whether the platform did what it was asked for. */
    public boolean success() {
        return getCode() == 0 && (received == null || received.getStatusCode() / 100 == 2);
    }

    /** Whether there is a code, be it no number. */
    final boolean hasCode() {
        JsonNode raw = raw("code");
        return get(CODE) != null || raw != null && !raw.isNull();
    }

    /** The platform's code: 0 if all is well or there is none, -1 if it is no number. */
    public int getCode() {
        Long code = get(CODE);
        if (code != null) {
            return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, code));
        }
        JsonNode raw = raw("code");
        return raw == null || raw.isNull() ? 0 : UNREADABLE_CODE;
    }

    public @Nullable String getMsg() {
        return get(MSG);
    }

    /** By which the platform finds the call in its logs. */
    public @Nullable String getRequestId() {
        String logId = received == null ? null : received.logId();
        JsonNode error = logId == null ? getError() : null;
        return error == null ? logId : error.path("log_id").textValue();
    }

    /** What the platform says of a failure beside code and message. */
    public @Nullable JsonNode getError() {
        return get(ERROR);
    }

    /** The answer as it came; for a response that was built by hand, as it could have come. */
    public RawResponse getRawResponse() {
        return received == null ? RawResponse.of(this) : received;
    }

    /** Null where the answer has none. */
    public @Nullable T getData() {
        return get(DATA);
    }

    /**
     * The data of a good answer: an empty object or list where the platform sent none. Of an operation without data it is
     * a {@code Void}, which is always null.
     *
     * @throws ApiException if this is no {@link #success()}
     * @throws DecodeException if the data is documented as a single value, and the platform sent none
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
     * Does nothing to a good answer; for those whose data is not wanted, or is a long file.
     *
     * @throws ApiException if this is no {@link #success()}
     */
    public final void requireSuccess() {
        if (!success()) {
            int code = getCode();
            throw new ApiException(
                    operation == null ? "" : operation.id(),
                    code,
                    getMsg(),
                    getRequestId(),
                    getRawResponse().getStatusCode(),
                    Explanations.of(operation, code, getError()),
                    getError());
        }
    }
}
