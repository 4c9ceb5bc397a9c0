package io.github.feishucodegen.linking;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.LinkingFinding;
import io.github.feishucodegen.linking.nesting.RowTree;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Adds the envelope to responses that omit it. The platform wraps results into an object with {@code code},
 * {@code msg} and {@code data}. Some pages show this envelope only in the example and leave it out of the table. The
 * rows then belong in {@code data}, except those that the example shows at the top.
 */
final class Envelope {
    private static final String CODE = "code";
    private static final String MESSAGE = "msg";
    private static final String DATA = "data";

    private Envelope() {}

    /**
     * The fields of a response with their envelope.
     *
     * @param table makes fields of rows
     * @param rows the table of the response, not empty
     * @param shown the top-level values of the response examples
     */
    static List<Field> around(Fields table, List<RowTree> rows, ExampleValues shown, Consumer<Diagnostic> report) {
        if (rows.stream().map(Envelope::name).anyMatch(name -> name.equals(CODE) || name.equals(DATA))) {
            return table.of(rows, shown);
        }
        ExampleValues data = shown.member(DATA);
        boolean inData = rows.stream().anyMatch(row -> data.have(name(row)));
        if (!inData) {
            if (rows.stream().noneMatch(row -> shown.have(name(row)))) {
                report.accept(Diagnostic.of(
                        LinkingFinding.ENVELOPE_UNCLEAR,
                        rows.get(0).row().location(),
                        "the table has neither 'code' nor 'data', and no example shows where its rows belong;"
                                + " they were placed at the top of the response"));
            }
            return table.of(rows, shown);
        }
        report.accept(
                Diagnostic.of(
                        LinkingFinding.ENVELOPE_ASSUMED,
                        rows.get(0).row().location(),
                        "the table has neither 'code' nor 'data'; its rows were placed in 'data', where the example shows them"));
        return wrapped(table, rows, shown, data);
    }

    private static List<Field> wrapped(Fields table, List<RowTree> rows, ExampleValues shown, ExampleValues data) {
        List<RowTree> top = rows.stream()
                .filter(row -> shown.have(name(row)) && !data.have(name(row)))
                .toList();
        List<RowTree> inside = rows.stream().filter(row -> !top.contains(row)).toList();
        List<Field> fields = new ArrayList<>();
        fields.add(assumed(CODE, PrimitiveType.INTEGER, rows));
        if (top.stream().noneMatch(row -> name(row).equals(MESSAGE))) {
            fields.add(assumed(MESSAGE, PrimitiveType.STRING, rows));
        }
        fields.addAll(table.of(top, shown));
        Type content = new ObjectType(null, table.of(inside, data));
        fields.add(assumed(DATA, data.areLists() ? new ListType(content) : content, rows));
        return List.copyOf(fields);
    }

    private static Field assumed(String name, Type type, List<RowTree> rows) {
        return Field.of(name, type, rows.get(0).row().location());
    }

    private static String name(RowTree row) {
        return row.row().name();
    }
}
