package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.Constraints;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A change of one limit of a field. */
public record LimitChange(
        String limit,
        Way way,
        @Nullable String before,
        @Nullable String after) {
    /** The kind of change of a limit. */
    public enum Way {
        SET,
        REMOVED,
        /** Fewer values are allowed. */
        TIGHTENED,
        /** More values are allowed. */
        LOOSENED
    }

    /**
     * Compares the four limits. Patterns are not included: it cannot be decided which of two patterns allows more.
     */
    static List<LimitChange> between(Constraints before, Constraints after) {
        List<LimitChange> changes = new ArrayList<>();
        add(changes, "minimum length", -1, length(before.minLength()), length(after.minLength()));
        add(changes, "maximum length", 1, number(before.maxLength()), number(after.maxLength()));
        add(changes, "minimum", -1, before.minimum(), after.minimum());
        add(changes, "maximum", 1, before.maximum(), after.maximum());
        return changes;
    }

    /** A minimum length; null for 0, which limits nothing. */
    private static @Nullable BigDecimal length(@Nullable Integer minimum) {
        return minimum == null || minimum <= 0 ? null : BigDecimal.valueOf(minimum);
    }

    private static @Nullable BigDecimal number(@Nullable Integer length) {
        return length == null ? null : BigDecimal.valueOf(length);
    }

    /** @param looser the sign of a difference that allows more values */
    private static void add(
            List<LimitChange> changes,
            String limit,
            int looser,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {
        if (Objects.equals(text(before), text(after))) {
            return;
        }
        changes.add(new LimitChange(limit, way(looser, before, after), text(before), text(after)));
    }

    private static Way way(int looser, @Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (before == null) {
            return Way.SET;
        }
        if (after == null) {
            return Way.REMOVED;
        }
        return after.compareTo(before) == looser ? Way.LOOSENED : Way.TIGHTENED;
    }

    /** The shortest exact text. A large exponent from a page is not written out as zeros. */
    private static @Nullable String text(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal shortest = number.stripTrailingZeros();
        return Math.abs((long) shortest.scale()) > 100 ? shortest.toString() : shortest.toPlainString();
    }
}
