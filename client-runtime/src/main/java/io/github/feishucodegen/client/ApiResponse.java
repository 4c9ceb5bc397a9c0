package io.github.feishucodegen.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.error.ApiException;
import io.github.feishucodegen.client.model.Field;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.model.Schema;
import io.github.feishucodegen.client.model.Values;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a call, good or bad.
 *
 * @param <T> of the data, {@code Void} where there is none
 */
public abstract class ApiResponse<T> extends Model {
    private static final int CODE = 0;
    private static final int MSG = 1;
    private static final int ERROR = 2;
    private static final int OWN = 3;
    /** Stands for a code that is no number: a failure, if only of the envelope. */
    private static final int UNREADABLE_CODE = -1;

    private final @Nullable RawResponse received;
    private final @Nullable Operation<?, ?> operation;

    protected ApiResponse(Values values) {
        super(values);
        Builder<?, ?> builder = values instanceof Builder ? (Builder<?, ?>) values : null;
        received = builder == null ? null : builder.received;
        operation = builder == null ? null : builder.operation;
    }

    /**
     * Nothing set.
     *
     * @param own the fields behind those of the envelope; see {@link Schema#parse(String)}
     */
    protected static Values values(String own) {
        return values(schema(Schema.parse(own).fields().toArray(new Field[0])));
    }

    /** The envelope's fields in slots 0 to 2, then a response's own. */
    protected static Schema schema(Field... own) {
        Field[] all = new Field[OWN + own.length];
        all[CODE] = Field.int64("code");
        all[MSG] = Field.string("msg");
        all[ERROR] = Field.any("error");
        System.arraycopy(own, 0, all, OWN, own.length);
        return Schema.of(all);
    }

    @Override
    public Builder<?, ?> toBuilder() {
        return new Plain(this);
    }

    /** Whether the platform did what it was asked for. */
    public boolean success() {
        return getCode() == 0 && (received == null || received.getStatusCode() / 100 == 2);
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
        return null;
    }

    /**
     * The data of a good answer.
     *
     * @throws ApiException if this is no {@link #success()}
     */
    public @Nullable T orThrow() {
        requireSuccess();
        return getData();
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
                    Explanations.of(operation, code, getError()));
        }
    }

    /**
     * @param <M> what is built
     * @param <B> the builder's own class
     */
    public abstract static class Builder<M extends ApiResponse<?>, B extends Builder<M, B>>
            extends Model.Builder<M, B> {
        @Nullable
        RawResponse received;

        @Nullable
        Operation<?, ?> operation;

        protected Builder(Schema schema) {
            super(schema);
        }

        protected Builder(ApiResponse<?> model) {
            super(model);
            received = model.received;
            operation = model.operation;
        }
    }

    /** For responses without a builder of their own. */
    private static final class Plain extends Builder<ApiResponse<?>, Plain> {
        Plain(ApiResponse<?> model) {
            super(model);
        }

        @Override
        public ApiResponse<?> build() {
            return rebuilt();
        }
    }
}
