package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.ApiRequest;
import io.github.feishucodegen.client.ApiRequestBuilder;
import io.github.feishucodegen.client.model.Model;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("serial")
public final class FormThingReq extends ApiRequest {
    public FormThingReq() {
        super("body:object@form", "");
    }

    @Override
    protected Model[] objects() {
        return new Model[] {new Thing()};
    }

    public static Builder newBuilder() {
        return new Builder(new FormThingReq());
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    public static final class Builder extends ApiRequestBuilder<FormThingReq, Builder> {
        private Builder(FormThingReq model) {
            super(model);
        }

        public Builder thing(@Nullable Thing thing) {
            return set(0, thing);
        }

        public FormThingReq build() {
            return checked();
        }
    }
}
