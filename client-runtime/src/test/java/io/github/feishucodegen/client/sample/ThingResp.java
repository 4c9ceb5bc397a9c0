package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.ApiResponse;
import io.github.feishucodegen.client.model.Field;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.model.Schema;
import org.jspecify.annotations.Nullable;

public final class ThingResp extends ApiResponse<Thing> {
    private static final Schema SCHEMA = ApiResponse.schema(Field.object("data"));

    public static final ThingResp EMPTY = newBuilder().build();

    private ThingResp(Builder builder) {
        super(builder);
    }

    public static Builder newBuilder() {
        return new Builder();
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    protected Model prototype(int slot) {
        return slot == 3 ? Thing.EMPTY : super.prototype(slot);
    }

    @Override
    public @Nullable Thing getData() {
        return get(3);
    }

    public static final class Builder extends ApiResponse.Builder<ThingResp, Builder> {
        private Builder() {
            super(SCHEMA);
        }

        private Builder(ThingResp model) {
            super(model);
        }

        public Builder data(@Nullable Thing data) {
            return set(3, data);
        }

        @Override
        public ThingResp build() {
            return new ThingResp(this);
        }
    }
}
