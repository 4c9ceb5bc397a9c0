package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.ApiRequest;
import io.github.feishucodegen.client.http.FileContent;
import io.github.feishucodegen.client.model.Model;
import java.io.File;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

public final class UploadThingReq extends ApiRequest {
    public static final UploadThingReq EMPTY = new UploadThingReq();

    private UploadThingReq() {
        super("body:object@multipart", "");
    }

    @Override
    protected Model[] objects() {
        return new Model[] {Body.EMPTY};
    }

    public static Builder newBuilder() {
        return new Builder(EMPTY);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    public static final class Builder extends ApiRequest.Builder<UploadThingReq, Builder> {
        private Builder(UploadThingReq model) {
            super(model);
        }

        public Builder body(@Nullable Body body) {
            return set(0, body);
        }

        @Override
        public UploadThingReq build() {
            return checked();
        }
    }

    /** What is uploaded. */
    public static final class Body extends Model {
        public static final Body EMPTY = new Body();

        private Body() {
            super("file_name size:int64 labels:[] file:file thing:object");
        }

        @Override
        protected Model[] objects() {
            return new Model[] {Thing.EMPTY};
        }

        public static Builder newBuilder() {
            return new Builder(EMPTY);
        }

        @Override
        public Builder toBuilder() {
            return new Builder(this);
        }

        public @Nullable FileContent getFile() {
            return get(3);
        }

        public static final class Builder extends Model.Builder<Body, Builder> {
            private Builder(Body model) {
                super(model);
            }

            public Builder fileName(@Nullable String fileName) {
                return set(0, fileName);
            }

            public Builder size(long size) {
                return set(1, size);
            }

            public Builder labels(String... labels) {
                return set(2, labels);
            }

            public Builder file(@Nullable File file) {
                return set(3, file);
            }

            public Builder file(@Nullable Path file) {
                return set(3, file);
            }

            public Builder file(@Nullable FileContent file) {
                return set(3, file);
            }

            public Builder thing(@Nullable Thing thing) {
                return set(4, thing);
            }

            @Override
            public Body build() {
                return built();
            }
        }
    }
}
