package io.github.feishucodegen.sdknames;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field of an SDK's class.
 *
 * @param type {@code string}, {@code integer}, {@code number}, {@code boolean}, {@code any}, {@code file} or the name
 *     of a class. {@code []} follows for a list, <code>{}</code> for a map
 * @param listed the enum that the builder also accepts. Null if the field lists no values
 */
public record FieldEntry(String type, @Nullable String listed) {
    public static final String LIST = "[]";
    public static final String MAP = "{}";

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    /** The class inside all lists and maps. Null if there is another type. */
    public @Nullable String className() {
        String inner = innermost();
        return Character.isUpperCase(inner.charAt(0)) ? inner : null;
    }

    /** The type inside all lists and maps. */
    public String innermost() {
        String inner = type;
        while (inner.endsWith(LIST) || inner.endsWith(MAP)) {
            inner = inner.substring(0, inner.length() - LIST.length());
        }
        return inner;
    }

    /** Parses {@code integer[]=StatusEnum}. An empty type means {@code string}. */
    static FieldEntry parse(String text) {
        int listed = text.indexOf('=');
        String type = listed < 0 ? text : text.substring(0, listed);
        FieldEntry entry =
                new FieldEntry(type.isEmpty() ? "string" : type, listed < 0 ? null : text.substring(listed + 1));
        if (!NAME.matcher(entry.innermost()).matches()) {
            throw new SdkNamesFormatException("no type: \"" + text + "\"");
        }
        return entry;
    }

    @Override
    public String toString() {
        return (type.equals("string") ? "" : type) + (listed == null ? "" : "=" + listed);
    }
}
