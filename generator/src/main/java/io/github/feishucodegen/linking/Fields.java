package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.CellDeclaration;
import io.github.feishucodegen.declaration.Declaration;
import io.github.feishucodegen.declaration.DeprecationNote;
import io.github.feishucodegen.declaration.Limits;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.ScopeDeclaration;
import io.github.feishucodegen.linking.nesting.RowTree;
import io.github.feishucodegen.linking.nesting.TypeColumn;
import io.github.feishucodegen.linking.nesting.TypeExpression;
import io.github.feishucodegen.linking.nesting.TypeExpression.Anonymous;
import io.github.feishucodegen.model.Constraints;
import io.github.feishucodegen.model.Deprecation;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.Language;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.LocalizedText;
import io.github.feishucodegen.model.Scope;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns nested rows into fields.
 *
 * @param language the language of the descriptions
 */
record Fields(Language language) {
    static Fields of(Declaration page) {
        return new Fields(Language.of(page.language()));
    }

    /**
     * The fields of a table. If siblings have the same name, they become one field: the later row only adds what the
     * first lacks.
     *
     * @param shown the values of examples at the place of the table
     */
    List<Field> of(List<RowTree> table, ExampleValues shown) {
        Map<String, Field> byName = new LinkedHashMap<>();
        for (RowTree node : table) {
            byName.merge(node.row().name(), field(node, shown.member(node.row().name())), FieldMerge::preferring);
        }
        return List.copyOf(byName.values());
    }

    private Field field(RowTree node, ExampleValues shown) {
        RowDeclaration row = node.row();
        CellDeclaration cell = row.cell();
        TypeExpression expression = expression(node, shown);
        ExampleValues inside = shown.inside(expression);
        return new Field(
                row.name(),
                TypeBuilder.build(expression, of(node.children(), inside), inside),
                Boolean.TRUE.equals(row.required()),
                List.of(),
                LocalizedText.of(language, cell.description()),
                cell.defaultValue() != null ? cell.defaultValue() : cell.fixedValue(),
                cell.example(),
                cell.values().stream()
                        .map(v -> new ListedValue(
                                v.value(),
                                LocalizedText.of(language, v.description()),
                                cell.possible(),
                                deprecation(v.deprecation())))
                        .toList(),
                constraints(cell.limits()),
                scopes(cell.fieldScopes()),
                deprecation(cell.deprecation()),
                row.location());
    }

    /** Rows below a plain "map" are the members of an object, unless the examples have only other names there. */
    private static TypeExpression expression(RowTree node, ExampleValues shown) {
        String type = node.row().type().strip();
        if (type.equalsIgnoreCase("map") && !node.children().isEmpty()) {
            Set<String> names =
                    node.children().stream().map(child -> child.row().name()).collect(Collectors.toSet());
            return shown.haveNoneOf(names) ? TypeColumn.parse(type) : Anonymous.OBJECT;
        }
        return TypeColumn.parse(type);
    }

    List<Scope> scopes(Collection<ScopeDeclaration> declared) {
        return declared.isEmpty()
                ? List.of()
                : declared.stream()
                        .map(s -> new Scope(s.id(), LocalizedText.of(language, s.description()), s.additional()))
                        .distinct()
                        .toList();
    }

    private static @Nullable Deprecation deprecation(@Nullable DeprecationNote note) {
        return note == null ? null : new Deprecation(note.ends(), note.replacement());
    }

    private static Constraints constraints(Limits limits) {
        return limits.equals(Limits.NONE)
                ? Constraints.NONE
                : new Constraints(
                        limits.minLength(), limits.maxLength(), limits.minimum(), limits.maximum(), limits.pattern());
    }
}
