package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a field's text says. Words behind the last listed value belong to the value in some dialects and to the field in
 * others; here they belong to the field.
 *
 * @param meanings what the listed values mean, by value
 */
public record FieldText(String description, Map<String, String> meanings) {
    public static FieldText of(Field field) {
        StringBuilder description = new StringBuilder(field.description());
        Map<String, String> meanings = new LinkedHashMap<>();
        for (ListedValue value : field.values()) {
            String text = value.description();
            int end = text.indexOf("\n\n");
            meanings.putIfAbsent(ListedValues.canonical(value), end < 0 ? text : text.substring(0, end));
            if (end >= 0) {
                description.append(text.substring(end));
            }
        }
        return new FieldText(description.toString(), meanings);
    }
}
