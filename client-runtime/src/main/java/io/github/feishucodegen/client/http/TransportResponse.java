package io.github.feishucodegen.client.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** The response to one HTTP request. The body can be read once. Closing the response ends it early. */
public final class TransportResponse implements AutoCloseable {
    private final int status;
    private final Map<String, List<String>> headers;
    private final InputStream body;

    public TransportResponse(int status, Map<String, List<String>> headers, InputStream body) {
        this.status = status;
        this.headers = HeaderValues.copy(headers);
        this.body = body;
    }

    public int status() {
        return status;
    }

    /** The headers. The case of their names does not matter. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    public InputStream body() {
        return body;
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
