package io.github.feishucodegen.naming;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.lock.ClassKey;
import io.github.feishucodegen.lock.LockScope.Classes;
import io.github.feishucodegen.lock.LockScope.Members;
import io.github.feishucodegen.lock.MemberKey;
import io.github.feishucodegen.lock.VersionKey;
import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.EventId;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.FileType;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.SharedType;
import io.github.feishucodegen.model.Type;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.MapValue;
import io.github.feishucodegen.naming.ValueType.ObjectValue;
import io.github.feishucodegen.naming.ValueType.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Names the object classes of one version. A shared type is named by its type name, any other object by its place.
 */
final class ObjectNaming {
    /**
     * The maximum number of fields. Each takes entries of the constant pool, which has 65,535, and code of the
     * schema's method, which has 64 KB.
     */
    private static final int MOST_FIELDS = 3_000;

    private static final int DEEPEST = 40;

    private final String packageName;
    private final NameScope<ClassKey> names;
    private final EnumNaming enums;
    private final Findings findings;
    private final NameRegistry book;
    private final VersionKey version;
    private final NameRegistry.Page<ClassKey, String> classNames;
    private final Map<String, JavaClass> shared = new HashMap<>();
    private final List<ObjectClass> classes = new ArrayList<>();

    ObjectNaming(String packageName, VersionKey version, EnumNaming enums, NameRegistry book, Findings findings) {
        this.packageName = packageName;
        this.version = version;
        this.enums = enums;
        this.findings = findings;
        this.book = book;
        this.classNames = book.page(new Classes(version));
        this.names = NameScope.<ClassKey>ofFiles(findings).reserve(Set.of("Builder"));
        classNames.before().forEach((key, name) -> {
            allClassNames(key, name).forEach(each -> names.hold(each, key));
        });
    }

    /** All class names that an element with this name in the lock can ever have. */
    static List<String> allClassNames(ClassKey key, String name) {
        if (key instanceof ClassKey.OfOperation) {
            return OperationNaming.allClassNames(name);
        }
        return key instanceof ClassKey.OfEvent ? EventNaming.allClassNames(name) : List.of(name);
    }

    /** The names of the version's classes. */
    NameRegistry.Page<ClassKey, String> classNames() {
        return classNames;
    }

    /** Creates the naming of a class's members. */
    MemberNaming naming(String className, InheritedMembers inherited) {
        return new MemberNaming(inherited, book.page(new Members(version, className)), findings);
    }

    NameScope<ClassKey> names() {
        return names;
    }

    List<ObjectClass> classes() {
        return List.copyOf(classes);
    }

    JavaClass named(String simpleName) {
        return new JavaClass(packageName, simpleName);
    }

    /**
     * Gives a shared type its class name. Types without fields are not declared; references to them become open JSON.
     */
    void declareShared(String typeName, Location location) {
        String wanted = Identifiers.className(Identifiers.camel(typeName));
        ClassKey key = new ClassKey.OfType(typeName);
        String subject = key.toString();
        if (classNames.before().containsKey(key) || names.isFree(wanted)) {
            shared.put(typeName, named(names.take(classNames, key, wanted, subject, location)));
        } else {
            String second = Identifiers.className(wanted + "Type");
            String name = names.isFree(second) ? second : wanted;
            if (name.equals(second)) {
                findings.renamed(subject, wanted, second, location);
            }
            shared.put(typeName, named(names.take(classNames, key, name, subject, location)));
        }
    }

    /** Adds the members of a type that was declared before. */
    void defineShared(SharedType type) {
        SharedType.Key key = type.key();
        JavaClass name = shared.get(key.name());
        String subject = key.name() + " of " + key.project() + "." + key.version();
        List<String> operations =
                type.operations().stream().map(OperationId::toString).toList();
        List<String> events = type.events().stream().map(EventId::toString).toList();
        EnclosingClass owner = new EnclosingClass(name.simpleName(), name.simpleName(), subject, 0);
        classes.add(new ObjectClass(
                name, subject, key, operations, events, members(type.fields(), owner), false, false, false));
    }

    /** Adds a class whose name the caller has reserved. */
    JavaClass define(String className, String subject, List<Field> fields) {
        JavaClass name = named(className);
        EnclosingClass owner = new EnclosingClass(className, className, subject, 0);
        classes.add(new ObjectClass(
                name, subject, null, List.of(), List.of(), members(fields, owner), false, false, false));
        return name;
    }

