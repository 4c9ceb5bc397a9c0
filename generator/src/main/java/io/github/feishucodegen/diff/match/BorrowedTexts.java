package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.model.Scope;
import java.util.List;
import java.util.Map;

/**
 * Replaces the texts and examples of an operation by those of the same operation in the other snapshot. Texts of pages
 * in different dialects or languages always differ, so they are not compared.
 */
final class BorrowedTexts {
    private static final CommonFields FIELDS = new CommonFields((own, other) -> own, BorrowedTexts::field);

    private BorrowedTexts() {}

    /**
     * The operation with the texts of the other one.
     *
     * @param other has the same parts of a field, an error code or a scope under the same name
     */
    static Operation of(Operation own, Operation other) {
        RequestBody body = own.body();
        return own.toBuilder()
                .title(other.title())
                .description(other.description())
                .scopes(scopes(own.scopes(), other.scopes()))
                .fieldScopes(scopes(own.fieldScopes(), other.fieldScopes()))
                .parameters(FIELDS.parameters(own, other))
                .body(
                        body == null || other.body() == null
                                ? body
                                : new RequestBody(
                                        body.mediaType(),
                                        FIELDS.object(
                                                body.content(), other.body().content())))
                .response(
                        own.response() instanceof Response.Json json && other.response() instanceof Response.Json twin
                                ? new Response.Json(FIELDS.object(json.content(), twin.content()))
                                : own.response())
                .errors(errors(own.errors(), other.errors()))
                .requestExamples(other.requestExamples())
                .responseExamples(other.responseExamples())
                .links(other.links())
                .build();
    }

    /** The event with the texts of the other one. */
    static Event of(Event own, Event other) {
        ObjectType answer = own.answer();
        ObjectType twin = other.answer();
        return new Event(
                own.id(),
                own.kind(),
                other.title(),
                other.description(),
                own.deprecated(),
                own.rateLimits(),
                own.appTypes(),
                scopes(own.scopes(), other.scopes()),
                own.scopeRequirement(),
                scopes(own.fieldScopes(), other.fieldScopes()),
                FIELDS.object(own.content(), other.content()),
                answer == null || twin == null ? answer : FIELDS.object(answer, twin),
                other.examples(),
                other.answerExamples(),
                other.links(),
                own.pages());
    }

    private static Field field(Field own, Field other) {
        return own.toBuilder()
                .description(other.description())
                .example(other.example())
                .values(values(own.values(), other.values()))
                .scopes(scopes(own.scopes(), other.scopes()))
                .deprecation(other.deprecation())
                .build();
    }

    private static List<ListedValue> values(List<ListedValue> own, List<ListedValue> other) {
        Map<String, ListedValue> byValue = CommonFields.index(other, ListedValue::value);
        return own.stream()
                .map(value -> {
                    ListedValue twin = byValue.getOrDefault(value.value(), value);
                    return value.withDescription(twin.description()).withDeprecation(twin.deprecation());
                })
                .toList();
    }

    private static List<Scope> scopes(List<Scope> own, List<Scope> other) {
        Map<String, Scope> byId = CommonFields.index(other, Scope::id);
        return own.stream()
                .map(scope -> scope.withDescription(
                        byId.getOrDefault(scope.id(), scope).description()))
                .toList();
    }

    private static List<ErrorCode> errors(List<ErrorCode> own, List<ErrorCode> other) {
        Map<Long, ErrorCode> byCode = CommonFields.index(other, ErrorCode::code);
        return own.stream()
                .map(error -> {
                    ErrorCode twin = byCode.getOrDefault(error.code(), error);
                    return new ErrorCode(
                            error.code(), error.httpStatus(), twin.description(), twin.advice(), error.location());
                })
                .toList();
    }
}
