package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.CellDeclaration;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.TypeNote;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.Field;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Facts of rows that the fields made from them do not hold. */
final class PageRows {
    private final Set<Key> fixed = new HashSet<>();
    private final Set<Key> silent = new HashSet<>();

    private record Key(Location location, String name) {}

    PageRows(Stream<RowDeclaration> rows) {
        rows.forEach(this::add);
    }

    /** The rows of a page about an operation. */
    static Stream<RowDeclaration> rows(OperationDeclaration page) {
        return Stream.of(
                        page.headers().rows().stream(),
                        page.pathParameters().rows().stream(),
                        page.queryParameters().rows().stream(),
                        page.body().rows().stream(),
                        page.response().rows().stream(),
                        page.typeNotes().stream().map(TypeNote::fields).flatMap(Collection::stream))
                .flatMap(rows -> rows);
    }

    private void add(RowDeclaration row) {
        Key key = new Key(row.location(), row.name());
        CellDeclaration cell = row.cell();
        if (cell.fixedValue() != null && cell.defaultValue() == null) {
            fixed.add(key);
        }
        if (row.required() == null) {
            silent.add(key);
        }
    }

    /** Whether the row allows only one value. The field then has it as its default. */
    boolean fixValue(Field field) {
        return fixed.contains(key(field));
    }

    /** Whether the row does not state if the field is required. */
    boolean areSilentAboutRequired(Field field) {
        return silent.contains(key(field));
    }

    private static Key key(Field field) {
        return new Key(field.location(), field.name());
    }
}
