package io.github.feishucodegen.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The one way in which the toolkit lays out JSON: two spaces, {@code \n}, the same on every machine. */
public final class JsonPrinter {
    /** Objects and arrays within each other; recursion over JSON is safe up to here. */
    static final int MAX_DEPTH = 500;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private static final DefaultPrettyPrinter LAYOUT = layout();

    private JsonPrinter() {}

    /** What is printed. */
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
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            out.setPrettyPrinter(LAYOUT.createInstance());
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return wellFormed(text.append('\n').getBuffer());
    }

    /**
     * Half a surrogate pair cannot be encoded in UTF-8, and writing the file would fail. It can only stand inside a
     * string, where its escape means the same.
     */
    private static String wellFormed(CharSequence json) {
        StringBuilder safe = null;
        int copied = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < json.length() && Character.isLowSurrogate(json.charAt(i + 1))) {
                i++;
                continue;
            }
            safe = safe == null ? new StringBuilder(json.length() + 16) : safe;
            safe.append(json, copied, i).append("\\u").append(Integer.toHexString(c));
            copied = i + 1;
        }
        return safe == null
                ? json.toString()
                : safe.append(json, copied, json.length()).toString();
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