    /** The members for a list of fields. Of several fields with the same name, only the first gets a member. */
    List<Member> members(List<Field> fields, EnclosingClass owner) {
        MemberNaming naming = naming(owner.className(), InheritedMembers.OF_MODEL);
        return members(distinct(fields, owner), owner, naming, field -> typeOf(field, owner));
    }

    /** The members for a list of fields without duplicates. */
    List<Member> members(
            List<Field> fields, EnclosingClass owner, MemberNaming naming, Function<Field, ValueType> typing) {
        List<Member> members = new ArrayList<>();
        List<MemberKey.OfField> keys = new ArrayList<>();
        for (Field field : fields) {
            MemberKey.OfField key = naming.key(field.name());
            keys.add(key);
            String setter = naming.setter(key, field.location());
            String getter = naming.getter(key, field.location());
            members.add(new Member(field, typing.apply(field), setter, getter, null));
        }
        for (int i = 0; i < members.size(); i++) {
            members.set(i, withListedView(members.get(i), keys.get(i), owner, naming));
        }
        return members;
    }

    private Member withListedView(Member member, MemberKey.OfField key, EnclosingClass owner, MemberNaming naming) {
        Field field = member.field();
        JavaClass listed = enums.enumOf(field, member.type(), owner);
        return listed == null
                ? member
                : new Member(
                        field,
                        member.type(),
                        member.setter(),
                        member.getter(),
                        new Member.ListedView(listed, naming.enumGetter(key, field.location())));
    }

    /** The first field of each name, up to the maximum number of fields. */
    List<Field> distinct(List<Field> fields, EnclosingClass owner) {
        Set<String> seen = new HashSet<>();
        List<Field> distinct = new ArrayList<>();
        for (Field field : fields) {
            if (!seen.add(field.name())) {
                findings.fieldRepeated(field.name(), owner.subject(), field.location());
            } else if (distinct.size() == MOST_FIELDS) {
                findings.tooManyFields(owner.subject(), MOST_FIELDS, field.location());
                break;
            } else {
                distinct.add(field);
            }
        }
        return distinct;
    }

    ValueType typeOf(Field field, EnclosingClass owner) {
        String wanted = Identifiers.className(owner.className() + Identifiers.camel(field.name()));
        return typeOf(field, owner, () -> {
            String subject = field.name() + " in " + owner.subject();
            ClassKey key = new ClassKey.OfField(owner.className(), field.name());
            String name = names.take(classNames, key, wanted, subject, field.location());
            return new EnclosingClass(name, name, subject, owner.depth() + 1);
        });
    }

    /** The type of a field. An object without a shared class gets the nested class. */
    ValueType typeOf(Field field, EnclosingClass owner, Supplier<EnclosingClass> nested) {
        return typeOf(field.type(), field, owner.depth(), nested);
    }

    private ValueType typeOf(Type type, Field field, int depth, Supplier<EnclosingClass> nested) {
        if (type instanceof PrimitiveType primitive) {
            return switch (primitive) {
                case STRING -> Scalar.STRING;
                case INTEGER -> Scalar.INTEGER;
                case NUMBER -> Scalar.NUMBER;
                case BOOLEAN -> Scalar.BOOLEAN;
            };
        }
        if (type instanceof AnyType) {
            return Scalar.ANY;
        }
        if (type instanceof FileType) {
            return Scalar.FILE;
        }
        if (depth > DEEPEST) {
            findings.tooDeep(field.name(), DEEPEST, field.location());
            return Scalar.ANY;
        }
        if (type instanceof ListType list) {
            return new ListValue(typeOf(list.element(), field, depth + 1, nested));
        }
        if (type instanceof MapType map) {
            return new MapValue(typeOf(map.value(), field, depth + 1, nested));
        }
        return objectType((ObjectType) type, nested);
    }

    private ValueType objectType(ObjectType type, Supplier<EnclosingClass> nested) {
        JavaClass sharedClass = type.name() == null ? null : shared.get(type.name());
        if (sharedClass != null) {
            return new ObjectValue(sharedClass);
        }
        if (type.fields().isEmpty()) {
            return Scalar.ANY;
        }
        EnclosingClass owner = nested.get();
        JavaClass name = named(owner.className());
        classes.add(new ObjectClass(
                name, owner.subject(), null, List.of(), List.of(), members(type.fields(), owner), false, false, false));
        return new ObjectValue(name);
    }
}
