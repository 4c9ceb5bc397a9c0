package io.github.feishucodegen.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.diagnostic.Severity;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.pipeline.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example of docs/overlays.md corrects the project's own pages, and together they have every key. */
class OverlayGuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "overlays.md");
    private static final Path SPECS = Path.of("..", "specs");
    private static final Path SCHEMA =
            Path.of("src", "main", "resources", "io", "github", "feishucodegen", "correction", "overlay-1.schema.json");
    private static final Pattern BLOCK = Pattern.compile("(?s)```yaml\n(.*?)```");

    /** A page that has lost its URL, and one that cannot be read at all. */
    private static final String WITHOUT_URL = """
            # Rooms

            ## 请求
            名称 | 值
            ---|---
            HTTP Method | GET

            ### 请求头

            名称 | 类型 | 必填 | 描述
            --- | --- | --- | ---
            Authorization | string | 是 | `tenant_access_token`

            ## 响应

            ### 响应体

            名称 | 类型 | 描述
            --- | --- | ---
            code | int | 错误码，非 0 表示失败
            """;

    @TempDir
    Path dir;

    @TestFactory
    Stream<DynamicTest> eachExampleApplies() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA));
        Path pages = Files.createDirectories(dir.resolve("pages"));
        write(pages.resolve("vc/room-list.md"), WITHOUT_URL);
        write(pages.resolve("wiki/node-search.md"), WITHOUT_URL.replace("GET", "POST"));
        return examples().stream()
                .map(example -> dynamicTest(example.lines().limit(4).toList().toString(), () -> {
                    assertThat(schema.validate(example, InputFormat.YAML)).isEmpty();
                    Path overlay = dir.resolve("guide.yaml");
                    write(overlay, example);

                    Result<ReadResult> reading = Pipeline.read(
                            new PageSelection(List.of(SPECS, pages), List.of(), List.of(), List.of(overlay)));

                    assertThat(reading.diagnostics().stream()
                                    .filter(d ->
                                            d.id().matches("(correction|overlay)-.*") && d.severity() != Severity.NOTE)
                                    .map(Diagnostic::toString))
                            .isEmpty();
                    assertThat(reading.diagnostics())
                            .anyMatch(d -> d.id().equals("correction-applied") || example.contains("    page: vc/"));
                    boolean describesPage = example.contains("page: ");
                    assertThat(reading.value().counts().unreadable()).isEqualTo(describesPage ? 1 : 2);
                }));
    }

    @Test
    void allKeysHaveAnExample() throws IOException {
        String all = String.join("\n", examples());
        JsonNode definitions = new ObjectMapper().readTree(SCHEMA.toFile()).path("$defs");
        for (String kind : List.of("operation", "field", "error", "rateLimit", "namedType")) {
            Set<String> keys = new TreeSet<>();
            definitions.path(kind).path("properties").fieldNames().forEachRemaining(keys::add);
            assertThat(keys).isNotEmpty();
            assertThat(keys)
                    .allSatisfy(key -> assertThat(all).containsPattern("(?m)(^ +|[{,] )" + Pattern.quote(key) + ":"));
        }
    }

    /** What readers allow, editors complete. */
    @Test
    void theSchemaHasTheKeysOfTheReaders() throws IOException {
        JsonNode definitions = new ObjectMapper().readTree(SCHEMA.toFile()).path("$defs");
        assertThat(keys(definitions.path("operation"))).containsExactlyInAnyOrderElementsOf(OperationReader.KEYS);
        assertThat(keys(definitions.path("field"))).containsExactlyInAnyOrderElementsOf(FieldReader.KEYS);
        assertThat(keys(definitions.path("error"))).containsExactlyInAnyOrderElementsOf(ErrorReader.KEYS);
    }

    private static List<String> keys(JsonNode definition) {
        List<String> keys = new ArrayList<>();
        definition.path("properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static List<String> examples() throws IOException {
        List<String> examples = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(GUIDE));
        while (block.find()) {
            examples.add(block.group(1));
        }
        assertThat(examples).hasSizeGreaterThan(5);
        return examples;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
