package io.github.feishucodegen.diff.match;

import static io.github.feishucodegen.diff.match.PartNormalizer.stated;

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
    /**
     * @param id the operation id for the new snapshot; a dialect without operation ids derives them from
     *     addresses
     */
    static NormalizedOperation of(OperationPair pair, OperationId id) {
        Operation old = pair.before();
        Operation now = pair.after();
        List<UndecidedNesting> undecided = new ArrayList<>();
        PartNormalizer level = new PartNormalizer(
                now.id(),
                OperationPair.location(old),
                OperationPair.location(now),
                DocumentingPages.isOneFlat(old.pages(), now.pages()),
                undecided);
        ObjectType oldBody = old.body() == null ? null : old.body().content();
        ObjectType newBody = now.body() == null ? null : now.body().content();
        RequestBody bodyBefore = old.body();
        RequestBody bodyAfter = now.body();
        if (oldBody != null && newBody != null) {
            PartNormalizer.Sides bodies = level.part(Part.BODY, oldBody, newBody);
            bodyBefore = new RequestBody(old.body().mediaType(), bodies.before());
            bodyAfter = new RequestBody(now.body().mediaType(), bodies.after());
        }
        Response responseBefore = old.response();
        Response responseAfter = now.response();
        if (old.response() instanceof Response.Json oldJson && now.response() instanceof Response.Json newJson) {
            PartNormalizer.Sides responses = level.part(Part.RESPONSE, oldJson.content(), newJson.content());
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
                .scopeRequirement((own.scopes().isEmpty() ? other : own).scopeRequirement())
                .fieldScopes(stated(own.fieldScopes(), other.fieldScopes()))
                .parameters(PartNormalizer.FIELDS.parameters(own, other))
                .body(body)
                .response(response)
                .errors(stated(own.errors(), other.errors()))
                .build();
    }
}
