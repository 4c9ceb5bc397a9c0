package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.ApiRequest;
import io.github.feishucodegen.client.model.Field;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.model.Rule;
import io.github.feishucodegen.client.model.Rules;
import io.github.feishucodegen.client.model.Schema;
import org.jspecify.annotations.Nullable;

public final class PatchThingReq extends ApiRequest {
    private static final Schema SCHEMA = Schema.of(
            Field.string("thing_id").path(),
            Field.string("kind").query(),
            Field.int64("page_size").query(),
            Field.string("fields").list().query(),
            Field.string("X-Mark").header(),
            Field.object("body").body());
    private static final Rules RULES = Rules.of(
            Rule.required("thing_id"),
            Rule.range("page_size", "1", "100"),
            Rule.length("fields", null, 3),
            Rule.pattern("fields", "^[a-z]+$"),
            Rule.required("body"),
            Rule.required("body/name"),
            Rule.length("body/name", 1, 5),
            Rule.length("body/tags", 1, null),
            Rule.range("body/ids", "0", null),
            Rule.range("body/weights", null, "1.5"),
            Rule.required("body/children/name"),
            Rule.pattern("body/children/name", "^[a-z]+$"),
            Rule.length("body/by_key/name", null, 2));

    private PatchThingReq(Builder builder) {
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
        return slot == 5 ? Thing.EMPTY : super.prototype(slot);
    }

    public static final class Builder extends ApiRequest.Builder<PatchThingReq, Builder> {
        private Builder() {
            super(SCHEMA);
        }

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

        @Override
        public PatchThingReq build() {
            check(RULES);
            return new PatchThingReq(this);
        }

        @Override
        public PatchThingReq buildUnchecked() {
            return new PatchThingReq(this);
        }
    }
}
