package io.github.feishucodegen.client.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a request carries; it can be sent more than once. */
public interface RequestBody {
    /** The value of the header of that name. */
    String contentType();

    /** In bytes, -1 where it is unknown. */
    long contentLength() throws IOException;

    /** The bytes from the start; to be closed by the caller. */
    InputStream open() throws IOException;

    /** Bytes at hand; they are not to be changed any more. */
    static RequestBody of(String contentType, byte[] bytes) {
        return new RequestBody() {
            @Override
            public String contentType() {
                return contentType;
            }

            @Override
            public long contentLength() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
