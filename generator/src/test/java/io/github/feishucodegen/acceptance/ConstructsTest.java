package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.model.SharedType;
import io.github.feishucodegen.model.Type;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.pipeline.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What pages do in their own ways, each on a small page: from the page to the model, and to Java that compiles. Each page
 * comes with a list of what is to be in the model. To write the lists anew, run with {@code -Dfixtures.write=true}, and
 * look at what changed.
 */
class ConstructsTest {
    private static final Path FOLDER =
            Path.of("src", "test", "resources", "io", "github", "feishucodegen", "acceptance", "constructs");

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void becomesWhatThePageMeans(String page) throws IOException {
        List<String> facts = facts(read(page));
        Path expected = FOLDER.resolve(page.replace(".md", ".txt"));
        if (Boolean.getBoolean("fixtures.write")) {
            Files.write(expected, facts);
        }
        assertThat(facts).isEqualTo(Files.readAllLines(expected));
    }

    @Test
    void dialectsThatSayTheSameBecomeTheSame() {
        List<String> report = comparable("types.native.md");

        assertThat(comparable("types.converted.md")).isEqualTo(report);
        assertThat(comparable("types.mirror.md")).isEqualTo(report);
    }

    @Test
    void allOfThemTogetherBecomeJava() {
        GeneratedClient client = GeneratedClient.of(Corpus.read(List.of(FOLDER)));

        assertThat(client.operations()).hasSize(6);
    }

    private static List<String> comparable(String page) {
        return facts(read(page)).stream()
                .filter(line -> !line.startsWith("finding: "))
                .toList();
    }

    private static Result<ReadResult> read(String page) {
        return Pipeline.read(new PageSelection(List.of(FOLDER.resolve(page)), List.of(), List.of()));
    }

    private static List<String> facts(Result<ReadResult> reading) {
        List<String> facts = new ArrayList<>();
        facts.add(reading.value().summary());
        for (Operation operation : reading.value().model().operations()) {
            facts.add(operation.id() + ": " + operation.method() + " " + operation.path());
            for (Parameter parameter : operation.parameters()) {
                addFields(lower(parameter.in()) + " ", List.of(parameter.field()), facts);
            }
            RequestBody body = operation.body();
            if (body != null) {
                facts.add("body: " + lower(body.mediaType()));
                addFields("body ", body.content().fields(), facts);
            }
            facts.add("examples: " + operation.requestExamples().size() + " of requests, "
                    + operation.responseExamples().size() + " of responses");
            if (operation.response() instanceof Response.Json json) {
                addFields("response ", json.content().fields(), facts);
            } else {
                facts.add("response: binary");
            }
        }
        for (Event event : reading.value().model().events()) {
            facts.add(event.id() + ": " + lower(event.kind()) + " of "
                    + event.id().project() + "." + event.id().version());
            addFields("event ", event.content().fields(), facts);
            if (event.answer() != null) {
                addFields("answer ", event.answer().fields(), facts);
            }
            facts.add("examples: " + event.examples().size() + " of the event, "
                    + event.answerExamples().size() + " of the answer");
        }
        for (SharedType type : reading.value().model().types()) {
            facts.add("type " + type.key().name() + ": "
                    + type.fields().stream()
                            .map(field -> field.name() + " " + spell(field.type()))
                            .toList());
        }
        reading.diagnostics().stream()
                .forEach(finding -> facts.add("finding: " + finding.location().line() + " " + finding.id()));
        return facts;
    }

    private static void addFields(String place, List<Field> fields, List<String> facts) {
        for (Field field : fields) {
            String values = field.values().isEmpty()
                    ? ""
                    : (field.values().stream().allMatch(ListedValue::possible) ? " possibly " : " one of ")
                            + field.values().stream().map(ListedValue::value).toList();
            facts.add(
                    place + field.name() + ": " + spell(field.type()) + (field.required() ? " required" : "") + values);
            if (field.type().innermost() instanceof ObjectType object) {
                addFields(place + field.name() + ".", object.fields(), facts);
            }
        }
    }

    private static String spell(Type type) {
        if (type instanceof ListType list) {
            return "list of " + spell(list.element());
        }
        if (type instanceof MapType map) {
            return "map of " + spell(map.value());
        }
        if (type instanceof ObjectType object) {
            return object.name() == null ? "object" : "object " + object.name();
        }
        return lower(type);
    }

    private static String lower(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT);
    }
}
