package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.ApiResponse;
import io.github.feishucodegen.client.model.Field;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.model.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class ListThingResp extends ApiResponse<ListThingResp.Body> {
    private static final Schema SCHEMA = ApiResponse.schema(Field.object("data"));

    public static final ListThingResp EMPTY = newBuilder().build();

    private ListThingResp(Builder builder) {
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
        return slot == 3 ? Body.EMPTY : super.prototype(slot);
    }

    @Override
    public @Nullable Body getData() {
        return get(3);
    }

    public static final class Builder extends ApiResponse.Builder<ListThingResp, Builder> {
        private Builder() {
            super(SCHEMA);
        }

        private Builder(ListThingResp model) {
            super(model);
        }

        @Override
        public ListThingResp build() {
            return new ListThingResp(this);
        }
    }

    public static final class Body extends Model {
        private static final Schema SCHEMA = Schema.of(
                Field.bool("has_more"),
                Field.string("page_token"),
                Field.object("items").list(),
                Field.int64("next_offset"));

        public static final Body EMPTY = new Builder().build();

        private Body(Builder builder) {
            super(builder);
        }

        @Override
        public Builder toBuilder() {
            return new Builder(this);
        }

        @Override
        protected Model prototype(int slot) {
            return slot == 2 ? Thing.EMPTY : super.prototype(slot);
        }

        public @Nullable Boolean getHasMore() {
            return get(0);
        }

        public @Nullable String getPageToken() {
            return get(1);
        }

        public @Nullable List<Thing> getItems() {
            return get(2);
        }

        public static final class Builder extends Model.Builder<Body, Builder> {
            private Builder() {
                super(SCHEMA);
            }

            private Builder(Body model) {
                super(model);
            }

            @Override
            public Body build() {
                return new Body(this);
            }
        }
    }
}
