package io.github.feishucodegen.naming;

import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The listed values of a field that can have constants, each once. */
final class DistinctValues {
    /** The maximum number of constants. A class initializes them in one method, whose code is limited to 64 KB. */
    private static final int MOST = 2_000;

    private DistinctValues() {}

    /** @param integers whether the field is an integer. Its values are then in the form that {@code long} prints */
    static List<ListedValue> of(Field field, boolean integers, Findings findings) {
        Map<String, ListedValue> distinct = new LinkedHashMap<>();
        for (ListedValue value : field.values()) {
            if (integers && !isLong(value.value())) {
                findings.valueLeftOut(value.value(), field.name(), "it is not an integer of 64 bits", field.location());
            } else if (distinct.size() == MOST) {
                findings.valueLeftOut(value.value(), field.name(), "the enum has too many values", field.location());
                break;
            } else {
                String text = integers ? canonical(value.value()) : value.value();
                distinct.putIfAbsent(text, new ListedValue(text, value.description(), false, value.deprecation()));
            }
        }
        return List.copyOf(distinct.values());
    }

    private static boolean isLong(String text) {
        try {
            Long.parseLong(text.strip());
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String canonical(String integer) {
        return Long.toString(Long.parseLong(integer.strip()));
    }
}
