package io.github.feishucodegen.linking.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.linking.knowledge.TableKey.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeFileTest {
    private static final TableKey LAMPS = new TableKey("lamp", "GET /open-apis/lamp/v1/lamps/:", Part.RESPONSE);
    private static final TableKey HANG = new TableKey("lamp", "lamp.hang_v1", Part.CONTENT);

    private static KnownTable table(String date, String rows) {
        return new KnownTable(LocalDate.parse(date), KnowledgeText.read(rows));
    }

    @Test
    void writesOneSortedLineForEachTable() {
        NestingKnowledge knowledge = NestingKnowledge.of(Map.of(
                HANG,
                new KnownTable(null, KnowledgeText.read("event{hook}")),
                LAMPS,
                table("2026-03-01", "code msg data{lamp:lamp{id shade:shade{color}} wide}")));

        assertThat(KnowledgeFile.write(knowledge)).isEqualTo("""
                        feishu-codegen nesting 1
                        lamp\tGET /open-apis/lamp/v1/lamps/:\tresponse\t2026-03-01\tcode msg data{lamp:lamp{id shade:shade{color}} wide}
                        lamp\tlamp.hang_v1\tcontent\t-\tevent{hook}
                        """);
        assertThat(KnowledgeFile.read(KnowledgeFile.write(knowledge))).isEqualTo(knowledge);
    }

    @Test
    void keepsNamesWithTheCharactersOfTheFormat() {
        List<KnownRow> rows = List.of(
                new KnownRow("a b{c}:d%20+\t灯", null, 0),
                new KnownRow("plain", "odd type", 0),
                new KnownRow("inside", null, 1));
        NestingKnowledge knowledge =
                NestingKnowledge.of(Map.of(new TableKey("p\tq", "x\ny%", Part.BODY), new KnownTable(null, rows)));

        assertThat(KnowledgeFile.read(KnowledgeFile.write(knowledge))).isEqualTo(knowledge);
    }

    @Test
    void theNewerOfTwoVersionsOfATableStays() {
        NestingKnowledge old =
                NestingKnowledge.of(Map.of(LAMPS, table("2026-03-01", "a b c"), HANG, table("2026-01-01", "h")));
        NestingKnowledge now = NestingKnowledge.of(Map.of(LAMPS, table("2026-04-01", "a{b}")));

        assertThat(old.and(now)).isEqualTo(now.and(old));
        assertThat(old.and(now).table(LAMPS)).isEqualTo(table("2026-04-01", "a{b}"));
        assertThat(old.and(now).tables("lamp")).hasSize(2);
        assertThat(old.and(now).only(key -> key.part() == Part.CONTENT).tables())
                .containsOnlyKeys(HANG);
    }

    @Test
    void findsTheParentOfEachRow() {
        assertThat(table("2026-03-01", "a{b{c} d} e{f}").parents()).containsExactly(-1, 0, 1, 0, -1, 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "feishu-codegen nesting 2",
                "feishu-codegen nesting 1\nno table",
                "feishu-codegen nesting 1\np\ts\tbody\t-",
                "feishu-codegen nesting 1\np\ts\tsoul\t-\ta",
                "feishu-codegen nesting 1\np\ts\tbody\tyesterday\ta",
                "feishu-codegen nesting 1\np\ts\tbody\t-\ta{b",
                "feishu-codegen nesting 1\np\ts\tbody\t-\ta}b{",
                "feishu-codegen nesting 1\np\ts\tbody\t-\ta{{b}}",
                "feishu-codegen nesting 1\np\ts\tbody\t-\t%zz"
            })
    void refusesOtherTexts(String text) {
        assertThatThrownBy(() -> KnowledgeFile.read(text)).isInstanceOf(KnowledgeFormatException.class);
    }

    @Test
    void theToolkitShipsKnowledge() {
        assertThat(NestingKnowledge.shipped().tables()).hasSizeGreaterThan(1000);
    }
}
