package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.ApiResponse;
import io.github.feishucodegen.client.model.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("serial")
public final class ListThingResp extends ApiResponse<ListThingResp.Body> {
    public ListThingResp() {
        super(new Body());
    }

    @SuppressWarnings("serial")
    public static final class Body extends Model {
        public Body() {
            super("has_more:bool page_token items:object[] next_offset:int64");
        }

        @Override
        protected Model[] objects() {
            return new Model[] {new Thing()};
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
