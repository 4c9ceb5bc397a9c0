package io.github.feishucodegen.naming;

import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.Scalar;
import io.github.feishucodegen.overlay.FieldEntry;
import io.github.feishucodegen.overlay.VersionEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Names the enum classes of one version and their constants. */
final class EnumNaming {
    /** A class initialises its constants in one method, which may have 64 KB. */
    private static final int MOST_CONSTANTS = 2_000;

    private final String packageName;
    private final Findings findings;
    private final NameScope names;
    private final VersionEntry known;
    private final List<EnumClass> classes = new ArrayList<>();
    private final Map<String, EnumClass> byWantedName = new HashMap<>();
    private final Map<String, KnownEnum> knownEnums = new TreeMap<>();

    /** An enum that callers know already; its values are those of all fields that have it. */
    private record KnownEnum(JavaClass name, Field field, boolean integers, Map<String, ListedValue> values) {}

    EnumNaming(String packageName, VersionEntry known, Findings findings) {
        this.packageName = packageName;
        this.known = known;
        this.findings = findings;
        this.names = NameScope.ofFiles(findings);
    }

    List<EnumClass> classes() {
        List<EnumClass> all = new ArrayList<>(classes);
        knownEnums.forEach((name, listed) -> all.add(new EnumClass(
                listed.name,
                listed.field.name(),
                listed.integers,
                constants(listed.field, List.copyOf(listed.values.values()), known.constants(name)))));
        return all;
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
        FieldEntry entry = known.field(owner.className(), field.name());
        if (entry != null && entry.listed() != null) {
            JavaClass name = knownEnum(entry.listed(), field, integers, values);
            if (name != null) {
                return name;
            }
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
        EnumClass made = new EnumClass(
                new JavaClass(packageName, name), field.name(), integers, constants(field, values, Map.of()));
        classes.add(made);
        byWantedName.putIfAbsent(wanted, made);
        return made.name();
    }

    /** The class by this name; null where it is another kind of enum already, or no name for a class. */
    private @Nullable JavaClass knownEnum(String name, Field field, boolean integers, List<ListedValue> values) {
        KnownEnum listed = knownEnums.get(name);
        if (listed == null) {
            if (!Identifiers.className(name).equals(name) || !Identifiers.isIdentifier(name) || !names.isFree(name)) {
                return null;
            }
            names.takeAll(List.of(name));
            listed = new KnownEnum(new JavaClass(packageName, name), field, integers, new LinkedHashMap<>());
            knownEnums.put(name, listed);
        } else if (listed.integers != integers) {
            return null;
        }
        for (ListedValue value : values) {
            listed.values.merge(
                    value.value(), value, (first, next) -> first.description().isBlank() ? next : first);
        }
        return listed.name;
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

    /** @param callers the names that callers know, by value */
    private List<EnumClass.Constant> constants(Field field, List<ListedValue> values, Map<String, String> callers) {
        Set<String> ambiguous = new HashSet<>();
        Set<String> seen = new HashSet<>();
        values.forEach(value -> {
            String name = Identifiers.constantForValue(value.value());
            if (!seen.add(name)) {
                ambiguous.add(name);
            }
        });
        // What the emitter puts into enums of integers.
        NameScope scope = NameScope.ofMembers(findings).reserve(Set.of("serialVersionUID"));
        List<EnumClass.Constant> constants = new ArrayList<>();
        for (ListedValue value : values) {
            String callersName = callers.get(value.value());
            if (callersName != null && Identifiers.isIdentifier(callersName) && scope.isFree(callersName)) {
                scope.takeAll(List.of(callersName));
                constants.add(new EnumClass.Constant(callersName, value));
                continue;
            }
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
