package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.ApiResponse;
import io.github.feishucodegen.client.FileResponse;
import io.github.feishucodegen.client.model.Schema;

public final class DownloadThingResp extends FileResponse {
    private static final Schema SCHEMA = ApiResponse.schema();

    public static final DownloadThingResp EMPTY = newBuilder().build();

    private DownloadThingResp(Builder builder) {
        super(builder);
    }

    public static Builder newBuilder() {
        return new Builder();
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    public static final class Builder extends FileResponse.Builder<DownloadThingResp, Builder> {
        private Builder() {
            super(SCHEMA);
        }

        private Builder(DownloadThingResp model) {
            super(model);
        }

        @Override
        public DownloadThingResp build() {
            return new DownloadThingResp(this);
        }
    }
}
