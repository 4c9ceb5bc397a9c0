package io.github.feishucodegen.client.http;

import io.github.feishucodegen.client.Internal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A multipart form. Files are read from their sources while the form is sent. */
@Internal
public final class MultipartBody implements RequestBody {
    private final String boundary;
    private final List<FileContent> segments;

    private MultipartBody(String boundary, List<FileContent> segments) {
        this.boundary = boundary;
        this.segments = segments;
    }

    public static Builder newBuilder() {
        return new Builder("feishu-" + UUID.randomUUID());
    }

    @Override
    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    @Override
    public long contentLength() throws IOException {
        long length = 0;
        for (FileContent segment : segments) {
            if (segment.length() < 0) {
                return -1;
            }
            length += segment.length();
        }
        return length;
    }

    @Override
    public InputStream open() {
        return new JoinedStream(segments.iterator());
    }

    /** Collects the parts of the form in order. */
    public static final class Builder {
        private final String boundary;
        private final List<FileContent> segments = new ArrayList<>();

        private Builder(String boundary) {
            this.boundary = boundary;
        }

        /** Adds a text part in UTF-8. */
        public Builder text(String name, String text) {
            return bytes(head(name) + "\r\n\r\n" + text + "\r\n");
        }

        /** Adds a file. */
        public Builder file(String name, FileContent file) {
            // The platform accepts file names only as plain UTF-8, neither "filename*" nor percent-encoding.
            bytes(head(name) + "; filename=\"" + quoted(file.name())
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            segments.add(file);
            return bytes("\r\n");
        }

        public MultipartBody build() {
            List<FileContent> all = new ArrayList<>(segments);
            all.add(segment("--" + boundary + "--\r\n"));
            return new MultipartBody(boundary, all);
        }

        private String head(String name) {
            return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + quoted(name) + '"';
        }

        /** Percent-encodes quotes and line breaks in a name, as browsers do. */
        private static String quoted(String name) {
            return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
        }

        private Builder bytes(String text) {
            segments.add(segment(text));
            return this;
        }

        private static FileContent segment(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return FileContent.of("", bytes.length, () -> new ByteArrayInputStream(bytes));
        }
    }
}
