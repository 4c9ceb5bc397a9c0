package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.clientapi.Signature;
import java.util.List;
import java.util.stream.Stream;

/**
 * The effect of a change on Java code that calls the client.
 *
 * @param source the effect on code that is compiled again
 * @param binary the effect on compiled code
 * @param broken signatures that were removed or changed, sorted
 * @param unlinked the broken ones for which compiled code no longer links; type arguments do not count
 * @param added new signatures, sorted
 */
public record JavaVerdict(
        Effect source, Effect binary, List<Signature> broken, List<Signature> unlinked, List<Signature> added) {
    public static final JavaVerdict NOTHING =
            new JavaVerdict(Effect.NONE, Effect.NONE, List.of(), List.of(), List.of());

    public JavaVerdict {
        broken = List.copyOf(broken);
        unlinked = List.copyOf(unlinked);
        added = List.copyOf(added);
    }

    /** The effect on calling code. The most severe effect is the last constant. */
    public enum Effect {
        NONE("no change"),
        ADDS("adds"),
        /** Compilers warn because the method was deprecated. */
        WARNS("warns"),
        BREAKS("breaks");

        private final String word;

        Effect(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** The broken and the added signatures. */
    public Stream<Signature> union() {
        return Stream.concat(broken.stream(), added.stream());
    }

    /** The same verdict with a compiler warning; unchanged if the change breaks source code. */
    public JavaVerdict withWarning() {
        return source == Effect.BREAKS ? this : new JavaVerdict(Effect.WARNS, binary, broken, unlinked, added);
    }

    /** The effect as text, such as {@code breaks source}. */
    public String words() {
        return switch (source) {
            case NONE -> "unchanged";
            case ADDS -> "adds";
            case WARNS -> "compiles with a warning";
            case BREAKS -> binary == Effect.BREAKS ? "breaks source and binary" : "breaks source";
        };
    }
}
