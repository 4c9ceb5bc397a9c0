package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.diagnostic.Severity;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.RateLimit;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.pipeline.ReadResult;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** All that the model says can be corrected: each component of its records has a key of overlays, or a reason for none. */
class OverlayCoverageTest {
    private static final String PATCH = "PATCH /open-apis/hire/v1/interviewers/:interviewer_id";
    private static final String DELETE = "DELETE /open-apis/calendar/v4/calendars/:calendar_id";

    private static final List<String> PAGES = List.of(
            "hire/interviewer-patch.mirror.md",
            "hire/interviewer-patch.export.md",
            "calendar/calendar-delete.plain.md");

    /** How a component is corrected, or why it is not. */
    private sealed interface Coverage {}

    /**
     * @param yaml below the operation, or the whole below the file's mark where it begins with {@code operations}
     * @param look at what has to be otherwise with the overlay
     */
    private record Key(String yaml, Function<ApiModel, @Nullable Object> look) implements Coverage {}

    private record Waiver(String reason) implements Coverage {}

    private static final String SEPARATE = "it has what single pages say, for diff only";

    private static final String OF_EVENTS =
            "overlays correct the types of events; the rest of an event is corrected on its page";

    private static final Map<String, Coverage> ALL = new TreeMap<>(Map.ofEntries(
            // What is known of an operation.
            Map.entry("OperationId.project", key("name: talent.v1.interviewer.patch", o -> o.id().project())),
            Map.entry("OperationId.version", key("name: hire.v2.interviewer.patch", o -> o.id().version())),
            Map.entry("OperationId.resource", key("name: hire.v1.examiner.patch", o -> o.id().resource())),
            Map.entry("OperationId.method", key("name: hire.v1.interviewer.change", o -> o.id().method())),
            Map.entry("Operation.id", key("name: hire.v1.interviewer.change", Operation::id)),
            Map.entry("Operation.method", route("PUT /open-apis/calendar/v4/calendars/:calendar_id")),
            Map.entry("Operation.path", route("DELETE /open-apis/calendar/v5/calendars/:calendar_id")),
            Map.entry("Operation.title", key("title: Change an interviewer", Operation::title)),
            Map.entry("Operation.description", key("description: Changes what is *known*", Operation::description)),
            Map.entry("Operation.deprecated", key("deprecated: true", Operation::deprecated)),
            Map.entry("Operation.rateLimits", key("rate-limits: []", Operation::rateLimits)),
            Map.entry("Operation.appTypes", key("app-types: [custom]", Operation::appTypes)),
            Map.entry("Operation.tokens", key("tokens: [user_access_token]", Operation::tokens)),
            Map.entry("Operation.scopes", key("scopes: [hire:interviewer, hire:all]", Operation::scopes)),
            Map.entry("Operation.scopeRequirement", key("scopes-needed: all", Operation::scopeRequirement)),
            Map.entry("Operation.fieldScopes", key("field-scopes: []", Operation::fieldScopes)),
            Map.entry(
                    "Operation.parameters",
                    key("fields: { header.x-trace: { add: true, type: string } }", Operation::parameters)),
            Map.entry("Operation.body", key("body-format: none", Operation::body)),
            Map.entry("Operation.response", key("response: file", Operation::response)),
            Map.entry("Operation.errors", key("errors: { 1002002: { remove: true } }", Operation::errors)),
            Map.entry("Operation.requestExamples", key("request-examples: ['{}']", Operation::requestExamples)),
            Map.entry("Operation.responseExamples", key("response-examples: ['{}']", Operation::responseExamples)),
            Map.entry("Operation.links", key("links: [https://example.com/a]", Operation::links)),
            Map.entry("Operation.pages", key("url: https://example.com/a", Operation::pages)),
            Map.entry("RateLimit.calls", key("rate-limits: { calls: 5, seconds: 1 }", o -> rate(o).calls())),
            Map.entry("RateLimit.seconds", key("rate-limits: { calls: 20, seconds: 60 }", o -> rate(o).seconds())),
            Map.entry("Scope.id", key("scopes: hire:all", o -> o.scopes().get(0).id())),
            Map.entry(
                    "Scope.description",
                    key(
                            "scopes: { hire:interviewer: all about them }",
                            o -> o.scopes().get(0).description())),
            Map.entry(
                    "Scope.additional",
                    key(
                            "additional-scopes: [hire:interviewer]",
                            o -> o.scopes().get(0).additional())),
            Map.entry(
                    "SourcePage.url",
                    key("url: https://example.com/a", o -> o.pages().get(0).url())),
            // Parameters, bodies and responses.
            Map.entry(
                    "Parameter.in",
                    key(
                            "fields: { query.user_id_type: { parent: header } }",
                            o -> o.parameters().stream().map(Parameter::in).toList())),
            Map.entry(
                    "Parameter.field",
                    key(
                            "fields: { query.user_id_type: { required: true } }",
                            o -> o.parameters().get(1).field())),
            Map.entry("RequestBody.mediaType", key("body-format: form", o -> body(o).mediaType())),
            Map.entry(
                    "RequestBody.content",
                    key("fields: { body.more: { add: true, type: int } }", o -> body(o).content())),
            Map.entry(
                    "Response.Json.content",
                    key(
                            "fields: { response.more: { add: true, type: int } }",
                            o -> ((Response.Json) o.response()).content())),
            Map.entry(
                    "ObjectType.name",
                    key("body-class: InterviewerChange", o -> body(o).content().name())),
            Map.entry(
                    "ObjectType.fields",
                    key(
                            "fields: { body.interviewer.verify_status: { remove: true } }",
                            o -> ((ObjectType) interviewer(o).type()).fields())),
            Map.entry(
                    "ListType.element",
                    key(
                            "fields: { body.interviewer: { type: 'interviewer[]' } }",
                            o -> interviewer(o).type() instanceof ListType list ? list.element() : null)),
            Map.entry(
                    "MapType.value",
                    key(
                            "fields: { body.interviewer: { type: 'map<string, interviewer>' } }",
                            o -> interviewer(o).type() instanceof MapType map ? map.value() : null)),
            // Fields.
            Map.entry("Field.name", field("name: kind", Field::name)),
            Map.entry("Field.type", field("type: int", Field::type)),
            Map.entry("Field.required", field("required: true", Field::required)),
            Map.entry("Field.description", field("description: which", Field::description)),
            Map.entry("Field.defaultValue", field("default: union_id", Field::defaultValue)),
            Map.entry("Field.example", field("example: union_id", Field::example)),
            Map.entry("Field.values", field("values: []", Field::values)),
            Map.entry("Field.constraints", field("max-length: 9", Field::constraints)),
            Map.entry("Field.scopes", field("scopes: [contact:user]", Field::scopes)),
            Map.entry("Field.deprecation", field("deprecated: true", Field::deprecation)),
            Map.entry(
                    "Deprecation.ends",
                    field(
                            "deprecated: { ends: 2027-01-31 }",
                            f -> f.deprecation() == null
                                    ? null
                                    : f.deprecation().ends())),
            Map.entry(
                    "Deprecation.replacement",
                    field(
                            "deprecated: { replacement: kind }",
                            f -> f.deprecation() == null
                                    ? null
                                    : f.deprecation().replacement())),
            Map.entry(
                    "ListedValue.deprecation",
                    field("deprecated-values: [open_id]", f -> f.values().get(0).deprecation())),
            Map.entry(
                    "ListedValue.value",
                    field("values: [a]", f -> f.values().get(0).value())),
            Map.entry(
                    "ListedValue.description",
                    field("values: { open_id: one }", f -> f.values().get(0).description())),
            Map.entry(
                    "ListedValue.possible",
                    field("open-values: true", f -> f.values().get(0).possible())),
            Map.entry(
                    "Constraints.minLength",
                    field("min-length: 3", f -> f.constraints().minLength())),
            Map.entry(
                    "Constraints.maxLength",
                    field("max-length: 9", f -> f.constraints().maxLength())),
            Map.entry(
                    "Constraints.minimum",
                    field("minimum: 0.5", f -> f.constraints().minimum())),
            Map.entry(
                    "Constraints.maximum",
                    field("maximum: 12", f -> f.constraints().maximum())),
            Map.entry(
                    "Constraints.pattern",
                    field("pattern: '[a-z_]+'", f -> f.constraints().pattern())),
            // Errors and examples.
            Map.entry(
                    "ErrorCode.code",
                    key(
                            "errors: { 7: { add: true } }",
                            o -> o.errors().stream().map(e -> e.code()).toList())),
            Map.entry(
                    "ErrorCode.httpStatus",
                    key(
                            "errors: { 1002002: { http-status: 422 } }",
                            o -> o.errors().get(1).httpStatus())),
            Map.entry(
                    "ErrorCode.description",
                    key(
                            "errors: { 1002002: { description: bad } }",
                            o -> o.errors().get(1).description())),
            Map.entry(
                    "ErrorCode.advice",
                    key(
                            "errors: { 1002002: { advice: mend } }",
                            o -> o.errors().get(1).advice())),
            Map.entry(
                    "Example.text",
                    key(
                            "request-examples: ['{}']",
                            o -> o.requestExamples().get(0).text())),
            Map.entry(
                    "ApiModel.operations",
                    whole("""
                    operations:
                      GET /open-apis/lamp/v1/lamps: { add: true, title: All lamps }
                    """, model -> model.operations().size())),
            // What is no statement of a page.
            Map.entry("ApiModel.types", waiver("they follow from the fields of the operations")),
            Map.entry("SharedType.key", waiver("it follows from the fields of the operations")),
            Map.entry("SharedType.fields", waiver("they follow from the fields of the operations")),
            Map.entry("SharedType.operations", waiver("they follow from the fields of the operations")),
            Map.entry("SharedType.Key.project", waiver("it follows from the ids of the operations")),
            Map.entry("SharedType.Key.version", waiver("it follows from the ids of the operations")),
            Map.entry("SharedType.Key.name", waiver("it follows from the types of the fields")),
            Map.entry("Field.location", waiver("it is where the field was read, or corrected")),
            Map.entry("ErrorCode.location", waiver("it is where the code was read, or corrected")),
            Map.entry("Example.location", waiver("it is where the example was read, or corrected")),
            Map.entry("SourcePage.location", waiver("it is what was read")),
            Map.entry("SourcePage.updated", waiver("it decides which page is trusted before anything is corrected")),
            Map.entry("SourcePage.dialect", waiver("it is how the page was read")),
            Map.entry("SourcePage.flow", waiver("it is the title of the page")),
            Map.entry("SourcePage.language", waiver("it is what the texts of the page are in")),
            Map.entry("Language.code", waiver("a correction of a text holds for all languages")),
            Map.entry("LocalizedText.translations", waiver("the places of texts have keys of their own")),
            Map.entry("LocalizedText.Translation.language", waiver("a correction of a text holds for all languages")),
            Map.entry("LocalizedText.Translation.text", waiver("the places of texts have keys of their own")),
            Map.entry(
                    "Field.requiredBy",
                    waiver("it follows from what the pages require; 'required' of a field overrules it")),
            Map.entry(
                    "RequiredSet.title",
                    waiver("it follows from what the pages require; 'required' of a field overrules it")),
            Map.entry(
                    "RequiredSet.page",
                    waiver("it follows from what the pages require; 'required' of a field overrules it")),
            Map.entry(
                    "RequiredSet.fields",
                    waiver("it follows from what the pages require; 'required' of a field overrules it")),
            Map.entry("OperationKey.method", waiver("it follows from the operation's method and path")),
            Map.entry("OperationKey.path", waiver("it follows from the operation's method and path")),
            Map.entry("Event.id", waiver(OF_EVENTS)),
            Map.entry("Event.kind", waiver(OF_EVENTS)),
            Map.entry("Event.title", waiver(OF_EVENTS)),
            Map.entry("Event.description", waiver(OF_EVENTS)),
            Map.entry("Event.deprecated", waiver(OF_EVENTS)),
            Map.entry("Event.rateLimits", waiver(OF_EVENTS)),
            Map.entry("Event.appTypes", waiver(OF_EVENTS)),
            Map.entry("Event.scopes", waiver(OF_EVENTS)),
            Map.entry("Event.scopeRequirement", waiver(OF_EVENTS)),
            Map.entry("Event.fieldScopes", waiver(OF_EVENTS)),
            Map.entry("Event.content", waiver(OF_EVENTS)),
            Map.entry("Event.answer", waiver(OF_EVENTS)),
            Map.entry("Event.examples", waiver(OF_EVENTS)),
            Map.entry("Event.answerExamples", waiver(OF_EVENTS)),
            Map.entry("Event.links", waiver(OF_EVENTS)),
            Map.entry("Event.pages", waiver(OF_EVENTS)),
            Map.entry("EventId.project", waiver(OF_EVENTS)),
            Map.entry("EventId.version", waiver(OF_EVENTS)),
            Map.entry("EventId.type", waiver(OF_EVENTS)),
            Map.entry("ApiModel.events", waiver(OF_EVENTS)),
            Map.entry("SeparatePages.operations", waiver(SEPARATE)),
            Map.entry("SeparatePages.events", waiver(SEPARATE)),
            Map.entry("SharedType.events", waiver("it follows from the events that use the type")),
            Map.entry("FieldRef.exchange", waiver("it follows from the id of the operation or the event")),
            Map.entry("FieldRef.part", waiver("it follows from the place of the field")),
            Map.entry("FieldRef.path", waiver("it follows from the place of the field"))));

