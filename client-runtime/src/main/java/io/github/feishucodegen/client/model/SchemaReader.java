package io.github.feishucodegen.client.model;

import io.github.feishucodegen.client.format.FieldText;
import io.github.feishucodegen.client.format.RuleText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates fields and rules from the text of generated classes. */
final class SchemaReader {
    private SchemaReader() {}

    /** The fields of a text such as {@code body:object@body user_id_type@query ids:int64[]@query}. */
    static Field[] fields(String text) {
        List<FieldText> read = FieldText.read(text);
        Field[] fields = new Field[read.size()];
        for (int i = 0; i < fields.length; i++) {
            FieldText field = read.get(i);
            fields[i] = placed(typed(field.name(), field.type()), field);
        }
        return fields;
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
                throw FieldText.unknownType(type);
        }
    }

    private static Field placed(Field field, FieldText text) {
        switch (text.place()) {
            case "":
                return field;
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
                throw text.unknownPlace();
        }
    }

    static Rules rules(String text) {
        List<Rule> rules = new ArrayList<>();
        List<RequiredSet> sets = new ArrayList<>();
        for (RuleText rule : RuleText.read(text)) {
            if (rule.kind() == RuleText.Kind.TOGETHER) {
                sets.add(new RequiredSet(rule.line(), rule.paths().toArray(new String[0])));
            } else {
                rules.add(rule(rule));
            }
        }
        return new Rules(rules, sets);
    }

    private static Rule rule(RuleText rule) {
        switch (rule.kind()) {
            case REQUIRED:
                return Rule.required(rule.path());
            case LENGTH:
                return Rule.length(rule.path(), integer(rule.min()), integer(rule.max()));
            case RANGE:
                return Rule.range(rule.path(), rule.min(), rule.max());
            case PATTERN:
                return Rule.pattern(rule.path(), rule.line());
            default:
                throw new AssertionError(rule.kind());
        }
    }

    private static @Nullable Integer integer(@Nullable String limit) {
        return limit == null ? null : Integer.valueOf(limit);
    }
}
