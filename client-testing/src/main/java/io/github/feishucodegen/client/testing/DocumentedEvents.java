package io.github.feishucodegen.client.testing;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The examples of events and callbacks from the platform's pages, for generated tests. They are stored as those of
 * {@link DocumentedExamples}, with the kinds {@code event} and {@code answer}, and the type of the event in place of the
 * operation id.
 */
public final class DocumentedEvents {
    /** The verification token of the tests' platform. */
    public static final String VERIFICATION_TOKEN = "v-token";

    /** The encrypt key of the tests' platform. */
    public static final String ENCRYPT_KEY = "encrypt-key";

    static final String EVENT = "event ";
    static final String ANSWER = "answer ";

    private final List<DocumentedExample> examples;

    private DocumentedEvents(List<DocumentedExample> examples) {
        this.examples = examples;
    }

    /**
     * Reads the examples.
     *
     * @param text the examples; it is closed after reading; null if the resource was not found
     * @throws IllegalStateException if the text is null
     */
    public static DocumentedEvents read(@Nullable InputStream text) {
        return new DocumentedEvents(DocumentedExample.readAll(text));
    }

    /** The documented examples of an event or a callback in the envelope of schema 2.0. */
    public DocumentedEvent event(String type) {
        return new DocumentedEvent(FakeEvent.of(type, "{}"), of(EVENT + type), of(ANSWER + type));
    }

    /** The documented examples of an event in the older envelope. */
    public DocumentedEvent olderEvent(String type) {
        return new DocumentedEvent(FakeEvent.older(type, "{}"), of(EVENT + type), List.of());
    }

    private List<DocumentedExample> of(String subject) {
        return examples.stream()
                .filter(example -> example.subject.equals(subject))
                .collect(Collectors.toUnmodifiableList());
    }
}