    @TempDir
    Path dir;

    @Test
    void everyComponentOfTheModelIsCovered() throws Exception {
        TreeSet<String> components = new TreeSet<>();
        for (Class<?> type : records()) {
            String name =
                    type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
            Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .forEach(component -> components.add(name + "." + component));
        }

        assertThat(components)
                .contains("Operation.tokens", "SharedType.Key.name")
                .isEqualTo(ALL.keySet());
    }

    private static List<Class<?>> records() throws IOException, URISyntaxException, ClassNotFoundException {
        Path classes = Path.of(Operation.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve(Operation.class.getPackageName().replace('.', '/'));
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(classes)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                    .forEach(name -> names.add(name.replace(".class", "")));
        }
        List<Class<?>> records = new ArrayList<>();
        for (String name : names) {
            Class<?> type = Class.forName(Operation.class.getPackageName() + "." + name);
            if (type.isRecord()) {
                records.add(type);
            }
        }
        return records;
    }

    @TestFactory
    Stream<DynamicTest> eachKeyChangesItsComponent() throws IOException {
        ApiModel before = read(null).value().model();
        return ALL.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Key)
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    Key key = (Key) entry.getValue();
                    Result<ReadResult> reading = read(key.yaml());

                    assertThat(reading.diagnostics().stream()
                                    .filter(d ->
                                            d.id().matches("(correction|overlay)-.*") && d.severity() != Severity.NOTE)
                                    .map(Diagnostic::toString))
                            .isEmpty();
                    assertThat(key.look().apply(reading.value().model()))
                            .isNotEqualTo(key.look().apply(before));
                }));
    }

    @Test
    void waiversHaveReasons() {
        assertThat(ALL.values().stream().filter(Waiver.class::isInstance).map(coverage -> ((Waiver) coverage).reason()))
                .isNotEmpty()
                .noneMatch(String::isBlank);
    }

    private Result<ReadResult> read(@Nullable String yaml) throws IOException {
        for (String page : PAGES) {
            Path copy = dir.resolve(page);
            Files.createDirectories(copy.getParent());
            Files.copy(Corpus.SPECS.folder().resolve(page), copy, StandardCopyOption.REPLACE_EXISTING);
        }
        String operations = yaml == null ? "" : yaml;
        if (!operations.isEmpty() && !operations.startsWith("operations:")) {
            operations = "operations:\n  " + PATCH + ":\n    " + yaml + "\n";
        }
        Files.writeString(dir.resolve("case.overlay.yaml"), "feishu-overlay: 1\n" + operations);
        return Pipeline.read(new PageSelection(List.of(dir), List.of(), List.of()));
    }

    private static Key key(String yaml, Function<Operation, @Nullable Object> look) {
        return new Key(yaml, model -> look.apply(at(model, PATCH)));
    }

    private static Key field(String yaml, Function<Field, @Nullable Object> look) {
        return key(
                "fields: { query.user_id_type: { " + yaml + " } }",
                operation -> look.apply(operation.parameters().get(1).field()));
    }

    private static Key route(String route) {
        return whole(
                "operations:\n  " + route + ":\n    page: calendar/calendar-delete.plain.md\n",
                model -> model.operations().stream()
                        .map(o -> o.method() + " " + o.path())
                        .filter(other -> other.equals(DELETE) || other.equals(route))
                        .toList());
    }

    private static Key whole(String yaml, Function<ApiModel, @Nullable Object> look) {
        return new Key(yaml, look);
    }

    private static Waiver waiver(String reason) {
        return new Waiver(reason);
    }

    private static Operation at(ApiModel model, String route) {
        return model.operations().stream()
                .filter(operation -> route.equals(operation.method() + " " + operation.path()))
                .findFirst()
                .orElseThrow();
    }

    private static RateLimit rate(Operation operation) {
        return operation.rateLimits().get(0);
    }

    private static RequestBody body(Operation operation) {
        return Objects.requireNonNull(operation.body());
    }

    private static Field interviewer(Operation operation) {
        return body(operation).content().fields().get(0);
    }
}
