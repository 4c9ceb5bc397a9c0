package io.github.feishucodegen.linking;

import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.LocalizedText;
import io.github.feishucodegen.model.PrimitiveType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Handles values that one page fixes and another page about the same operation does not have:
 * {@code authorization_code} here, {@code refresh_token} there. Neither is fixed for the operation, so each becomes a
 * listed value.
 */
final class FixedValues {
    private static final Pattern PLAIN = Pattern.compile("\"?([\\w.:/-]{1,100})\"?");

    private final List<DocumentedFields> pages;
    private final PageRows rows;

    private FixedValues(List<DocumentedFields> pages, PageRows rows) {
        this.pages = pages;
        this.rows = rows;
    }

    /** Returns the fields of the pages in the same order, with such values listed. */
    static List<DocumentedFields> setApart(List<DocumentedFields> pages, PageRows rows) {
        FixedValues values = new FixedValues(pages, rows);
        return IntStream.range(0, pages.size())
                .mapToObj(i -> new DocumentedFields(
                        values.listed(i, List.of(), pages.get(i).fields()),
                        pages.get(i).basis()))
                .toList();
    }

    private List<Field> listed(int page, List<String> around, List<Field> fields) {
        return fields.stream()
                .map(field -> {
                    List<String> path = new ArrayList<>(around);
                    path.add(field.name());
                    List<Field> inside = field.type().fields();
                    return inside.isEmpty()
                            ? listed(page, path, field)
                            : field.withType(FieldTree.withInside(field.type(), listed(page, path, inside)));
                })
                .toList();
    }

    private Field listed(int page, List<String> path, Field field) {
        String shown = shown(field);
        if (shown == null || !(field.type() instanceof PrimitiveType)) {
            return field;
        }
        List<Field> others = IntStream.range(0, pages.size())
                .filter(other -> other != page)
                .mapToObj(other -> FieldTree.find(pages.get(other).fields(), path))
                .filter(Objects::nonNull)
                .toList();
        boolean fixed = rows.fixValue(field);
        boolean apart = others.stream().anyMatch(other -> (fixed || rows.fixValue(other)) && differ(shown, other));
        if (!apart) {
            return field;
        }
        ListedValue value = new ListedValue(shown, LocalizedText.EMPTY, !fixed);
        Field listed = field.withValues(FieldMerge.values(field.values(), List.of(value)));
        return fixed ? listed.withDefaultValue(null) : listed;
    }

    private boolean differ(String shown, Field other) {
        if (!rows.fixValue(other) && !other.values().isEmpty()) {
            return other.values().stream().noneMatch(value -> value.value().equals(shown));
        }
        String value = shown(other);
        return value != null && !value.equals(shown);
    }

    /** The value that the row fixes. Otherwise the value of its example, if the row lists no values. */
    private @Nullable String shown(Field field) {
        if (rows.fixValue(field)) {
            return field.defaultValue();
        }
        if (field.example() == null || !field.values().isEmpty()) {
            return null;
        }
        Matcher example = PLAIN.matcher(field.example().strip());
        return example.matches() ? example.group(1) : null;
    }
}
