package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Part;
import io.github.feishucodegen.model.Response;
import java.util.Set;
import java.util.stream.Stream;

/** The pagination of the platform: a response contains a token, and the caller sends it to get the next items. */
public final class Pagination {
    static final String PAGE_SIZE = "page_size";

    private static final String PAGE_TOKEN = "page_token";
    private static final Set<String> ANSWERED = Set.of("page_token", "next_page_token", "has_more");

    private Pagination() {}

    /** Whether an operation accepts a page token and its response has a pagination field. */
    public static boolean isComplete(Operation operation) {
        return asks(operation) && answered(operation).findAny().isPresent();
    }

    /** Whether an operation neither accepts a page token nor has a pagination field in its response. */
    public static boolean isAbsent(Operation operation) {
        return !asks(operation) && answered(operation).findAny().isEmpty();
    }

    /** Whether a field belongs to pagination. */
    public static boolean isPartOf(Place place) {
        String name = place.steps().get(place.steps().size() - 1);
        if (place.part() == Part.QUERY) {
            return PAGE_TOKEN.equals(name) || PAGE_SIZE.equals(name);
        }
        boolean answered = ANSWERED.contains(name) || PAGE_SIZE.equals(name);
        return place.part() == Part.RESPONSE && place.steps().size() <= 2 && answered;
    }

    private static boolean asks(Operation operation) {
        return operation.parameters().stream()
                .anyMatch(parameter -> Part.of(parameter.in()) == Part.QUERY
                        && PAGE_TOKEN.equals(parameter.field().name()));
    }

    private static Stream<Field> answered(Operation operation) {
        if (!(operation.response() instanceof Response.Json json)) {
            return Stream.of();
        }
        return json.content().fields().stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(field),
                        field.type() instanceof ObjectType object ? object.fields().stream() : Stream.of()))
                .filter(field -> ANSWERED.contains(field.name()));
    }
}
