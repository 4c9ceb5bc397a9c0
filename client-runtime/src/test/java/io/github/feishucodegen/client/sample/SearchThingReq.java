package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.ApiRequest;
import io.github.feishucodegen.client.model.Field;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.model.Schema;
import org.jspecify.annotations.Nullable;

/** Its page is asked for in the body, by a number. */
public final class SearchThingReq extends ApiRequest {
    private static final Schema SCHEMA =
            Schema.of(Field.string("user_id_type").query(), Field.object("body").body());

    private SearchThingReq(Builder builder) {
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
        return slot == 1 ? Body.EMPTY : super.prototype(slot);
    }

    public static final class Builder extends ApiRequest.Builder<SearchThingReq, Builder> {
        private Builder() {
            super(SCHEMA);
        }

        private Builder(SearchThingReq model) {
            super(model);
        }

        public Builder userIdType(@Nullable String userIdType) {
            return set(0, userIdType);
        }

        public Builder body(@Nullable Body body) {
            return set(1, body);
        }

        @Override
        public SearchThingReq build() {
            return new SearchThingReq(this);
        }

        @Override
        public SearchThingReq buildUnchecked() {
            return new SearchThingReq(this);
        }
    }

    public static final class Body extends Model {
        private static final Schema SCHEMA =
                Schema.of(Field.string("query"), Field.int64("offset"), Field.string("uuid"));

        public static final Body EMPTY = newBuilder().build();

        private Body(Builder builder) {
            super(builder);
        }

        public static Builder newBuilder() {
            return new Builder();
        }

        @Override
        public Builder toBuilder() {
            return new Builder(this);
        }

        public static final class Builder extends Model.Builder<Body, Builder> {
            private Builder() {
                super(SCHEMA);
            }

            private Builder(Body model) {
                super(model);
            }

            public Builder query(@Nullable String query) {
                return set(0, query);
            }

            public Builder offset(long offset) {
                return set(1, offset);
            }

            public Builder uuid(@Nullable String uuid) {
                return set(2, uuid);
            }

            @Override
            public Body build() {
                return new Body(this);
            }
        }
    }
}
