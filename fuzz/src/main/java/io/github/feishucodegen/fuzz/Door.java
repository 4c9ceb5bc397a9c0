package io.github.feishucodegen.fuzz;

import java.nio.charset.StandardCharsets;

/** A place where the project reads bytes that others wrote. */
@FunctionalInterface
public interface Door {
    /**
     * Reads the bytes. A refusal that the door documents is caught.
     *
     * @throws RuntimeException if the door fails in another way
     * @throws AssertionError if a law of the door does not hold
     */
    void enter(byte[] bytes);

    /** The bytes as text. Those that are not UTF-8 become replacement characters. */
    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Fails unless the law holds. */
    static void law(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError(law);
        }
    }
}
