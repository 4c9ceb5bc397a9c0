package io.github.feishucodegen.client.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of a request. It can be sent more than once. */
public interface RequestBody {
    /** The value of the header {@code Content-Type}. */
    String contentType();

    /** The length in bytes; -1 if it is unknown. */
    long contentLength() throws IOException;

    /** Opens the bytes from the start. The caller closes the stream. */
    InputStream open() throws IOException;

    /** A body in memory. The caller must not change the array afterwards. */
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
