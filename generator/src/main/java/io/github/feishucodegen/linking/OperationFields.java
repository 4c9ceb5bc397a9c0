package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.FieldPath.Place;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.FileType;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.RequestBody.MediaType;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An operation with other fields. */
final class OperationFields {
    private OperationFields() {}

    /** @param change gives the fields of each place from those that it has */
    static Operation eachPlace(Operation operation, BiFunction<Place, List<Field>, List<Field>> change) {
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter.In in : Parameter.In.values()) {
            List<Field> fields = operation.parameters().stream()
                    .filter(parameter -> parameter.in() == in)
                    .map(Parameter::field)
                    .toList();
            change.apply(place(in), fields).forEach(field -> parameters.add(new Parameter(in, field)));
        }
        return with(
                operation,
                operation.id(),
                parameters,
                body(operation.body(), change),
                response(operation.response(), change));
    }

    private static Place place(Parameter.In in) {
        return switch (in) {
            case PATH -> Place.PATH;
            case QUERY -> Place.QUERY;
            case HEADER -> Place.HEADER;
        };
    }

    private static @Nullable RequestBody body(
            @Nullable RequestBody body, BiFunction<Place, List<Field>, List<Field>> change) {
        List<Field> before = body == null ? List.of() : body.content().fields();
        List<Field> fields = change.apply(Place.BODY, before);
        if (fields.isEmpty() && body == null || fields.equals(before)) {
            return body;
        }
        MediaType documented = body == null ? MediaType.JSON : body.mediaType();
        boolean sendsFile = fields.stream().anyMatch(field -> field.type() == FileType.FILE);
        return new RequestBody(
                sendsFile ? MediaType.MULTIPART : documented,
                new ObjectType(body == null ? null : body.content().name(), fields));
    }

    private static Response response(Response response, BiFunction<Place, List<Field>, List<Field>> change) {
        if (response instanceof Response.Json json) {
            List<Field> fields = change.apply(Place.RESPONSE, json.content().fields());
            return new Response.Json(new ObjectType(json.content().name(), fields));
        }
        List<Field> fields = change.apply(Place.RESPONSE, List.of());
        return fields.isEmpty() ? response : new Response.Json(new ObjectType(null, fields));
    }

    /** @param change of every object in body and response, the inner ones first */
    static Operation insideObjects(Operation operation, UnaryOperator<ObjectType> change) {
        RequestBody body = operation.body();
        Response response = operation.response();
        return with(
                operation,
                operation.id(),
                operation.parameters(),
                body == null ? null : new RequestBody(body.mediaType(), object(body.content(), change)),
                response instanceof Response.Json json ? new Response.Json(object(json.content(), change)) : response);
    }

    private static Type type(Type type, UnaryOperator<ObjectType> change) {
        if (type instanceof ListType list) {
            return new ListType(type(list.element(), change));
        }
        if (type instanceof MapType map) {
            return new MapType(type(map.value(), change));
        }
        return type instanceof ObjectType object ? object(object, change) : type;
    }

    private static ObjectType object(ObjectType object, UnaryOperator<ObjectType> change) {
        List<Field> fields = object.fields().stream()
                .map(field -> field.withType(type(field.type(), change)))
                .toList();
        return change.apply(new ObjectType(object.name(), fields));
    }

    static Operation withBodyName(Operation operation, @Nullable String name) {
        RequestBody body = operation.body();
        return body == null
                ? operation
                : with(
                        operation,
                        operation.id(),
                        operation.parameters(),
                        new RequestBody(
                                body.mediaType(),
                                new ObjectType(name, body.content().fields())),
                        operation.response());
    }

    static Operation withId(Operation operation, OperationId id) {
        return with(operation, id, operation.parameters(), operation.body(), operation.response());
    }

    static Operation with(
            Operation operation,
            OperationId id,
            List<Parameter> parameters,
            @Nullable RequestBody body,
            Response response) {
        return new Operation(
                id,
                operation.method(),
                operation.path(),
                operation.title(),
                operation.description(),
                operation.deprecated(),
                operation.rateLimits(),
                operation.appTypes(),
                operation.tokens(),
                operation.scopes(),
                operation.fieldScopes(),
                parameters,
                body,
                response,
                operation.errors(),
                operation.requestExamples(),
                operation.responseExamples(),
                operation.links(),
                operation.pages());
    }
}
