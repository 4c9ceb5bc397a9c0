package io.github.feishucodegen.diff;

import io.github.feishucodegen.model.Constraints;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.Scope;
import io.github.feishucodegen.model.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field with other parts. */
final class EditedField {
    private final Field field;

    EditedField(Field field) {
        this.field = field;
    }

    Field name(String name) {
        return new Field(
                name,
                field.type(),
                field.required(),
                field.description(),
                field.defaultValue(),
                field.example(),
                field.values(),
                field.constraints(),
                field.scopes(),
                field.location());
    }

    Field type(Type type) {
        return field.withType(type);
    }

    Field description(String description) {
        return new Field(
                field.name(),
                field.type(),
                field.required(),
                description,
                field.defaultValue(),
                field.example(),
                field.values(),
                field.constraints(),
                field.scopes(),
                field.location());
    }

    Field defaultValue(@Nullable String defaultValue) {
        return new Field(
                field.name(),
                field.type(),
                field.required(),
                field.description(),
                defaultValue,
                field.example(),
                field.values(),
                field.constraints(),
                field.scopes(),
                field.location());
    }

    Field example(@Nullable String example) {
        return new Field(
                field.name(),
                field.type(),
                field.required(),
                field.description(),
                field.defaultValue(),
                example,
                field.values(),
                field.constraints(),
                field.scopes(),
                field.location());
    }

    Field values(List<ListedValue> values) {
        return new Field(
                field.name(),
                field.type(),
                field.required(),
                field.description(),
                field.defaultValue(),
                field.example(),
                values,
                field.constraints(),
                field.scopes(),
                field.location());
    }

    Field constraints(Constraints constraints) {
        return new Field(
                field.name(),
                field.type(),
                field.required(),
                field.description(),
                field.defaultValue(),
                field.example(),
                field.values(),
                constraints,
                field.scopes(),
                field.location());
    }

    Field scopes(List<Scope> scopes) {
        return new Field(
                field.name(),
                field.type(),
                field.required(),
                field.description(),
                field.defaultValue(),
                field.example(),
                field.values(),
                field.constraints(),
                scopes,
                field.location());
    }
}
