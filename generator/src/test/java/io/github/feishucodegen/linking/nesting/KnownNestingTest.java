package io.github.feishucodegen.linking.nesting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.LinkingFinding;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.linking.knowledge.KnownRow;
import io.github.feishucodegen.linking.knowledge.KnownTable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tables whose nesting another page states: it is strong evidence, and never a copy. */
class KnownNestingTest {
    private static final LocalDate KNOWN = LocalDate.of(2026, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 7, 1);

    /** A lamp with a cord, and a length beside the cord. No name or type says which object has the length. */
    private static final KnownTable LAMP =
            table("lamp 0", "cord 1", "color 2", "length 1", "bulb 1", "power 2", "price 0");

    private static KnownTable table(String... rows) {
        return new KnownTable(
                KNOWN,
                Stream.of(rows)
                        .map(row -> row.split(" "))
                        .map(row -> new KnownRow(row[0], null, Integer.parseInt(row[1])))
                        .toList());
    }

    private static final String[] SAME = {
        "lamp object", "cord object", "color string", "length int", "bulb object", "power int", "price int"
    };

    private static Result<List<RowTree>> nest(@Nullable String example, @Nullable LocalDate page, String... rows) {
        List<RowDeclaration> declared = FlatTables.rows(rows);
        ExampleShape shape = example == null ? null : ExampleShape.of(List.of(example));
        return Nester.nest(declared, shape, TypeKnowledge.NONE, new KnownNesting(LAMP, page));
    }

    private static List<String> paths(Result<List<RowTree>> nested) {
        return FlatTables.paths(nested.value());
    }

    private static List<Diagnostic> differences(Result<List<RowTree>> nested) {
        return nested.diagnostics().stream()
                .filter(finding -> finding.kind() == LinkingFinding.NESTING_DIFFERS)
                .toList();
    }

    @Test
    void placesRowsWhereTheOtherPageHasThem() {
        Result<List<RowTree>> nested = nest(null, KNOWN, SAME);

        assertThat(paths(nested))
                .containsExactly(
                        "lamp", "lamp.cord", "lamp.cord.color", "lamp.length", "lamp.bulb", "lamp.bulb.power", "price");
        assertThat(nested.diagnostics()).isEmpty();
        assertThat(FlatTables.nest(null, SAME)).doesNotContain("lamp.length");
    }

    @Test
    void placesANewRowByThePageItself() {
        Result<List<RowTree>> nested = nest(
                "{\"lamp\": {\"cord\": {\"color\": \"red\", \"plug\": \"f\"}, \"length\": 1, \"bulb\": {\"power\": 5}}, \"price\": 1}",
                LATER,
                "lamp object",
                "cord object",
                "color string",
                "plug string",
                "length int",
                "bulb object",
                "power int",
                "price int");

        assertThat(paths(nested)).contains("lamp.cord.plug", "lamp.length", "lamp.bulb.power", "price");
        assertThat(differences(nested)).isEmpty();
    }

    @Test
    void placesARowThatMovedByThePageItself() {
        Result<List<RowTree>> nested = nest(
                "{\"length\": 1, \"lamp\": {\"cord\": {\"color\": \"red\"}, \"bulb\": {\"power\": 5}}, \"price\": 1}",
                LATER,
                "length int",
                "lamp object",
                "cord object",
                "color string",
                "bulb object",
                "power int",
                "price int");

        assertThat(paths(nested)).contains("length", "lamp.cord.color", "lamp.bulb.power", "price");
    }

    @Test
    void anExampleOfANewerPageDecidesAndAFindingSaysSo() {
        String example =
                "{\"lamp\": {\"cord\": {\"color\": \"red\", \"length\": 1}, \"bulb\": {\"power\": 5}}, \"price\": 1}";

        Result<List<RowTree>> nested = nest(example, LATER, SAME);

        assertThat(paths(nested)).contains("lamp.cord.length").doesNotContain("lamp.length");
        assertThat(differences(nested)).singleElement().satisfies(finding -> {
            assertThat(finding.message())
                    .isEqualTo("'length' was placed in 'cord' (line 2), as the page shows it."
                            + " Another page about this table has it in 'lamp' (line 1)");
            assertThat(finding.location().line()).isEqualTo(4);
        });
        assertThat(paths(nest(example, KNOWN, SAME)))
                .as("a page of the same day has a wrong example")
                .contains("lamp.length");
    }

    @Test
    void survivesARowThatIsGone() {
        Result<List<RowTree>> nested =
                nest(null, LATER, "lamp object", "color string", "length int", "bulb object", "power int", "price int");

        assertThat(paths(nested)).contains("lamp.length", "lamp.bulb", "lamp.bulb.power", "price");
    }
}
