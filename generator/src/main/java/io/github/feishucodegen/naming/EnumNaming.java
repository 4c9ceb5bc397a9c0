package io.github.feishucodegen.naming;

import io.github.feishucodegen.lock.ClassKey;
import io.github.feishucodegen.lock.LockScope.Constants;
import io.github.feishucodegen.lock.LockScope.Enums;
import io.github.feishucodegen.lock.VersionKey;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.Scalar;
import io.github.feishucodegen.sdknames.FieldEntry;
import io.github.feishucodegen.sdknames.VersionEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names the enum classes of one version. {@link ConstantNaming} names their constants. */
final class EnumNaming {
    private final String packageName;
    private final VersionKey version;
    private final NameRegistry book;
    private final NameRegistry.Page<ClassKey.OfField, String> classNames;
    private final Findings findings;
    private final NameScope<ClassKey.OfField> names;
    private final VersionEntry known;
    private final List<EnumClass> classes = new ArrayList<>();
    private final Map<String, EnumClass> byWantedName = new HashMap<>();
    private final Map<String, KnownEnum> knownEnums = new TreeMap<>();

    /** An enum whose name callers already use. Its values are those of all fields that have it. */
    private record KnownEnum(JavaClass name, Field field, boolean integers, Map<String, ListedValue> values) {}

    EnumNaming(String packageName, VersionKey version, VersionEntry known, NameRegistry book, Findings findings) {
        this.packageName = packageName;
        this.version = version;
        this.known = known;
        this.book = book;
        this.findings = findings;
        this.classNames = book.page(new Enums(version));
        this.names = NameScope.<ClassKey.OfField>ofFiles(findings).hold(classNames.before());
    }

    List<EnumClass> classes() {
        List<EnumClass> all = new ArrayList<>(classes);
        knownEnums.forEach((name, listed) -> all.add(new EnumClass(
                listed.name,
                listed.field.name(),
                listed.integers,
                constants(name, listed.field, List.copyOf(listed.values.values()), known.constants(name)))));
        return all;
    }

    /**
     * The enum class of a field's listed values. Null if the field lists no usable values or is neither string nor
     * integer.
     *
     * <p>Fields with the same wanted class name and the same values in any order share a class, such as a field of a
     * request and of its response. The first field decides the order and the descriptions.
     */
    @Nullable
    JavaClass enumOf(Field field, ValueType type, EnclosingClass owner) {
        ValueType item = type instanceof ListValue list ? list.element() : type;
        boolean integers = item == Scalar.INTEGER;
        if (field.values().isEmpty() || !integers && item != Scalar.STRING) {
            return null;
        }
        List<ListedValue> values = DistinctValues.of(field, integers, findings);
        if (values.isEmpty()) {
            return null;
        }
        ClassKey.OfField key = new ClassKey.OfField(owner.className(), field.name());
        JavaClass name = given(key, field, owner, integers, values);
        classNames.give(key, name.simpleName());
        return name;
    }

    private JavaClass given(
            ClassKey.OfField key, Field field, EnclosingClass owner, boolean integers, List<ListedValue> values) {
        String before = classNames.before().get(key);
        FieldEntry entry = known.field(owner.className(), field.name());
        if (entry != null && entry.listed() != null && classNames.before().containsValue(entry.listed())) {
            // Callers already use this enum, so that a field at a new place may have it too.
            names.hold(entry.listed(), key);
        }
        for (String name : Arrays.asList(before, entry == null ? null : entry.listed())) {
            JavaClass kept = name == null ? null : knownEnum(name, key, field, integers, values);
            if (kept != null) {
                return kept;
            }
        }
        String wanted = Identifiers.className(owner.enumPrefix() + Identifiers.camel(field.name()) + "Enum");
        EnumClass sameName = byWantedName.get(wanted);
        if (sameName != null && sameName.integers() == integers && areSame(valuesOf(sameName), values)) {
            return sameName.name();
        }
        KnownEnum keptName = knownEnums.get(wanted);
        if (keptName != null
                && classNames.before().containsValue(wanted)
                && keptName.integers == integers
                && areSame(keptName.values.values(), values)) {
            return keptName.name;
        }
        if (!names.isFree(wanted)) {
            wanted = Identifiers.className(owner.className() + Identifiers.camel(field.name()) + "Enum");
        }
        String name = names.take(wanted, "the enum of " + field.name(), field.location());
        EnumClass made = new EnumClass(
                new JavaClass(packageName, name), field.name(), integers, constants(name, field, values, Map.of()));
        classes.add(made);
        byWantedName.putIfAbsent(wanted, made);
        return made.name();
    }

    /**
     * The enum class with this name. Null if the name is taken by an enum of another kind or is not a legal class
     * name.
     */
    private @Nullable JavaClass knownEnum(
            String name, ClassKey.OfField key, Field field, boolean integers, List<ListedValue> values) {
        KnownEnum listed = knownEnums.get(name);
        if (listed == null) {
            if (!Identifiers.isIdentifier(name)
                    || !Identifiers.className(name).equals(name)
                    || !names.isFreeFor(name, key)) {
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
                    value.value(), value, (first, next) -> first.description().isEmpty() ? next : first);
        }
        return listed.name;
    }

    /** Whether two fields list the same values. Their order and descriptions do not matter. */
    private static boolean areSame(Collection<ListedValue> some, Collection<ListedValue> others) {
        return some.size() == others.size() && texts(some).equals(texts(others));
    }

    private static Set<String> texts(Collection<ListedValue> values) {
        return values.stream().map(ListedValue::value).collect(Collectors.toSet());
    }

    private static List<ListedValue> valuesOf(EnumClass made) {
        return made.constants().stream().map(EnumClass.Constant::value).toList();
    }

    /** @param callers the constants that callers know, by value */
    private List<EnumClass.Constant> constants(
            String enumName, Field field, List<ListedValue> values, Map<String, String> callers) {
        return new ConstantNaming(
                        field,
                        ConstantContext.of(values, callers),
                        book.page(new Constants(version, enumName)),
                        findings)
                .constants(values);
    }
}
