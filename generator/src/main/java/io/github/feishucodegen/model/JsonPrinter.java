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
     * Half a surrogate pair cannot be encoded in UTF-8, and many parsers refuse its escape: it becomes U+FFFD. No page
     * can hold one, as long as pages are decoded from bytes.
     */
    private static String wellFormed(StringBuffer json) {
        for (int i = 0; i < json.length(); i++) {
            if (!Character.isSurrogate(json.charAt(i))) {
                continue;
            }
            if (Character.isSupplementaryCodePoint(json.codePointAt(i))) {
                i++;
            } else {
                json.setCharAt(i, '\uFFFD');
            }
        }
        return json.toString();
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
