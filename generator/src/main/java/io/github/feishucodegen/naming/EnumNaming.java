package io.github.feishucodegen.naming;

import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names the enum classes of one version and their constants. */
final class EnumNaming {
    /** A class initialises its constants in one method, which may have 64 KB. */
    private static final int MOST_CONSTANTS = 2_000;

    private final String packageName;
    private final Findings findings;
    private final NameScope names;
    private final List<EnumClass> classes = new ArrayList<>();
    private final Map<String, EnumClass> byWantedName = new HashMap<>();

    EnumNaming(String packageName, Findings findings) {
        this.packageName = packageName;
        this.findings = findings;
        this.names = NameScope.ofFiles(findings);
    }

    List<EnumClass> classes() {
        return List.copyOf(classes);
    }

    /**
     * The class of a field's listed values; null for a field that has none or is neither string nor integer.
     *
     * <p>Fields of one operation with the same name and values share a class.
     */
    @Nullable
    JavaClass enumOf(Field field, ValueType type, Owner owner) {
        ValueType item = type instanceof ListValue list ? list.element() : type;
        boolean integers = item == Scalar.INTEGER;
        if (field.values().isEmpty() || !integers && item != Scalar.STRING) {
            return null;
        }
        List<ListedValue> values = distinctValues(field, integers);
        if (values.isEmpty()) {
            return null;
        }
        String wanted = Identifiers.className(owner.enumPrefix() + Identifiers.camel(field.name()) + "Enum");
        EnumClass sameName = byWantedName.get(wanted);
        if (sameName != null
                && sameName.integers() == integers
                && valuesOf(sameName).equals(values)) {
            return sameName.name();
        }
        if (!names.isFree(wanted)) {
            wanted = Identifiers.className(owner.className() + Identifiers.camel(field.name()) + "Enum");
        }
        String name = names.take(wanted, "the enum of " + field.name(), field.location());
        EnumClass made =
                new EnumClass(new JavaClass(packageName, name), field.name(), integers, constants(field, values));
        classes.add(made);
        byWantedName.putIfAbsent(wanted, made);
        return made.name();
    }

    private static List<ListedValue> valuesOf(EnumClass made) {
        return made.constants().stream().map(EnumClass.Constant::value).toList();
    }

    private List<ListedValue> distinctValues(Field field, boolean integers) {
        Map<String, ListedValue> distinct = new LinkedHashMap<>();
        for (ListedValue value : field.values()) {
            if (integers && !isLong(value.value())) {
                findings.valueLeftOut(value.value(), field.name(), "it is no integer of 64 bits", field.location());
            } else if (distinct.size() == MOST_CONSTANTS) {
                findings.valueLeftOut(value.value(), field.name(), "there are too many", field.location());
                break;
            } else {
                String text = integers ? canonical(value.value()) : value.value();
                distinct.putIfAbsent(text, new ListedValue(text, value.description()));
            }
        }
        return List.copyOf(distinct.values());
    }

    private List<EnumClass.Constant> constants(Field field, List<ListedValue> values) {
        Set<String> ambiguous = new HashSet<>();
        Set<String> seen = new HashSet<>();
        values.forEach(value -> {
            String name = Identifiers.constantForValue(value.value());
            if (!seen.add(name)) {
                ambiguous.add(name);
            }
        });
        NameScope scope = NameScope.ofMembers(findings);
        List<EnumClass.Constant> constants = new ArrayList<>();
        for (ListedValue value : values) {
            String name = Identifiers.constantForValue(value.value());
            if (ambiguous.contains(name) && !name.equals(value.value())) {
                name += "_" + Words.upper(Words.hash(value.value()));
            }
            constants.add(new EnumClass.Constant(
                    scope.take(name, "value " + value.value() + " of " + field.name(), field.location()), value));
        }
        return constants;
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
