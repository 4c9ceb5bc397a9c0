package io.github.feishucodegen.diff;

import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.Part;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A field of an operation that an edit can be made at.
 *
 * @param number counted over all fields of the operation, parents first
 * @param siblings the names of all fields side by side with it, its own among them
 */
record FieldSite(Operation operation, int number, Part part, int depth, Field field, List<String> siblings) {
    static List<FieldSite> of(Operation operation) {
        Walk walk = new Walk(operation, number -> false, List::of);
        walk.operation();
        return walk.sites;
    }

    /** The operation with other fields in the place of this one; none removes it. */
    Operation replaced(Function<Field, List<Field>> edit) {
        return new Walk(operation, other -> other == number, edit).operation();
    }

    /** An operation with all its fields changed. */
    static Operation each(Operation operation, UnaryOperator<Field> edit) {
        return new Walk(operation, number -> true, field -> List.of(edit.apply(field))).operation();
    }

    boolean holdsFields() {
        return field.type().innermost() instanceof ObjectType object
                && !object.fields().isEmpty();
    }

    private static final class Walk {
        private final Operation operation;
        private final IntPredicate wanted;
        private final Function<Field, List<Field>> edit;
        private final List<FieldSite> sites = new ArrayList<>();

        private Walk(Operation operation, IntPredicate wanted, Function<Field, List<Field>> edit) {
            this.operation = operation;
            this.wanted = wanted;
            this.edit = edit;
        }

        Operation operation() {
            List<Parameter> parameters = new ArrayList<>();
            for (Parameter parameter : operation.parameters()) {
                Part part = Part.valueOf(parameter.in().name());
                List<String> names = operation.parameters().stream()
                        .filter(other -> other.in() == parameter.in())
                        .map(other -> other.field().name())
                        .toList();
                field(parameter.field(), part, 0, names).forEach(f -> parameters.add(new Parameter(parameter.in(), f)));
            }
            RequestBody body = operation.body();
            if (body != null) {
                body = new RequestBody(body.mediaType(), (ObjectType) type(body.content(), Part.BODY, 0));
            }
            Response response = operation.response() instanceof Response.Json json
                    ? new Response.Json((ObjectType) type(json.content(), Part.RESPONSE, 0))
                    : operation.response();
            return operation.toBuilder()
                    .parameters(parameters)
                    .body(body)
                    .response(response)
                    .build();
        }

        private Stream<Field> field(Field field, Part part, int depth, List<String> siblings) {
            int number = sites.size();
            sites.add(new FieldSite(operation, number, part, depth, field, siblings));
            Field walked = field.withType(type(field.type(), part, depth + 1));
            return (wanted.test(number) ? edit.apply(walked) : List.of(walked)).stream();
        }

        private Type type(Type type, Part part, int depth) {
            if (type instanceof ListType list) {
                return new ListType(type(list.element(), part, depth));
            }
            if (type instanceof MapType map) {
                return new MapType(type(map.value(), part, depth));
            }
            if (!(type instanceof ObjectType object)) {
                return type;
            }
            List<String> names = object.fields().stream().map(Field::name).toList();
            return new ObjectType(
                    object.name(),
                    object.fields().stream()
                            .flatMap(field -> field(field, part, depth, names))
                            .toList());
        }
    }
}
