package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.ApiRequest;
import io.github.feishucodegen.client.ApiRequestBuilder;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.model.ModelBuilder;
import org.jspecify.annotations.Nullable;

/** Its page is asked for in the body, by a number. */
@SuppressWarnings("serial")
public final class SearchThingReq extends ApiRequest {
    public SearchThingReq() {
        super("user_id_type@query body:object@body", "");
    }

    @Override
    protected Model[] objects() {
        return new Model[] {new Body()};
    }

    public static Builder newBuilder() {
        return new Builder(new SearchThingReq());
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    public static final class Builder extends ApiRequestBuilder<SearchThingReq, Builder> {
        private Builder(SearchThingReq model) {
            super(model);
        }

        public Builder userIdType(@Nullable String userIdType) {
            return set(0, userIdType);
        }

        public Builder body(@Nullable Body body) {
            return set(1, body);
        }

        public SearchThingReq build() {
            return checked();
        }
    }

    @SuppressWarnings("serial")
    public static final class Body extends Model {
        public Body() {
            super("query offset:int64 uuid");
        }

        public static Builder newBuilder() {
            return new Builder(new Body());
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        public static final class Builder extends ModelBuilder<Body, Builder> {
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

            public Body build() {
                return built();
            }
        }
    }
}
