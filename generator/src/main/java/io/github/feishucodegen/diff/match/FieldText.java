package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.Deprecation;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The text of a field. Some dialects attach the text after the last listed value to that value, others to the field.
 * Here it belongs to the field.
 *
 * @param meanings the descriptions of the listed values, by value
 * @param deprecations the deprecations of the deprecated values, by value
 */
public record FieldText(String description, Map<String, String> meanings, Map<String, Deprecation> deprecations) {
    public static FieldText of(Field field) {
        StringBuilder description = new StringBuilder(field.description().text());
        Map<String, String> meanings = new LinkedHashMap<>();
        Map<String, Deprecation> deprecations = new LinkedHashMap<>();
        for (ListedValue value : field.values()) {
            String text = value.description().text();
            int end = text.indexOf("\n\n");
            meanings.putIfAbsent(ListedValues.canonical(value), end < 0 ? text : text.substring(0, end));
            if (value.deprecation() != null) {
                deprecations.putIfAbsent(ListedValues.canonical(value), value.deprecation());
            }
            if (end >= 0) {
                description.append(text.substring(end));
            }
        }
        return new FieldText(description.toString(), meanings, deprecations);
    }
}
