package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The listed values of a field in both snapshots. Their order has no meaning.
 *
 * @param openBefore whether the old page says that other values are possible
 * @param openAfter whether the new page says so
 * @param added sorted, so that the result does not depend on the order in the pages
 * @param removed sorted too
 */
public record ListedValues(
        boolean listedBefore,
        boolean listedAfter,
        boolean openBefore,
        boolean openAfter,
        List<String> added,
        List<String> removed) {
    private static final Pattern INTEGER = Pattern.compile("\\+?(-?)0*([0-9]{1,40})");

    static ListedValues of(Field before, Field after) {
        Set<String> old = values(before);
        Set<String> now = values(after);
        return new ListedValues(
                !old.isEmpty(), !now.isEmpty(), isOpen(before), isOpen(after), without(now, old), without(old, now));
    }

    private static boolean isOpen(Field field) {
        return field.values().stream().anyMatch(ListedValue::possible);
    }

    /** Whether a complete list became an incomplete one. */
    public boolean opened() {
        return bothListed() && !openBefore && openAfter;
    }

    /** Whether an incomplete list became a complete one. */
    public boolean closed() {
        return bothListed() && openBefore && !openAfter;
    }

    public boolean bothListed() {
        return listedBefore && listedAfter;
    }

    private static List<String> without(Set<String> values, Set<String> others) {
        return values.stream().filter(value -> !others.contains(value)).sorted().toList();
    }

    private static Set<String> values(Field field) {
        Set<String> values = new LinkedHashSet<>();
        field.values().forEach(value -> values.add(canonical(value)));
        return values;
    }

    /** The value in the form that is compared: {@code 01} becomes {@code 1}. */
    static String canonical(ListedValue value) {
        String text = value.value().strip();
        var integer = INTEGER.matcher(text);
        return integer.matches() ? integer.group(1) + integer.group(2) : text;
    }
}
