package io.github.feishucodegen.diff.java;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a change does to Java code that calls the client.
 *
 * @param source to code that is compiled anew
 * @param binary to code that is not
 * @param broken signatures that are gone or other ones, sorted
 * @param unlinked those of them that compiled code misses too: other type arguments alone are nothing to it
 * @param added signatures that are new, sorted
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

    /** The effect on calling code; the worst last. */
    public enum Effect {
        NONE("no change"),
        ADDS("adds"),
        /** Compilers warn: the method is deprecated now. */
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

    /** All signatures of the verdict. */
    public Stream<Signature> union() {
        return Stream.concat(broken.stream(), added.stream());
    }

    /** The same with a warning from compilers. */
    public JavaVerdict withWarning() {
        return source == Effect.BREAKS ? this : new JavaVerdict(Effect.WARNS, binary, broken, unlinked, added);
    }

    /** Such as {@code breaks source}. */
    public String words() {
        return switch (source) {
            case NONE -> "unchanged";
            case ADDS -> "adds";
            case WARNS -> "compiles with a warning";
            case BREAKS -> binary == Effect.BREAKS ? "breaks source and binary" : "breaks source";
        };
    }
}
