package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.ApiRequest;
import io.github.feishucodegen.client.model.Field;
import io.github.feishucodegen.client.model.Schema;
import org.jspecify.annotations.Nullable;

public final class ListThingReq extends ApiRequest {
    private static final Schema SCHEMA = Schema.of(
            Field.int64("page_size").query(), Field.string("page_token").query());

    private ListThingReq(Builder builder) {
        super(builder);
    }

    public static Builder newBuilder() {
        return new Builder();
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    public static final class Builder extends ApiRequest.Builder<ListThingReq, Builder> {
        private Builder() {
            super(SCHEMA);
        }

        private Builder(ListThingReq model) {
            super(model);
        }

        public Builder pageSize(long pageSize) {
            return set(0, pageSize);
        }

        public Builder pageToken(@Nullable String pageToken) {
            return set(1, pageToken);
        }

        @Override
        public ListThingReq build() {
            return new ListThingReq(this);
        }

        @Override
        public ListThingReq buildUnchecked() {
            return new ListThingReq(this);
        }
    }
}
