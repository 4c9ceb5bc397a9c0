package io.github.feishucodegen.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.feishucodegen.declaration.EventPage;
import io.github.feishucodegen.declaration.GuidePage;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.TableDeclaration;
import io.github.feishucodegen.declaration.ValueDeclaration;
import io.github.feishucodegen.diagnostic.Result;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads all pages of the platform that are at hand, and holds them against what is known about them. */
class CorpusTest {
    private static JsonNode known() throws IOException {
        return new ObjectMapper().readTree(Corpus.file("oracle", "pages.json").toFile());
    }

    /** What was read, by the name of the page; on all processors, as the pipeline does. */
    private static Map<String, Result<Optional<PageDeclaration>>> readAll(String dialect) throws IOException {
        Map<String, Result<Optional<PageDeclaration>>> read = new ConcurrentSkipListMap<>();
        Corpus.pages(dialect).parallelStream().forEach(page -> read.put(page.name(), PageReader.read(page)));
        return read;
    }

    private static Map<String, OperationDeclaration> operations(String dialect) throws IOException {
        Map<String, OperationDeclaration> operations = new TreeMap<>();
        readAll(dialect).forEach((name, result) -> {
            if (result.value().orElse(null) instanceof OperationDeclaration operation) {
                operations.put(name, operation);
            }
        });
        return operations;
    }

    @ParameterizedTest
    @ValueSource(strings = {"native", "mirror", "converted-2026-03", "converted-2026-05"})
    void everyPageIsReadWithoutErrors(String dialect) throws IOException {
        assertThat(readAll(dialect)).isNotEmpty().allSatisfy((name, result) -> {
            assertThat(result.value()).isPresent();
            assertThat(result.hasErrors()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"native", "converted-2026-03"})
    void operationsEventsAndGuidesAreToldApart(String dialect) throws IOException {
        JsonNode known = known();
        Map<Class<?>, Integer> counts = new HashMap<>();
        readAll(dialect).forEach((name, result) -> {
            PageDeclaration declaration = result.value().orElseThrow();
            counts.merge(declaration.getClass(), 1, Integer::sum);
            assertThat(declaration instanceof OperationDeclaration).as(name).isEqualTo(known.has(name));
        });
        assertThat(counts)
                .containsEntry(OperationDeclaration.class, known.size())
                .containsEntry(EventPage.class, 94)
                .containsEntry(GuidePage.class, 113);
    }

    /** The few rows that may be missed stand in tables where only some rows have a level: nobody knows their place. */
    @ParameterizedTest
    @ValueSource(strings = {"native", "converted-2026-03"})
    void rowsAreReadAsDocumented(String dialect) throws IOException {
        JsonNode known = known();
        int rows = 0;
        List<String> missed = new ArrayList<>();
        List<String> different = new ArrayList<>();
        for (Map.Entry<String, OperationDeclaration> page : operations(dialect).entrySet()) {
            JsonNode truth = known.get(page.getKey());
            for (Map.Entry<String, TableDeclaration> table :
                    tables(page.getValue()).entrySet()) {
                Map<String, RowDeclaration> read = byPath(table.getValue());
                for (Map.Entry<String, JsonNode> row : truth.get(table.getKey()).properties()) {
                    rows++;
                    String place = page.getKey() + " " + table.getKey() + " " + row.getKey();
                    RowDeclaration found = read.get(row.getKey());
                    if (found == null) {
                        missed.add(place);
                    } else {
                        compare(place, row.getValue(), found, different);
                    }
                }
            }
        }
        assertThat(different).isEmpty();
        assertThat(missed).hasSizeLessThan(rows / 1_000);
    }

    @Test
    void mirrorsHaveTheSameRows() throws IOException {
        int tables = 0;
        List<String> different = new ArrayList<>();
        Map<String, OperationDeclaration> originals = operations("native");
        for (Map.Entry<String, OperationDeclaration> mirror :
                operations("mirror").entrySet()) {
            Map<String, TableDeclaration> originalTables = tables(originals.get(mirror.getKey()));
            for (Map.Entry<String, TableDeclaration> table :
                    tables(mirror.getValue()).entrySet()) {
                tables++;
                if (!names(table.getValue()).equals(names(originalTables.get(table.getKey())))) {
                    different.add(mirror.getKey() + " " + table.getKey());
                }
            }
        }
        assertThat(different).hasSizeLessThan(tables / 1_000);
    }

    private static void compare(String place, JsonNode truth, RowDeclaration row, List<String> different) {
        // The figures were taken with everything in angle brackets left out of types.
        String type = row.type().replaceAll("<[^>]*>", "");
        String known = truth.get("type").asText().strip();
        if (!row.type().equals(known) && !type.equals(known)) {
            different.add(place + " type " + row.type());
        }
        if (!truth.get("required").isNull()
                && !Boolean.valueOf(truth.get("required").asBoolean()).equals(row.required())) {
            different.add(place + " required " + row.required());
        }
        TreeSet<String> values = new TreeSet<>();
        truth.get("enum").forEach(value -> values.add(value.asText()));
        TreeSet<String> read = new TreeSet<>();
        row.cell().values().stream().map(ValueDeclaration::value).forEach(read::add);
        if (!values.isEmpty() && !values.equals(read)) {
            different.add(place + " values " + read);
        }
    }

    private static Map<String, TableDeclaration> tables(OperationDeclaration operation) {
        return Map.of(
                "path", operation.pathParameters(),
                "query", operation.queryParameters(),
                "body", operation.body(),
                "response", operation.response());
    }

    private static List<String> names(TableDeclaration table) {
        return table.rows().stream().map(row -> row.name() + " " + row.type()).toList();
    }

    private static Map<String, RowDeclaration> byPath(TableDeclaration table) {
        Map<String, RowDeclaration> rows = new LinkedHashMap<>();
        List<String> path = new ArrayList<>();
        for (RowDeclaration row : table.rows()) {
            while (path.size() > row.depth().least()) {
                path.remove(path.size() - 1);
            }
            path.add(row.name());
            rows.putIfAbsent(String.join(".", path), row);
        }
        return rows;
    }
}
