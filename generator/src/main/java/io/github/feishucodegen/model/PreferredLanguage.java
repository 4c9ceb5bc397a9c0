package io.github.feishucodegen.model;

import java.util.List;

/** A model whose texts are in a preferred language, as far as its pages have them in that language. */
public final class PreferredLanguage {
    private final Language language;

    private PreferredLanguage(Language language) {
        this.language = language;
    }

    /** The same model with a language as the preferred one of all its texts. */
    public static ApiModel of(ApiModel model, Language language) {
        PreferredLanguage preferred = new PreferredLanguage(language);
        return new ApiModel(
                model.operations().stream().map(preferred::operation).toList(),
                model.events().stream().map(preferred::event).toList(),
                model.types().stream().map(preferred::type).toList());
    }

    /** The same operation with a language as the preferred one of all its texts. */
    public static Operation of(Operation operation, Language language) {
        return new PreferredLanguage(language).operation(operation);
    }

    /** The same event with a language as the preferred one of all its texts. */
    public static Event of(Event event, Language language) {
        return new PreferredLanguage(language).event(event);
    }

    private Operation operation(Operation operation) {
        RequestBody body = operation.body();
        return operation.toBuilder()
                .title(operation.title().preferring(language))
                .description(operation.description().preferring(language))
                .scopes(scopes(operation.scopes()))
                .fieldScopes(scopes(operation.fieldScopes()))
                .parameters(operation.parameters().stream()
                        .map(parameter -> new Parameter(parameter.in(), field(parameter.field())))
                        .toList())
                .body(body == null ? null : new RequestBody(body.mediaType(), object(body.content())))
                .response(
                        operation.response() instanceof Response.Json json
                                ? new Response.Json(object(json.content()))
                                : operation.response())
                .errors(operation.errors().stream().map(this::error).toList())
                .build();
    }

    private Event event(Event event) {
        return new Event(
                event.id(),
                event.kind(),
                event.title().preferring(language),
                event.description().preferring(language),
                event.deprecated(),
                event.rateLimits(),
                event.appTypes(),
                scopes(event.scopes()),
                event.scopeRequirement(),
                scopes(event.fieldScopes()),
                object(event.content()),
                event.answer() == null ? null : object(event.answer()),
                event.examples(),
                event.answerExamples(),
                event.links(),
                event.pages());
    }

    private SharedType type(SharedType type) {
        return new SharedType(type.key(), fields(type.fields()), type.operations(), type.events());
    }

    private ErrorCode error(ErrorCode error) {
        return new ErrorCode(
                error.code(),
                error.httpStatus(),
                error.description().preferring(language),
                error.advice().preferring(language),
                error.location());
    }

    private List<Scope> scopes(List<Scope> scopes) {
        return scopes.stream()
                .map(scope -> scope.withDescription(scope.description().preferring(language)))
                .toList();
    }

    private ObjectType object(ObjectType object) {
        return object.withFields(fields(object.fields()));
    }

    private List<Field> fields(List<Field> fields) {
        return fields.stream().map(this::field).toList();
    }

    private Field field(Field field) {
        return field.toBuilder()
                .type(field.type().withObject(this::object))
                .description(field.description().preferring(language))
                .values(field.values().stream()
                        .map(value -> value.withDescription(value.description().preferring(language)))
                        .toList())
                .scopes(scopes(field.scopes()))
                .build();
    }
}
