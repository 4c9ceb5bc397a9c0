package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.FieldPath.Place;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.FileType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.RequestBody.MediaType;
import io.github.feishucodegen.model.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads and replaces the fields of an operation. */
final class OperationFields {
    /** The location of a place. No page documents it. */
    private static final Location NOWHERE = new Location("", 1);

    private static final ObjectType EMPTY = new ObjectType(null, List.of());

    private OperationFields() {}

    /** One field for each place, named after the place. The fields of the place are inside it. */
    static List<Field> places(Operation operation) {
        List<Field> places = new ArrayList<>();
        for (Place place : Place.values()) {
            places.add(Field.of(place.word(), content(operation, place), NOWHERE));
        }
        return places;
    }

    private static ObjectType content(Operation operation, Place place) {
        RequestBody body = operation.body();
        return switch (place) {
            case PATH -> parameters(operation, Parameter.In.PATH);
            case QUERY -> parameters(operation, Parameter.In.QUERY);
            case HEADER -> parameters(operation, Parameter.In.HEADER);
            case BODY -> body == null ? EMPTY : body.content();
            case RESPONSE -> operation.response() instanceof Response.Json json ? json.content() : EMPTY;
        };
    }

    private static ObjectType parameters(Operation operation, Parameter.In in) {
        return new ObjectType(
                null,
                operation.parameters().stream()
                        .filter(parameter -> parameter.in() == in)
                        .map(Parameter::field)
                        .toList());
    }

    /** @param places as {@link #places} returns them */
    static Operation withPlaces(Operation operation, List<Field> places) {
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter.In in : Parameter.In.values()) {
            for (Field field : fields(places, place(in))) {
                // Without the value, the path would be another one.
                parameters.add(new Parameter(in, in == Parameter.In.PATH ? field.withRequired(true) : field));
            }
        }
        return operation.toBuilder()
                .parameters(parameters)
                .body(body(operation.body(), fields(places, Place.BODY)))
                .response(response(operation.response(), fields(places, Place.RESPONSE)))
                .build();
    }

    private static Place place(Parameter.In in) {
        return switch (in) {
            case PATH -> Place.PATH;
            case QUERY -> Place.QUERY;
            case HEADER -> Place.HEADER;
        };
    }

    private static List<Field> fields(List<Field> places, Place place) {
        return Objects.requireNonNull(FieldTree.find(places, List.of(place.word())))
                .type()
                .fields();
    }

    private static @Nullable RequestBody body(@Nullable RequestBody body, List<Field> fields) {
        if (fields.equals(body == null ? List.of() : body.content().fields())) {
            return body;
        }
        if (fields.isEmpty()) {
            return null;
        }
        MediaType documented = body == null ? MediaType.JSON : body.mediaType();
        boolean sendsFile = fields.stream().anyMatch(field -> field.type() == FileType.FILE);
        return new RequestBody(
                sendsFile ? MediaType.MULTIPART : documented,
                new ObjectType(body == null ? null : body.content().name(), fields));
    }

    private static Response response(Response response, List<Field> fields) {
        if (response instanceof Response.Json json) {
            return new Response.Json(json.content().withFields(fields));
        }
        return fields.isEmpty() ? response : new Response.Json(new ObjectType(null, fields));
    }

    /** @param change applied to every object in body and response, inner objects first */
    static Operation insideObjects(Operation operation, UnaryOperator<ObjectType> change) {
        RequestBody body = operation.body();
        Response response = operation.response();
        return operation.toBuilder()
                .body(
                        body == null
                                ? null
                                : new RequestBody(
                                        body.mediaType(), body.content().transform(change)))
                .response(
                        response instanceof Response.Json json
                                ? new Response.Json(json.content().transform(change))
                                : response)
                .build();
    }

    static Operation withBodyName(Operation operation, @Nullable String name) {
        RequestBody body = operation.body();
        return body == null
                ? operation
                : operation.toBuilder()
                        .body(new RequestBody(body.mediaType(), body.content().withName(name)))
                        .build();
    }

    static Operation withId(Operation operation, OperationId id) {
        return operation.toBuilder().id(id).build();
    }
}
