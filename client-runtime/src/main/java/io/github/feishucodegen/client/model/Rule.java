package io.github.feishucodegen.client.model;

import io.github.feishucodegen.client.Internal;
import org.jspecify.annotations.Nullable;

/**
 * A documented rule for one field of a request.
 *
 * <p>A path consists of names on the wire separated by slashes, with {@code body/} before those in the body. If a
 * path leads through lists or maps, the rule applies to each of their elements.
 */
@Internal
public final class Rule {
    private final String path;
    private final String[] names;
    final Check check;

    private Rule(String path, Check check) {
        this.path = path;
        this.names = path.split("/", -1);
        this.check = check;
    }

    /** Requires a field to be set and not null, wherever the object with this field is set. */
    public static Rule required(String path) {
        return new Rule(path, Check.REQUIRED);
    }

    /** Limits the number of characters of a text, or of items of a list or map. Null means no limit. */
    public static Rule length(String path, @Nullable Integer min, @Nullable Integer max) {
        return new Rule(path, new LengthCheck(min, max));
    }

    /** Limits a number, or a text that contains a number. Null means no limit. */
    public static Rule range(String path, @Nullable String min, @Nullable String max) {
        return new Rule(path, new RangeCheck(min, max));
    }

    /**
     * Requires a text to match a pattern at any position.
     *
     * @param regex the pattern; it has no effect if Java does not support it or if a check takes too long
     */
    public static Rule pattern(String path, String regex) {
        return new Rule(path, new PatternCheck(regex));
    }

    String[] names() {
        return names;
    }

    /** Whether a request cannot be sent without the field of this rule: it is part of the path, or the whole body. */
    boolean isIndispensable(Schema request) {
        if (names.length > 1 || check != Check.REQUIRED) {
            return false;
        }
        int slot = request.slot(names[0]);
        return slot >= 0 && request.field(slot).place().isIndispensable();
    }

    @Override
    public String toString() {
        return path + " " + check;
    }
}
