package io.github.feishucodegen.client.format;

import org.jspecify.annotations.Nullable;

/** The versions of the format. A version is new if a runtime that knows only earlier ones would misread its text. */
public final class FormatVersion {
    /** The version of code that states none. */
    public static final int UNSTATED = 1;

    /** The version of code that is generated now. Version 1 had facts and errors separated by tabs. */
    public static final int CURRENT = 2;

    private static final int OLDEST = 1;

    private FormatVersion() {}

    /**
     * Checks that this runtime reads what a client states.
     *
     * @param version the version for which the client was generated
     * @throws IllegalStateException if this runtime does not read it; the message says what to do
     */
    public static void require(int version, Class<?> client) {
        String complaint = complaint(version, OLDEST, CURRENT, client.getName());
        if (complaint != null) {
            throw new IllegalStateException(complaint);
        }
    }

    static @Nullable String complaint(int version, int oldest, int newest, String client) {
        if (oldest <= version && version <= newest) {
            return null;
        }
        String reads = oldest == newest ? "format " + oldest : "formats " + oldest + " to " + newest;
        String other = version > newest ? "a newer" : "an older";
        return client + " was generated for format " + version + " of the client runtime, but this runtime reads "
                + reads + ": use " + other + " feishu-client-runtime, that of the generator's version, or generate the"
                + " client again with the generator of this runtime's version";
    }

    /** The exception for text that this runtime cannot read. Classes can be read before a client is created. */
    static IllegalArgumentException unreadable(String problem) {
        return new IllegalArgumentException(problem + " (this runtime reads format " + CURRENT + " of generated code)");
    }
}
