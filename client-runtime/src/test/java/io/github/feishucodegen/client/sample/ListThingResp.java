package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.ApiResponse;
import io.github.feishucodegen.client.model.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class ListThingResp extends ApiResponse<ListThingResp.Body> {
    public static final ListThingResp EMPTY = new ListThingResp();

    private ListThingResp() {
        super("data:object");
    }

    @Override
    protected Model[] objects() {
        return new Model[] {Body.EMPTY};
    }

    public static final class Body extends Model {
        public static final Body EMPTY = new Body();

        private Body() {
            super("has_more:bool page_token items:object[] next_offset:int64");
        }

        @Override
        protected Model[] objects() {
            return new Model[] {Thing.EMPTY};
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
    }
}
