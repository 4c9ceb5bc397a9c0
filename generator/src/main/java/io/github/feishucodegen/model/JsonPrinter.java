package io.github.feishucodegen.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Prints JSON in the layout of all files of this toolkit: indented by two spaces, lines end with {@code \n}. The
 * output is the same on every machine.
 */
public final class JsonPrinter {
    /**
     * The maximum nesting of objects and arrays. Up to this depth, recursion over JSON does not exhaust the stack.
     */
    static final int MAX_DEPTH = 500;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private static final DefaultPrettyPrinter LAYOUT = layout();

    private JsonPrinter() {}

    /** The content to print. */
    @FunctionalInterface
    public interface Content {
        void writeTo(JsonGenerator out) throws IOException;
    }

    /**
     * Prints one JSON value and a line end.
     *
     * @throws UncheckedIOException for content that nests deeper than 500 levels
     */
    public static String print(Content content) {
        return new String(printUtf8(content), StandardCharsets.UTF_8);
    }

    /** The same as {@link #print}, encoded in UTF-8. */
    public static byte[] printUtf8(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        try (Writer text = new OutputStreamWriter(bytes, encoder())) {
            try (JsonGenerator out = FACTORY.createGenerator(text)) {
                out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
                out.setPrettyPrinter(LAYOUT.createInstance());
                content.writeTo(out);
            }
            text.append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The encoder. It replaces an unpaired surrogate by U+FFFD: UTF-8 cannot encode one, and many parsers refuse its
     * escape. Pages contain none, because they are decoded from bytes.
     */
    private static CharsetEncoder encoder() {
        return StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
    }

    private static DefaultPrettyPrinter layout() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("")
                .withRootSeparator("");
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
