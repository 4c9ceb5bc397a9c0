package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.Constraints;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One limit of a field that is not what it was. */
public record LimitChange(
        String limit,
        Way way,
        @Nullable String before,
        @Nullable String after) {
    /** What became of the values that keep the limit. */
    public enum Way {
        SET,
        REMOVED,
        /** Fewer values keep it. */
        TIGHTENED,
        /** More values keep it. */
        LOOSENED
    }

    /** The four limits in their order; patterns are no limits, for nobody can tell which of two takes more. */
    static List<LimitChange> between(Constraints before, Constraints after) {
        List<LimitChange> changes = new ArrayList<>();
        add(changes, "minimum length", -1, length(before.minLength()), length(after.minLength()));
        add(changes, "maximum length", 1, number(before.maxLength()), number(after.maxLength()));
        add(changes, "minimum", -1, before.minimum(), after.minimum());
        add(changes, "maximum", 1, before.maximum(), after.maximum());
        return changes;
    }

    /** Every text has at least no characters. */
    private static @Nullable BigDecimal length(@Nullable Integer minimum) {
        return minimum == null || minimum <= 0 ? null : BigDecimal.valueOf(minimum);
    }

    private static @Nullable BigDecimal number(@Nullable Integer length) {
        return length == null ? null : BigDecimal.valueOf(length);
    }

    /** @param looser the sign of a step that lets more values pass */
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

    /** As short as the number can be written exactly; the exponent of a page is not spelled out as zeros. */
    private static @Nullable String text(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal shortest = number.stripTrailingZeros();
        return Math.abs((long) shortest.scale()) > 100 ? shortest.toString() : shortest.toPlainString();
    }
}
