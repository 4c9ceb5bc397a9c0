package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.ApiRequest;
import io.github.feishucodegen.client.model.Model;
import org.jspecify.annotations.Nullable;

public final class FormThingReq extends ApiRequest {
    public static final FormThingReq EMPTY = new FormThingReq();

    private FormThingReq() {
        super("body:object@form", "");
    }

    @Override
    protected Model[] objects() {
        return new Model[] {Thing.EMPTY};
    }

    public static Builder newBuilder() {
        return new Builder(EMPTY);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    public static final class Builder extends ApiRequest.Builder<FormThingReq, Builder> {
        private Builder(FormThingReq model) {
            super(model);
        }

        public Builder thing(@Nullable Thing thing) {
            return set(0, thing);
        }

        @Override
        public FormThingReq build() {
            return checked();
        }
    }
}
