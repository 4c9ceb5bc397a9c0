package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.Part;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Normalization of one operation whose pages are in two dialects. Texts are not compared, because each dialect has
 * its own markup. The new operation gets the texts of the old one.
 */
record NormalizedOperation(Operation before, Operation after, List<UndecidedNesting> undecided) {
    /** A reader gives the type open JSON to a field whose type it cannot determine, so the other type counts. */
    private static final CommonFields FIELDS =
            new CommonFields((own, other) -> own == AnyType.ANY ? other : own, NormalizedOperation::field);

    /**
     * @param id the operation id for the new snapshot; a dialect without operation ids derives them from
     *     addresses
     */
    static NormalizedOperation of(OperationPair pair, OperationId id) {
        Operation old = pair.before();
        Operation now = pair.after();
        List<UndecidedNesting> undecided = new ArrayList<>();
        Normalizer level = new Normalizer(pair, undecided);
        ObjectType oldBody = old.body() == null ? null : old.body().content();
        ObjectType newBody = now.body() == null ? null : now.body().content();
        RequestBody bodyBefore = old.body();
        RequestBody bodyAfter = now.body();
        if (oldBody != null && newBody != null) {
            Normalizer.Sides bodies = level.part(Part.BODY, oldBody, newBody);
            bodyBefore = new RequestBody(old.body().mediaType(), bodies.before());
            bodyAfter = new RequestBody(now.body().mediaType(), bodies.after());
        }
        Response responseBefore = old.response();
        Response responseAfter = now.response();
        if (old.response() instanceof Response.Json oldJson && now.response() instanceof Response.Json newJson) {
            Normalizer.Sides responses = level.part(Part.RESPONSE, oldJson.content(), newJson.content());
            responseBefore = new Response.Json(responses.before());
            responseAfter = new Response.Json(responses.after());
        }
        Operation before = operation(old, now, old.id(), bodyBefore, responseBefore);
        return new NormalizedOperation(
                before, BorrowedTexts.of(operation(now, old, id, bodyAfter, responseAfter), before), undecided);
    }

    private static Operation operation(
            Operation own, Operation other, OperationId id, @Nullable RequestBody body, Response response) {
        return own.toBuilder()
                .id(id)
                .deprecated(own.deprecated() || other.deprecated())
                .rateLimits(stated(own.rateLimits(), other.rateLimits()))
                .appTypes(stated(own.appTypes(), other.appTypes()))
                .tokens(stated(own.tokens(), other.tokens()))
                .scopes(stated(own.scopes(), other.scopes()))
                .fieldScopes(stated(own.fieldScopes(), other.fieldScopes()))
                .parameters(FIELDS.parameters(own, other))
                .body(body)
                .response(response)
                .errors(stated(own.errors(), other.errors()))
                .build();
    }

    static <T> List<T> stated(List<T> own, List<T> other) {
        return own.isEmpty() ? other : own;
    }

    /** The field with the facts that only the other dialect states. */
    private static Field field(Field own, Field other) {
        return own.toBuilder()
                .values(stated(own.values(), other.values()))
                .scopes(stated(own.scopes(), other.scopes()))
                .build();
    }

    /** Normalizes the object of one part of the operation. */
    private record Normalizer(OperationPair pair, List<UndecidedNesting> undecided) {
        record Sides(ObjectType before, ObjectType after) {}

        Sides part(Part part, ObjectType old, ObjectType now) {
            ObjectType before = FIELDS.object(old, now);
            ObjectType after = FIELDS.object(now, old);
            Placement was = Placement.of(before.fields());
            Placement is = Placement.of(after.fields());
            if (was.paths().equals(is.paths()) || !was.names().equals(is.names())) {
                return new Sides(before, after);
            }
            undecided.add(new UndecidedNesting(
                    pair.after().id(),
                    part,
                    was.without(is),
                    is.without(was),
                    OperationPair.location(pair.before()),
                    OperationPair.location(pair.after())));
            return new Sides(before, before);
        }
    }
}
