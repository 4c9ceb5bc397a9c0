package io.github.feishucodegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema tells the truth about {@link ModelJson}. */
class ModelSchemaTest {
    private static final JsonNode DOCUMENT = document();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DOCUMENT);

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyModelFitsTheSchema(long seed) {
        assertThat(SCHEMA.validate(ModelJson.write(RandomModels.fromSeed(seed)), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"formatVersion\": 9, \"operations\": [], \"types\": []}",
                "{\"formatVersion\": 3, \"operations\": [], \"types\": [], \"events\": []}",
                "{\"formatVersion\": 3, \"operations\": [{}], \"types\": []}",
                "{\"formatVersion\": 5, \"operations\": [], \"events\": [], \"types\": [{\"project\": \"hire\", \"version\": \"v1\","
                        + " \"name\": \"form\", \"fields\": [{\"name\": \"f\", \"type\": \"int\", \"at\": \"p:1\"}]}]}"
            })
    void whatIsNoModelDoesNot(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void everyMemberOfTheSchemaIsWritten() throws IOException {
        Set<String> written = new TreeSet<>();
        for (long seed = 0; seed < 60; seed++) {
            collectNames(new ObjectMapper().readTree(ModelJson.write(RandomModels.fromSeed(seed))), written);
        }
        // Texts have members named by languages, which the schema does not list.
        written.removeAll(Set.of("zh", "en"));
        Set<String> described = new TreeSet<>();
        collectDescribed(DOCUMENT, described);

        assertThat(described).isEqualTo(written);
    }

    private static void collectNames(JsonNode node, Set<String> names) {
        collectKeys(node, names);
        node.forEach(child -> collectNames(child, names));
    }

    private static void collectDescribed(JsonNode node, Set<String> names) {
        if (node.has("properties")) {
            collectKeys(node.get("properties"), names);
        }
        node.forEach(child -> collectDescribed(child, names));
    }

    private static void collectKeys(JsonNode node, Set<String> names) {
        node.fieldNames().forEachRemaining(names::add);
    }

    private static JsonNode document() {
        try (InputStream in = ModelJson.class.getResourceAsStream("api-model-5.schema.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
