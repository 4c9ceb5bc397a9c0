package io.github.feishucodegen.client.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An example from a page. */
final class DocumentedExample {
    private static final String HEAD = "### ";

    /** The kind of example and the operation id, such as {@code request hire.v1.interviewer.patch}. */
    final String subject;
    /** Page and line. */
    final String place;
    /** Whether the example agrees with the field table of its page. */
    final boolean agrees;

    final String json;

    private DocumentedExample(String subject, String place, boolean agrees, String json) {
        this.subject = subject;
        this.place = place;
        this.agrees = agrees;
        this.json = json;
    }

    static DocumentedExample of(String head, String json) {
        String[] parts = head.split(" \\| ", -1);
        if (parts.length < 2) {
            throw new IllegalArgumentException("not the head of an example: " + head);
        }
        return new DocumentedExample(parts[0], parts[1], parts.length == 2, json);
    }

    /**
     * Reads examples.
     *
     * @param text the examples; it is closed after reading; null if the resource was not found
     * @throws IllegalStateException if the text is null
     */
    static List<DocumentedExample> readAll(@Nullable InputStream text) {
        if (text == null) {
            throw new IllegalStateException(
                    "the examples are not on the class path: the folder 'resources' beside the tests' 'java' holds them");
        }
        try (InputStream opened = text) {
            return parse(new String(opened.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<DocumentedExample> parse(String all) {
        List<DocumentedExample> examples = new ArrayList<>();
        String head = null;
        StringBuilder json = new StringBuilder();
        for (String line : (all + "\n" + HEAD).split("\n", -1)) {
            if (!line.startsWith(HEAD)) {
                json.append(line).append('\n');
                continue;
            }
            if (head != null) {
                examples.add(of(head, json.toString().strip()));
            }
            head = line.substring(HEAD.length());
            json.setLength(0);
        }
        return examples;
    }

    /** @throws AssertionError if both are not equal */
    static void equal(String what, @Nullable Object expected, @Nullable Object actual) {
        if (expected == null || !expected.equals(actual)) {
            throw new AssertionError(what + ":\nexpected " + expected + "\n but was " + actual);
        }
    }
}
