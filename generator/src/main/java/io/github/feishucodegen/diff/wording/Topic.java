package io.github.feishucodegen.diff.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of the contract that pages state only in their texts. The first constant is the most important one. */
public enum Topic {
    DEPRECATION,
    REMOVAL,
    SUPPORT,
    REQUIREMENT,
    DEFAULT,
    UNIT,
    RANGE,
    ID,
    SCOPE;

    /** The topics of texts that describe an error. Their advice mentions the other topics without stating them. */
    private static final List<Topic> OF_ERRORS = List.of(DEPRECATION, REMOVAL);

    /** The name in the files of phrases. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The most important topic on which two texts say something else; empty if there is none. Texts in two scripts are
     * translations, and their phrases are not compared.
     *
     * @param ofError whether the texts describe an error
     */
    public static Optional<Topic> changed(String before, String after, boolean ofError) {
        Statements old = Statements.of(before);
        Statements now = Statements.of(after);
        if (old.isTranslationOf(now)) {
            return Optional.empty();
        }
        return (ofError ? OF_ERRORS.stream() : Stream.of(values()))
                .filter(topic -> !old.on(topic).equals(now.on(topic)))
                .findFirst();
    }

    /** Whether a text says anything on the topic. */
    public boolean isIn(String text) {
        return !Statements.of(text).on(this).isEmpty();
    }
}
