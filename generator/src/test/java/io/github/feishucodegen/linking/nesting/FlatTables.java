package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.declaration.CellDeclaration;
import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.Limits;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.ValueDeclaration;
import io.github.feishucodegen.diagnostic.Location;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tables written down row by row: {@code name type}, then if need be {@code | description | value:description, …}. */
final class FlatTables {
    private FlatTables() {}

    /** The paths of all rows after placing them. */
    static List<String> nest(@Nullable String example, String... rows) {
        return nest(example, TypeKnowledge.NONE, rows);
    }

    static List<String> nest(@Nullable String example, TypeKnowledge shapes, String... rows) {
        ExampleShape shape = example == null ? null : ExampleShape.of(List.of(example));
        return paths(Nester.nest(rows(rows), shape, shapes).value());
    }

    static List<RowDeclaration> rows(String... rows) {
        return IntStream.range(0, rows.length)
                .mapToObj(i -> row(i + 1, rows[i], Depth.UNKNOWN))
                .toList();
    }

    static RowDeclaration row(int line, String written, Depth depth) {
        String[] cells = written.split("\\|");
        String[] nameAndType = cells[0].strip().split(" ");
        String description = cells.length > 1 ? cells[1].strip() : "";
        List<ValueDeclaration> values = cells.length < 3
                ? List.of()
                : Stream.of(cells[2].split(","))
                        .map(value -> value.strip().split(":"))
                        .map(value -> new ValueDeclaration(value[0], value.length > 1 ? value[1] : ""))
                        .toList();
        return new RowDeclaration(
                new Location("page.md", line),
                nameAndType[0],
                depth,
                nameAndType[1],
                null,
                new CellDeclaration(description, null, null, null, values, false, Limits.NONE, false, List.of(), null));
    }

    static List<String> paths(List<RowTree> table) {
        return paths("", table).toList();
    }

    private static Stream<String> paths(String prefix, List<RowTree> table) {
        return table.stream()
                .flatMap(node -> Stream.concat(
                        Stream.of(prefix + node.row().name()),
                        paths(prefix + node.row().name() + ".", node.children())));
    }
}
