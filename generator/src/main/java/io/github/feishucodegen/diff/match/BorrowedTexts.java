package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.model.Scope;
import io.github.feishucodegen.model.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Replaces the texts and examples of an operation by those of the same operation in the other snapshot. Texts of pages
 * in different dialects or languages always differ, so they are not compared.
 */
final class BorrowedTexts {
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
                .parameters(parameters(own, other))
                .body(
                        body == null || other.body() == null
                                ? body
                                : new RequestBody(
                                        body.mediaType(),
                                        object(body.content(), other.body().content())))
                .response(
                        own.response() instanceof Response.Json json && other.response() instanceof Response.Json twin
                                ? new Response.Json(object(json.content(), twin.content()))
                                : own.response())
                .errors(errors(own.errors(), other.errors()))
                .requestExamples(other.requestExamples())
                .responseExamples(other.responseExamples())
                .links(other.links())
                .build();
    }

    private static List<Parameter> parameters(Operation own, Operation other) {
        return own.parameters().stream()
                .map(parameter -> other.parameters().stream()
                        .filter(twin -> twin.in() == parameter.in()
                                && twin.field().name().equals(parameter.field().name()))
                        .findFirst()
                        .map(twin -> new Parameter(parameter.in(), field(parameter.field(), twin.field())))
                        .orElse(parameter))
                .toList();
    }

    private static Field field(Field own, Field other) {
        return own.toBuilder()
                .type(type(own.type(), other.type()))
                .description(other.description())
                .example(other.example())
                .values(values(own.values(), other.values()))
                .scopes(scopes(own.scopes(), other.scopes()))
                .build();
    }

    private static ObjectType object(ObjectType own, ObjectType other) {
        Map<String, Field> byName = index(other.fields(), Field::name);
        return own.withFields(own.fields().stream()
                .map(field -> byName.containsKey(field.name()) ? field(field, byName.get(field.name())) : field)
                .toList());
    }

    private static Type type(Type own, Type other) {
        return own.zip(
                        other,
                        (inner, twin) -> Optional.of(
                                inner instanceof ObjectType a && twin instanceof ObjectType b ? object(a, b) : inner))
                .orElse(own);
    }

    private static List<ListedValue> values(List<ListedValue> own, List<ListedValue> other) {
        Map<String, ListedValue> byValue = index(other, ListedValue::value);
        return own.stream()
                .map(value -> new ListedValue(
                        value.value(),
                        byValue.getOrDefault(value.value(), value).description(),
                        value.possible()))
                .toList();
    }

    private static List<Scope> scopes(List<Scope> own, List<Scope> other) {
        Map<String, Scope> byId = index(other, Scope::id);
        return own.stream().map(scope -> byId.getOrDefault(scope.id(), scope)).toList();
    }

    private static List<ErrorCode> errors(List<ErrorCode> own, List<ErrorCode> other) {
        Map<Long, ErrorCode> byCode = index(other, ErrorCode::code);
        return own.stream()
                .map(error -> {
                    ErrorCode twin = byCode.getOrDefault(error.code(), error);
                    return new ErrorCode(
                            error.code(), error.httpStatus(), twin.description(), twin.advice(), error.location());
                })
                .toList();
    }

    private static <K, T> Map<K, T> index(List<T> elements, Function<T, K> key) {
        return elements.stream().collect(Collectors.toMap(key, Function.identity(), (first, second) -> first));
    }
}
