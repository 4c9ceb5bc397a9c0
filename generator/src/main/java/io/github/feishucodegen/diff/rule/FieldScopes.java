package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Scope;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scopes that give access to single fields of an operation. */
final class FieldScopes {
    private FieldScopes() {}

    /**
     * The new scopes that came together with a field: only new fields need them, or they are named after a new field,
     * as {@code corehr:department.cost_center_id:read} is.
     */
    static Set<String> ofNewFields(OperationPair pair) {
        Set<String> added = ids(pair.after());
        added.removeAll(ids(pair.before()));
        if (added.isEmpty()) {
            return added;
        }
        Set<String> known = fields(pair.before()).map(Field::name).collect(Collectors.toSet());
        Set<String> ofNew = new HashSet<>();
        Set<String> ofKnown = new HashSet<>();
        Set<String> names = new HashSet<>();
        fields(pair.after()).forEach(field -> {
            boolean isNew = !known.contains(field.name());
            field.scopes().forEach(scope -> (isNew ? ofNew : ofKnown).add(scope.id()));
            if (isNew) {
                names.add(field.name());
            }
        });
        added.removeIf(scope -> ofKnown.contains(scope) || !ofNew.contains(scope) && !names.contains(subject(scope)));
        return added;
    }

    private static Set<String> ids(Operation operation) {
        return operation.fieldScopes().stream().map(Scope::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The last word of what a scope is about: {@code cost_center_id}. */
    private static String subject(String scope) {
        String[] parts = scope.split(":", -1);
        String about = parts[parts.length > 1 ? 1 : 0];
        return about.substring(about.lastIndexOf('.') + 1);
    }

    private static Stream<Field> fields(Operation operation) {
        return Stream.concat(
                operation.parameters().stream().map(parameter -> parameter.field()),
                operation.contents().flatMap(FieldScopes::within));
    }

    private static Stream<Field> within(ObjectType object) {
        return object.fields().stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(field),
                        field.type().innermost() instanceof ObjectType inner ? within(inner) : Stream.of()));
    }
}
