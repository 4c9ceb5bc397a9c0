package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.EventDeclaration;
import io.github.feishucodegen.declaration.ExampleDeclaration;
import io.github.feishucodegen.linking.DocumentedFields.Basis;
import io.github.feishucodegen.model.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** What one page says about an event or a callback, resolved as far as this needs no other page. */
record LinkedEvent(EventDeclaration declaration, DocumentedFields content, DocumentedFields answer) {
    /** The order of trust, the most trusted page first. It is that of {@link LinkedPage#BY_TRUST}. */
    static final Comparator<LinkedEvent> BY_TRUST = Comparator.comparing(
                    (LinkedEvent event) -> event.content().basis())
            .thenComparing(event -> event.answer().basis())
            .thenComparing(LinkedEvent::updated, Comparator.reverseOrder())
            .thenComparing(LinkedEvent::rows, Comparator.reverseOrder())
            .thenComparing(event -> Language.of(event.declaration().language()))
            .thenComparing(event -> event.declaration().location());

    static LinkedEvent of(EventDeclaration page, EventTables tables) {
        return new LinkedEvent(page, fields(page, tables.content(), page.examples()), answer(page, tables.answers()));
    }

    private static DocumentedFields answer(EventDeclaration page, List<NestedTable> tables) {
        return AnswerForms.merge(IntStream.range(0, tables.size())
                .mapToObj(i -> fields(page, tables.get(i), page.answers().get(i).examples()))
                .toList());
    }

    /** The fields of a table. Without a table, the examples show them. */
    private static DocumentedFields fields(
            EventDeclaration page, NestedTable table, List<ExampleDeclaration> examples) {
        return table.rows().isEmpty()
                ? new DocumentedFields(ExampleFields.of(examples), Basis.EXAMPLE)
                : new DocumentedFields(Fields.of(page).of(table.rows(), ExampleValues.of(examples)), table.basis());
    }

    /** The type, by which pages about the same event are found. */
    String type() {
        return declaration.type().value();
    }

    private LocalDate updated() {
        return Objects.requireNonNullElse(declaration.updated(), LocalDate.MIN);
    }

    private int rows() {
        return (int) declaration.rows().count();
    }
}
