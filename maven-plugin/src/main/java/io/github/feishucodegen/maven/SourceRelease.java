package io.github.feishucodegen.maven;

import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** The parameter {@code release}. */
final class SourceRelease {
    private static final int LOWEST = 11;

    private SourceRelease() {}

    static void check(@Nullable String release) throws MojoFailureException {
        if (release == null || release.isBlank()) {
            return;
        }
        int number;
        try {
            number = Integer.parseInt(release.strip());
        } catch (NumberFormatException e) {
            throw new MojoFailureException(
                    "\"" + release + "\" is not a Java release such as 17 (parameter release)", e);
        }
        if (number < LOWEST) {
            throw new MojoFailureException(
                    "generated code needs Java " + LOWEST + ", and this project is compiled for Java "
                            + number + ": set the property maven.compiler.release to " + LOWEST
                            + " or more, or the parameter release, if the property is not about this code");
        }
    }
}
