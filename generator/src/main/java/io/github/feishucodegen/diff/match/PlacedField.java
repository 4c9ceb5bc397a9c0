package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.ExchangeId;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Part;
import io.github.feishucodegen.model.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A field and its place.
 *
 * @param around the location of the object or operation around the field
 */
public record PlacedField(Place place, Field field, Location around) {
    /** The maximum depth of nested objects. Real pages have less than twenty levels. */
    private static final int DEEPEST = 100;

    /** The parameters and the fields at the top of the body. */
    static List<PlacedField> ofRequest(Operation operation) {
        List<PlacedField> top = new ArrayList<>();
        Location page = OperationPair.location(operation);
        operation.parameters().forEach(parameter -> {
            Part part = Part.of(parameter.in());
            Field field = parameter.field();
            top.add(new PlacedField(Place.top(operation.id(), part, field.name()), field, page));
        });
        if (operation.body() != null) {
            top.addAll(top(operation.id(), page, Part.BODY, operation.body().content()));
        }
        return top;
    }

    /** The fields at the top of the response. */
    static List<PlacedField> ofResponse(Operation operation) {
        return operation.response() instanceof Response.Json json
                ? top(operation.id(), OperationPair.location(operation), Part.RESPONSE, json.content())
                : List.of();
    }

    /** The fields at the top of what the platform sends. */
    static List<PlacedField> ofContent(Event event) {
        return top(event.id(), EventPair.location(event), Part.EVENT, event.content());
    }

    /** The fields at the top of what the app answers. */
    static List<PlacedField> ofAnswer(Event event) {
        return event.answer() == null
                ? List.of()
                : top(event.id(), EventPair.location(event), Part.ANSWER, event.answer());
    }

    private static List<PlacedField> top(ExchangeId exchange, Location page, Part part, ObjectType content) {
        return content.fields().stream()
                .map(field -> {
                    Place place = content.name() == null
                            ? Place.top(exchange, part, field.name())
                            : Place.topOf(exchange, part, content.name(), field.name());
                    return new PlacedField(place, field, page);
                })
                .toList();
    }

    /**
     * The fields of the object that this field contains, directly or in lists or maps; empty below the maximum depth.
     */
    public List<PlacedField> children() {
        if (!(field.type().innermost() instanceof ObjectType object)
                || place.steps().size() >= DEEPEST) {
            return List.of();
        }
        return object.fields().stream()
                .map(child -> new PlacedField(
                        place.below(field.type(), object.name(), child.name()), child, field.location()))
                .toList();
    }

    /** The field and all fields inside it. */
    public Stream<PlacedField> all() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(PlacedField::all));
    }
}
