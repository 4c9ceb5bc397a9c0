package io.github.feishucodegen.client.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Parses the text form of fields and rules in generated classes. One constant is smaller in a class file than calls
 * with the same content.
 */
final class SchemaText {
    private static final char ESCAPE = '%';
    private static final int DIGITS = 4;

    private SchemaText() {}

    /** The fields of a text such as {@code body:object@body user_id_type@query ids:int64[]@query}. */
    static Field[] fields(String text) {
        List<Field> fields = new ArrayList<>();
        for (String word : text.split(" ")) {
            if (!word.isEmpty()) {
                fields.add(field(word));
            }
        }
        return fields.toArray(new Field[0]);
    }

    private static Field field(String word) {
        int at = word.indexOf('@');
        String typed = at < 0 ? word : word.substring(0, at);
        int colon = typed.indexOf(':');
        String name = unescaped(colon < 0 ? typed : typed.substring(0, colon));
        Field field = typed(name, colon < 0 ? "" : typed.substring(colon + 1));
        return at < 0 ? field : placed(field, word.substring(at + 1));
    }

    private static Field typed(String name, String type) {
        if (type.endsWith("[]")) {
            return typed(name, type.substring(0, type.length() - 2)).list();
        }
        if (type.endsWith("{}")) {
            return typed(name, type.substring(0, type.length() - 2)).map();
        }
        switch (type) {
            case "":
                return Field.string(name);
            case "int64":
                return Field.int64(name);
            case "number":
                return Field.number(name);
            case "bool":
                return Field.bool(name);
            case "any":
                return Field.any(name);
            case "file":
                return Field.file(name);
            case "object":
                return Field.object(name);
            default:
                throw new IllegalArgumentException("no type: " + type);
        }
    }

    private static Field placed(Field field, String place) {
        switch (place) {
            case "path":
                return field.path();
            case "query":
                return field.query();
            case "header":
                return field.header();
            case "body":
                return field.body();
            case "multipart":
                return field.multipart();
            case "form":
                return field.form();
            default:
                throw new IllegalArgumentException("no place: " + place);
        }
    }

    /**
     * The rules of a text, one line for each rule. A line is {@code path} for a required field,
     * {@code path length 1 100}, {@code path range 0 -} or {@code path pattern ^[a-z]+$}. For a required set it is
     * {@code path:path together use}.
     */
    static Rules rules(String text) {
        List<Rule> rules = new ArrayList<>();
        List<RequiredSet> sets = new ArrayList<>();
        for (String line : text.split("\n")) {
            String[] parts = line.split(" ", 3);
            if (parts.length == 3 && parts[1].equals("together")) {
                sets.add(new RequiredSet(unescaped(parts[2]), paths(parts[0])));
            } else if (!line.isEmpty()) {
                rules.add(rule(parts));
            }
        }
        return new Rules(rules, sets);
    }

    /** The paths of a required set, separated by colons. Colons in names are escaped. */
    private static String[] paths(String text) {
        String[] paths = text.split(":");
        for (int i = 0; i < paths.length; i++) {
            paths[i] = unescaped(paths[i]);
        }
        return paths;
    }

    private static Rule rule(String[] parts) {
        String path = unescaped(parts[0]);
        if (parts.length == 1) {
            return Rule.required(path);
        }
        if (parts.length == 3 && parts[1].equals("pattern")) {
            return Rule.pattern(path, unescaped(parts[2]));
        }
        String[] limits = parts.length == 3 ? parts[2].split(" ", -1) : new String[0];
        if (limits.length == 2 && parts[1].equals("length")) {
            return Rule.length(
                    path,
                    limits[0].equals("-") ? null : Integer.valueOf(limits[0]),
                    limits[1].equals("-") ? null : Integer.valueOf(limits[1]));
        }
        if (limits.length == 2 && parts[1].equals("range")) {
            return Rule.range(path, limits[0].equals("-") ? null : limits[0], limits[1].equals("-") ? null : limits[1]);
        }
        throw new IllegalArgumentException("no rule: " + String.join(" ", parts));
    }

    /**
     * Replaces the escapes: {@code %} and four hexadecimal digits stand for a character with a meaning in this form.
     */
    private static String unescaped(String text) {
        if (text.indexOf(ESCAPE) < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ESCAPE) {
                plain.append((char) Integer.parseInt(text.substring(i + 1, i + 1 + DIGITS), 16));
                i += DIGITS;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
