package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.ApiRequest;
import io.github.feishucodegen.client.model.Field;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.model.Schema;
import org.jspecify.annotations.Nullable;

public final class FormThingReq extends ApiRequest {
    private static final Schema SCHEMA = Schema.of(Field.object("body").form());

    private FormThingReq(Builder builder) {
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
        return slot == 0 ? Thing.EMPTY : super.prototype(slot);
    }

    public static final class Builder extends ApiRequest.Builder<FormThingReq, Builder> {
        private Builder() {
            super(SCHEMA);
        }

        private Builder(FormThingReq model) {
            super(model);
        }

        public Builder thing(@Nullable Thing thing) {
            return set(0, thing);
        }

        @Override
        public FormThingReq build() {
            return new FormThingReq(this);
        }

        @Override
        public FormThingReq buildUnchecked() {
            return new FormThingReq(this);
        }
    }
}
