package io.github.feishucodegen.linking;

import io.github.feishucodegen.linking.DocumentedFields.Basis;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Merges the forms in which a callback can be answered into one list of fields that has room for each form. */
final class AnswerForms {
    private AnswerForms() {}

    /** The basis is the worst of all forms. A field is required only if all forms require it. */
    static DocumentedFields merge(List<DocumentedFields> forms) {
        List<DocumentedFields> saying =
                forms.stream().filter(form -> !form.fields().isEmpty()).toList();
        if (saying.isEmpty()) {
            return DocumentedFields.NONE;
        }
        List<Field> fields = saying.get(0).fields();
        Basis basis = saying.get(0).basis();
        for (DocumentedFields form : saying.subList(1, saying.size())) {
            fields = merge(fields, form.fields());
            basis = basis.compareTo(form.basis()) < 0 ? form.basis() : basis;
        }
        return new DocumentedFields(fields, basis);
    }

    private static List<Field> merge(List<Field> first, List<Field> second) {
        Map<String, Field> byName = new LinkedHashMap<>();
        first.forEach(field -> byName.put(field.name(), field));
        second.forEach(field -> byName.merge(field.name(), field, AnswerForms::merge));
        byName.replaceAll((name, field) -> has(first, name) && has(second, name) ? field : optional(field));
        return List.copyOf(byName.values());
    }

    private static boolean has(List<Field> fields, String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
    }

    private static Field optional(Field field) {
        return field.required() ? field.toBuilder().required(false).build() : field;
    }

    private static Field merge(Field first, Field second) {
        Type type = first.type().zip(second.type(), AnswerForms::merge).orElse(first.type());
        return FieldMerge.union(first, second)
                .type(type)
                .required(first.required() && second.required())
                .build();
    }

    private static Optional<Type> merge(Type first, Type second) {
        if (first instanceof ObjectType a && second instanceof ObjectType b) {
            return Optional.of(new ObjectType(a.name() != null ? a.name() : b.name(), merge(a.fields(), b.fields())));
        }
        return TypeMerge.merge(first, second);
    }
}
