package io.github.feishucodegen.diagnostic;

import java.util.Locale;

/** The severity of a {@link Diagnostic}. */
public enum Severity {
    /** A part of the input could not be used. By default, nothing is written then. */
    ERROR,
    /** The input was used, but something is lost or contradictory. A person should look at it. */
    WARNING,
    /** The toolkit took a decision that the user may want to know. */
    NOTE;

    /** The name in lower case, as reports show it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
