package io.github.feishucodegen.model;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads operations as JSON. A body or a response has one member, which names its media type:
 * {@code {"json": {"fields": […]}}}. A file as a response is the string {@code "binary"}.
 */
final class OperationJson {
    private static final String JSON = "json";
    private static final String BINARY = "binary";

    private OperationJson() {}

    static void write(JsonMembers out, Operation operation) throws IOException {
        out.object("id", operation.id(), OperationJson::writeId);
        out.text("method", operation.method().name());
        out.text("path", operation.path());
        LocalizedTextJson.write(out, "title", operation.title());
        LocalizedTextJson.write(out, "description", operation.description());
        out.flag("deprecated", operation.deprecated());
        out.objects("rateLimits", operation.rateLimits(), OperationJson::writeRateLimit);
        out.texts(
                "appTypes",
                operation.appTypes().stream().map(JsonMembers::wordFor).toList());
        out.texts(
                "tokens", operation.tokens().stream().map(JsonMembers::wordFor).toList());
        out.objects("scopes", operation.scopes(), FieldJson::writeScope);
        FieldJson.writeRequirement(out, operation.scopeRequirement());
        out.objects("fieldScopes", operation.fieldScopes(), FieldJson::writeScope);
        out.objects("parameters", operation.parameters(), FieldJson::writeParameter);
        if (operation.body() != null) {
            out.object("body", operation.body(), OperationJson::writeBody);
        }
        out.value("response", operation.response(), OperationJson::writeResponse);
        out.objects("errors", operation.errors(), OperationJson::writeError);
        out.objects("requestExamples", operation.requestExamples(), OperationJson::writeExample);
        out.objects("responseExamples", operation.responseExamples(), OperationJson::writeExample);
        out.texts("links", operation.links());
        out.objects("pages", operation.pages(), OperationJson::writePage);
    }

    static Operation read(JsonPlace place) {
        return new Operation(
                place.get("id").object(OperationJson::readId),
                readMethod(place.get("method")),
                place.text("path"),
                LocalizedTextJson.read(place, "title"),
                LocalizedTextJson.read(place, "description"),
                place.flag("deprecated"),
                place.list("rateLimits", limit -> limit.object(OperationJson::readRateLimit)),
                place.list("appTypes", type -> type.word(AppType.values())),
                place.list("tokens", token -> token.word(TokenKind.values())),
                FieldJson.readScopes(place, "scopes"),
                FieldJson.readRequirement(place),
                FieldJson.readScopes(place, "fieldScopes"),
                place.list("parameters", parameter -> parameter.object(FieldJson::readParameter)),
                readBody(place.find("body")),
                readResponse(place.get("response")),
                place.list("errors", error -> error.object(OperationJson::readError)),
                place.list("requestExamples", example -> example.object(OperationJson::readExample)),
                place.list("responseExamples", example -> example.object(OperationJson::readExample)),
                place.list("links", JsonPlace::text),
                place.list("pages", page -> page.object(OperationJson::readPage)));
    }

    static void writeId(JsonMembers out, OperationId id) throws IOException {
        out.text("project", id.project());
        out.text("version", id.version());
        out.text("resource", id.resource());
        out.text("method", id.method());
    }

    static OperationId readId(JsonPlace place) {
        return new OperationId(
                place.text("project"), place.text("version"), place.text("resource"), place.text("method"));
    }

    private static HttpMethod readMethod(JsonPlace place) {
        for (HttpMethod method : HttpMethod.values()) {
            if (method.name().equals(place.text())) {
                return method;
            }
        }
        throw place.wrong("an HTTP method");
    }

    static void writeRateLimit(JsonMembers out, RateLimit limit) throws IOException {
        out.number("calls", limit.calls());
        out.number("seconds", limit.seconds());
    }

    static RateLimit readRateLimit(JsonPlace place) {
        return new RateLimit(place.integer("calls"), place.integer("seconds"));
    }

    private static void writeBody(JsonMembers out, RequestBody body) throws IOException {
        out.object(JsonMembers.wordFor(body.mediaType()), body.content(), TypeJson::writeMembers);
    }

    private static @Nullable RequestBody readBody(@Nullable JsonPlace place) {
        return place == null ? null : place.object(OperationJson::readBodyMembers);
    }

    private static RequestBody readBodyMembers(JsonPlace place) {
        for (RequestBody.MediaType mediaType : RequestBody.MediaType.values()) {
            JsonPlace content = place.find(JsonMembers.wordFor(mediaType));
            if (content != null) {
                return new RequestBody(mediaType, content.object(TypeJson::readObject));
            }
        }
        throw place.wrong("one of the members json, multipart, form");
    }

    private static void writeResponse(JsonMembers out, Response response) throws IOException {
        if (response instanceof Response.Json json) {
            out.object(json.content(), (members, content) -> members.object(JSON, content, TypeJson::writeMembers));
        } else {
            out.word(BINARY);
        }
    }

    private static Response readResponse(JsonPlace place) {
        if (!place.isText()) {
            return place.object(members -> new Response.Json(members.get(JSON).object(TypeJson::readObject)));
        }
        if (!place.text().equals(BINARY)) {
            throw place.wrong("\"binary\" or an object");
        }
        return new Response.Binary();
    }

    private static void writeError(JsonMembers out, ErrorCode error) throws IOException {
        out.number("code", error.code());
        out.number("httpStatus", error.httpStatus());
        LocalizedTextJson.write(out, "description", error.description());
        LocalizedTextJson.write(out, "advice", error.advice());
        FieldJson.writeLocation(out, error.location());
    }

    private static ErrorCode readError(JsonPlace place) {
        return new ErrorCode(
                place.wideInteger("code"),
                place.integerOrNull("httpStatus"),
                LocalizedTextJson.read(place, "description"),
                LocalizedTextJson.read(place, "advice"),
                FieldJson.readLocation(place));
    }

    static void writeExample(JsonMembers out, Example example) throws IOException {
        out.text("text", example.text());
        FieldJson.writeLocation(out, example.location());
    }

    static Example readExample(JsonPlace place) {
        return new Example(place.text("text"), FieldJson.readLocation(place));
    }

    static void writePage(JsonMembers out, SourcePage page) throws IOException {
        FieldJson.writeLocation(out, page.location());
        out.text("url", page.url());
        out.text("updated", page.updated() == null ? null : page.updated().toString());
        out.text("dialect", page.dialect());
        out.text("language", page.language() == null ? null : page.language().code());
        out.text("flow", page.flow());
    }

    static SourcePage readPage(JsonPlace place) {
        return new SourcePage(
                FieldJson.readLocation(place),
                place.textOrNull("url"),
                readDate(place.find("updated")),
                place.textOrNull("dialect"),
                readLanguage(place.find("language")),
                place.textOrNull("flow"));
    }

    private static @Nullable Language readLanguage(@Nullable JsonPlace place) {
        return place == null ? null : LocalizedTextJson.language(place, place.text());
    }

    static @Nullable LocalDate readDate(@Nullable JsonPlace place) {
        try {
            return place == null ? null : LocalDate.parse(place.text());
        } catch (DateTimeParseException e) {
            throw place.wrong("a date such as 2024-03-01");
        }
    }
}
