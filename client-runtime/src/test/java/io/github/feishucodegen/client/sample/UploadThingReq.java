package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.ApiRequest;
import io.github.feishucodegen.client.ApiRequestBuilder;
import io.github.feishucodegen.client.http.FileContent;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.model.ModelBuilder;
import java.io.File;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("serial")
public final class UploadThingReq extends ApiRequest {
    public UploadThingReq() {
        super("body:object@multipart", "");
    }

    @Override
    protected Model[] objects() {
        return new Model[] {new Body()};
    }

    public static Builder newBuilder() {
        return new Builder(new UploadThingReq());
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    public static final class Builder extends ApiRequestBuilder<UploadThingReq, Builder> {
        private Builder(UploadThingReq model) {
            super(model);
        }

        public Builder body(@Nullable Body body) {
            return set(0, body);
        }

        public UploadThingReq build() {
            return checked();
        }
    }

    /** What is uploaded. */
    @SuppressWarnings("serial")
    public static final class Body extends Model {
        public Body() {
            super("file_name size:int64 labels:[] file:file thing:object");
        }

        @Override
        protected Model[] objects() {
            return new Model[] {new Thing()};
        }

        public static Builder newBuilder() {
            return new Builder(new Body());
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        public @Nullable FileContent getFile() {
            return get(3);
        }

        public static final class Builder extends ModelBuilder<Body, Builder> {
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

            public Body build() {
                return built();
            }
        }
    }
}
