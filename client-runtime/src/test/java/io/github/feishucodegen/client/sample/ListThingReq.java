package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.ApiRequest;
import io.github.feishucodegen.client.ApiRequestBuilder;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("serial")
public final class ListThingReq extends ApiRequest {
    public ListThingReq() {
        super("page_size:int64@query page_token@query", "");
    }

    public static Builder newBuilder() {
        return new Builder(new ListThingReq());
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    public static final class Builder extends ApiRequestBuilder<ListThingReq, Builder> {
        private Builder(ListThingReq model) {
            super(model);
        }

        public Builder pageSize(long pageSize) {
            return set(0, pageSize);
        }

        public Builder pageToken(@Nullable String pageToken) {
            return set(1, pageToken);
        }

        public ListThingReq build() {
            return checked();
        }
    }
}
