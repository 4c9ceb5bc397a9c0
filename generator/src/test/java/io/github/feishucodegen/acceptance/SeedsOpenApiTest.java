package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.feishucodegen.openapi.OpenApiExport;
import io.github.feishucodegen.output.FileSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The export has the fields of the documents, and no others, nested as their examples nest them. */
class SeedsOpenApiTest {
    @Test
    void exportsFourOperations() throws IOException {
        assertThat(operations().keySet())
                .containsExactly(
                        "hire.v1.external_interview.update",
                        "hire.v1.external_interview_assessment.create",
                        "hire.v1.interview.get_by_talent",
                        "hire.v1.interviewer.patch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hire.v1.external_interview.update",
                "hire.v1.external_interview_assessment.create",
                "hire.v1.interview.get_by_talent",
                "hire.v1.interviewer.patch"
            })
    void hasTheDocumentedFields(String operation) throws IOException {
        assertThat(OpenApiRows.of(Objects.requireNonNull(operations().get(operation))))
                .containsExactlyInAnyOrderElementsOf(expected(operation).lines().toList());
    }

    private static Map<String, JsonNode> operations() throws IOException {
        FileSet files = OpenApiExport.export(Corpus.SEEDS.model());
        Map<String, JsonNode> operations = new TreeMap<>();
        for (String path : files.paths()) {
            for (JsonNode item : new ObjectMapper().readTree(files.text(path)).path("paths")) {
                for (JsonNode operation : item) {
                    operations.put(operation.path("operationId").asText(), operation);
                }
            }
        }
        return operations;
    }

    private static String expected(String operation) throws IOException {
        try (InputStream file = SeedsOpenApiTest.class.getResourceAsStream("/seeds/" + operation + ".txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
