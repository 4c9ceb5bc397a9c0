package io.github.feishucodegen.client.model;

import org.jspecify.annotations.Nullable;

/**
 * One documented limit of a request.
 *
 * <p>Paths are names on the wire between slashes, with {@code body/} before those in the body. A path leads through
 * lists and maps to each of their elements.
 */
public final class Rule {
    private final String path;
    private final String[] names;
    final Check check;

    private Rule(String path, Check check) {
        this.path = path;
        this.names = path.split("/", -1);
        this.check = check;
    }

    /** The field is there and not null, wherever the object that holds it is there. */
    public static Rule required(String path) {
        return new Rule(path, Check.REQUIRED);
    }

    /** Limits the characters of a text or the items of a list or map; null is no limit. */
    public static Rule length(String path, @Nullable Integer min, @Nullable Integer max) {
        return new Rule(path, new LengthCheck(min, max));
    }

    /** Limits a number, or a text that is one; null is no limit. */
    public static Rule range(String path, @Nullable String min, @Nullable String max) {
        return new Rule(path, new RangeCheck(min, max));
    }

    /**
     * A pattern that a text holds anywhere.
     *
     * @param regex one that Java does not understand, or that takes too long on a text, forbids nothing
     */
    public static Rule pattern(String path, String regex) {
        return new Rule(path, new PatternCheck(regex));
    }

    String[] names() {
        return names;
    }

    @Override
    public String toString() {
        return path + " " + check;
    }
}
