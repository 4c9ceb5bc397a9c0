package io.github.feishucodegen.printing;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where two records differ. */
final class Difference {
    private Difference() {}

    static String between(Object one, Object other) {
        return between("", one, other);
    }

    private static String between(String place, Object one, Object other) {
        if (one instanceof Record record && other instanceof Record another && one.getClass() == other.getClass()) {
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                @Nullable Object first = Records.get(record, component);
                @Nullable Object second = Records.get(another, component);
                if (first != null && second != null && !first.equals(second)) {
                    return between(place + "." + component.getName(), first, second);
                } else if (first != second && (first == null || second == null)) {
                    return place + "." + component.getName() + "\n  said " + first + "\n  read " + second;
                }
            }
        }
        if (one instanceof List<?> list && other instanceof List<?> others && list.size() == others.size()) {
            for (int i = 0; i < list.size(); i++) {
                if (!list.get(i).equals(others.get(i))) {
                    return between(place + "[" + i + "]", list.get(i), others.get(i));
                }
            }
        }
        return place + "\n  said " + one + "\n  read " + other;
    }
}
