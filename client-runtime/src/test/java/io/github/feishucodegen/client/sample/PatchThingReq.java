package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.ApiRequest;
import io.github.feishucodegen.client.ApiRequestBuilder;
import io.github.feishucodegen.client.model.Model;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("serial")
public final class PatchThingReq extends ApiRequest {
    public PatchThingReq() {
        super("thing_id@path kind@query page_size:int64@query fields:[]@query X-Mark@header body:object@body");
    }

    @Override
    protected Model[] objects() {
        return new Model[] {new Thing()};
    }

    public static Builder newBuilder() {
        return new Builder(new PatchThingReq());
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    public static final class Builder extends ApiRequestBuilder<PatchThingReq, Builder> {
        private Builder(PatchThingReq model) {
            super(model);
        }

        public Builder thingId(@Nullable String thingId) {
            return set(0, thingId);
        }

        public Builder kind(@Nullable String kind) {
            return set(1, kind);
        }

        public Builder kind(ThingKindEnum kind) {
            return set(1, kind);
        }

        public Builder pageSize(long pageSize) {
            return set(2, pageSize);
        }

        public Builder fields(String... fields) {
            return set(3, fields);
        }

        public Builder mark(@Nullable String mark) {
            return set(4, mark);
        }

        public Builder thing(@Nullable Thing thing) {
            return set(5, thing);
        }

        public PatchThingReq build() {
            return checked();
        }
    }
}
