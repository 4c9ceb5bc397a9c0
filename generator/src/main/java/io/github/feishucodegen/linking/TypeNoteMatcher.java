package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.ExampleDeclaration;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.TypeNote;
import io.github.feishucodegen.linking.nesting.ExampleShape;
import io.github.feishucodegen.linking.nesting.Nester;
import io.github.feishucodegen.linking.nesting.RowTree;
import io.github.feishucodegen.linking.nesting.TypeColumn;
import io.github.feishucodegen.linking.nesting.TypeExpression;
import io.github.feishucodegen.linking.nesting.TypeExpression.ListOf;
import io.github.feishucodegen.linking.nesting.TypeKnowledge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Attaches types that a page explains outside of the table to the rows of the table. Such rows only say "object". A
 * type belongs to the field with its name, or to the field whose example shows most of its fields. Without examples,
 * the order decides.
 */
final class TypeNoteMatcher {
    private final List<TypeNote> unused;
    private final @Nullable ExampleShape example;

    private TypeNoteMatcher(OperationDeclaration page) {
        this.unused = new ArrayList<>(page.typeNotes());
        this.example = ExampleShape.of(
                page.requestExamples().stream().map(ExampleDeclaration::text).toList());
    }

    static List<RowTree> attach(OperationDeclaration page, List<RowTree> table) {
        if (page.typeNotes().isEmpty()) {
            return table;
        }
        TypeNoteMatcher types = new TypeNoteMatcher(page);
        return table.stream().map(node -> types.attach(node, page.typeNotes())).toList();
    }

    private RowTree attach(RowTree node, List<TypeNote> notes) {
        TypeExpression type = TypeColumn.parse(node.row().type());
        if (!node.children().isEmpty() || !type.mayHoldFields()) {
            return node;
        }
        return find(node.row().name(), notes)
                .map(note -> {
                    unused.remove(note);
                    return new RowTree(
                            named(node.row(), type, note),
                            Nester.nest(note.fields(), null, TypeKnowledge.NONE).value(),
                            false,
                            node.surroundings());
                })
                .orElse(node);
    }

    private Optional<TypeNote> find(String field, List<TypeNote> notes) {
        Optional<TypeNote> sameName =
                notes.stream().filter(note -> note.name().equals(field)).findFirst();
        return sameName.or(() -> notes.stream()
                        .filter(note -> shown(note, field) > 0)
                        .max(Comparator.comparingLong((TypeNote note) -> shown(note, field))
                                .thenComparing(note -> -notes.indexOf(note))))
                .or(() -> example == null ? unused.stream().findFirst() : Optional.empty());
    }

    /** The number of the type's top-level fields that the example shows in the field. */
    private long shown(TypeNote note, String field) {
        ExampleShape member = example == null ? null : example.member(field);
        return member == null
                ? 0
                : note.fields().stream()
                        .filter(row -> row.depth().least() == 0 && member.member(row.name()) != null)
                        .count();
    }

    private static RowDeclaration named(RowDeclaration row, TypeExpression type, TypeNote note) {
        if (type.core() instanceof TypeExpression.Named) {
            return row;
        }
        String name = type instanceof ListOf ? note.name() + "[]" : note.name();
        return row.withType(name);
    }
}
