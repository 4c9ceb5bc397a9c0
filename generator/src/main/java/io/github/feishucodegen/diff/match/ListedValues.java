package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The values that the pages list for a field on both sides; their order says nothing.
 *
 * @param openBefore whether the pages left open that other values come too
 * @param openAfter whether they leave it open
 * @param added sorted, to say the same of any order
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

    /** Whether a list of all values became one of some of them. */
    public boolean opened() {
        return bothListed() && !openBefore && openAfter;
    }

    /** Whether a list of some values became one of all of them. */
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

    /** The value as it is compared: {@code 01} is {@code 1}. */
    static String canonical(ListedValue value) {
        String text = value.value().strip();
        var integer = INTEGER.matcher(text);
        return integer.matches() ? integer.group(1) + integer.group(2) : text;
    }
}
