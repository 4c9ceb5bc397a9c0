package io.github.feishucodegen.linking;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.FileType;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.LocalizedText;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.Type;
import io.github.feishucodegen.sdknames.FieldEntry;
import io.github.feishucodegen.sdknames.SnakeCase;
import io.github.feishucodegen.sdknames.VersionEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Applies SDK names to the objects of one version. */
final class RenamedObject {
    private final VersionEntry version;
    private final Location location;
    private final Set<Location> pinnedNames;
    private final Set<String> added = new TreeSet<>();

    /**
     * @param location the location for fields that no page has
     * @param pinnedNames the locations of corrections that decide a field's type. SDK names do not change these
     *     fields
     */
    RenamedObject(VersionEntry version, Location location, Set<Location> pinnedNames) {
        this.version = version;
        this.location = location;
        this.pinnedNames = pinnedNames;
    }

    /** The names of the types that SDK fields refer to. */
    Set<String> added() {
        return added;
    }

    /** The SDK's class for the name of a type on a page. Null if the SDK has none. */
    @Nullable
    String classOf(@Nullable String typeName) {
        return typeName == null ? null : version.className(typeName);
    }

    /**
     * The fields of an object, with the names of an SDK class.
     *
     * @param complete whether to add the fields of the class that are not documented
     */
    List<Field> fields(List<Field> documented, String className, boolean complete) {
        List<Field> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Field field : documented) {
            names.add(field.name());
            FieldEntry entry = pinnedNames.contains(field.location()) ? null : version.field(className, field.name());
            Field named = field.withType(type(field.type(), entry));
            fields.add(entry == null ? named : withListed(named, entry));
        }
        if (complete) {
            version.fields(className).forEach((name, entry) -> {
                if (!names.contains(name)) {
                    fields.add(undocumented(name, entry));
                }
            });
        }
        return fields;
    }

    /**
     * The same as {@link #fields} with {@code complete}. If pages contradict each other in a type, the SDK's type is
     * used.
     */
    List<Field> united(List<Field> documented, String className) {
        return fields(documented, className, true);
    }

    /** The documented type with the name of the SDK's class. If pages leave the type open, the SDK's type is used. */
    private Type type(Type documented, @Nullable FieldEntry entry) {
        String className = entry == null ? null : entry.className();
        if (entry != null && className != null && documented.innermost().isOpen()) {
            return documented == AnyType.ANY || documented instanceof ObjectType
                    ? type(entry.type())
                    : documented.withInnermost(inner -> named(className));
        }
        return documented.withObject(object -> object(object, className));
    }

    private ObjectType object(ObjectType object, @Nullable String className) {
        String known = className != null ? className : classOf(object.name());
        String name = known == null ? object.name() : SnakeCase.of(known);
        return new ObjectType(name, fields(object.fields(), known == null ? "" : known, false));
    }

    private Field undocumented(String name, FieldEntry entry) {
        Field field = Field.of(name, type(entry.type()), location);
        return withListed(field, entry);
    }

    private Field withListed(Field field, FieldEntry entry) {
        if (entry.listed() == null) {
            return field;
        }
        Type inner = field.type().innermost();
        if (inner != PrimitiveType.STRING && inner != PrimitiveType.INTEGER) {
            return field;
        }
        List<ListedValue> values = version.constants(entry.listed()).keySet().stream()
                .map(value -> new ListedValue(value, LocalizedText.EMPTY))
                .toList();
        return field.withValues(FieldMerge.values(field.values(), values));
    }

    private Type type(String text) {
        if (text.endsWith(FieldEntry.LIST)) {
            return new ListType(type(text.substring(0, text.length() - FieldEntry.LIST.length())));
        }
        if (text.endsWith(FieldEntry.MAP)) {
            return new MapType(type(text.substring(0, text.length() - FieldEntry.MAP.length())));
        }
        return switch (text) {
            case "string" -> PrimitiveType.STRING;
            case "integer" -> PrimitiveType.INTEGER;
            case "number" -> PrimitiveType.NUMBER;
            case "boolean" -> PrimitiveType.BOOLEAN;
            case "file" -> FileType.FILE;
            default -> Character.isUpperCase(text.charAt(0)) ? named(text) : AnyType.ANY;
        };
    }

    private ObjectType named(String className) {
        String name = SnakeCase.of(className);
        added.add(name);
        return new ObjectType(name, List.of());
    }
}
