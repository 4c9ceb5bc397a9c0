package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.ApiRequest;
import io.github.feishucodegen.client.ApiRequestBuilder;
import io.github.feishucodegen.client.model.Model;
import org.jspecify.annotations.Nullable;

/** The fields of a {@link PatchThingReq}, with rules. */
@SuppressWarnings("serial")
public final class CheckedThingReq extends ApiRequest {
    public CheckedThingReq() {
        super(
                "thing_id@path kind@query page_size:int64@query fields:[]@query X-Mark@header body:object@body",
                String.join(
                        "\n",
                        "thing_id",
                        "page_size range 1 100",
                        "fields length - 3",
                        "fields pattern ^[a-z]+$",
                        "body",
                        "body/name",
                        "body/name length 1 5",
                        "body/tags length 1 -",
                        "body/ids range 0 -",
                        "body/weights range - 1.5",
                        "body/children/name",
                        "body/children/name pattern ^[a-z]+$",
                        "body/by_key/name length - 2"));
    }

    @Override
    protected Model[] objects() {
        return new Model[] {new Thing()};
    }

    public static Builder newBuilder() {
        return new Builder(new CheckedThingReq());
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    public static final class Builder extends ApiRequestBuilder<CheckedThingReq, Builder> {
        private Builder(CheckedThingReq model) {
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

        public CheckedThingReq build() {
            return checked();
        }
    }
}
