package io.github.feishucodegen.client.model;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Requires that a text matches a pattern. A text passes if its check takes too long. */
final class PatternCheck extends Check {
    private final String regex;
    private final @Nullable Pattern pattern;

    PatternCheck(String regex) {
        this.regex = regex;
        this.pattern = compile(regex);
    }

    /**
     * Compiles a pattern; null if Java does not support it. Documented patterns may be written for other languages.
     */
    private static @Nullable Pattern compile(String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            return null;
        }
    }

    @Override
    @Nullable
    String complaint(@Nullable Object value) {
        String text = text(value);
        if (pattern == null || text == null) {
            return null;
        }
        try {
            return pattern.matcher(new BoundedText(text)).find() ? null : "does not match " + regex;
        } catch (BoundedText.ExhaustedException | StackOverflowError e) {
            return null;
        }
    }

    @Override
    boolean ofWholeLists() {
        return false;
    }

    @Override
    public String toString() {
        return "matches " + regex;
    }
}
