package io.github.feishucodegen.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.source.Page;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {
    private static Document parse(String... lines) {
        return Document.parse(new Page("p.md", String.join("\n", lines)));
    }

    private static List<Block> blocks(String... lines) {
        return withoutSources(parse(lines).blocks());
    }

    /** Of prose, these tests are about the Markdown; what it was made from is left out on both sides. */
    private static List<Block> withoutSources(List<Block> blocks) {
        return blocks.stream()
                .<Block>map(block -> block instanceof Prose prose ? prose(prose.line(), prose.markdown()) : block)
                .toList();
    }

    private static Prose prose(int line, String markdown) {
        return new Prose(line, "", markdown);
    }

    @Test
    void keepsProseAsItStandsOnThePage() {
        assertThat(parse("  - a <br> b").blocks()).containsExactly(new Prose(1, "  - a <br> b", "- a\nb"));
    }

    private static Table table(String... lines) {
        return blocks(lines).stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> texts(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    @Nested
    class HtmlCommentsInPages {
        @Test
        void hidesThemAndKeepsTheNumbersOfLines() {
            assertThat(texts(table("a | b", "--- | ---", "1 | 2", "<!-- 3 | 4", "5 | 6 -->", "7 | 8 <!-- x -->")))
                    .containsExactly(List.of("1", "2"), List.of("7", "8"));
            assertThat(blocks("<!--", "old", "-->", "text")).containsExactly(prose(4, "text"));
            assertThat(blocks("# Title", "a <!-- b", "c --> d")).contains(prose(2, "a\nd"));
            assertThat(parse("# Title", "<!-- 1 | 2 | 3", "4 | 5 | 6 -->").problems())
                    .containsExactly(new StructureProblem(StructureProblem.Kind.ROWS_IN_COMMENT, 2, 2));
        }

        @Test
        void leavesCodeAndCommentsWithoutEndAlone() {
            assertThat(blocks("```", "<!-- a -->", "```", "`<!-- b -->`").toString())
                    .contains("<!-- a -->")
                    .contains("<!-- b -->");
            assertThat(blocks("# Title", "a <!-- b").toString()).contains("b");
        }

        @Test
        void reportsTheRowsOfACommentAtTheTop() {
            assertThat(parse("<!--", "Source: https://x/y", "1 | 2 | 3", "-->", "# Title")
                            .problems())
                    .containsExactly(new StructureProblem(StructureProblem.Kind.ROWS_IN_COMMENT, 1, 1));
        }

        @Test
        void findsThemBelowCodeThatIsNotClosed() {
            assertThat(blocks("# Title", "```json", "{}", "## Next", "a <!-- b --> c")
                            .toString())
                    .doesNotContain("b -->");
        }

        @Test
        void readsFactsFromACommentAtTheTop() {
            Document document = parse("<!--", "Source: https://x/y", "fullPath: /a/b", "-->", "", "# Title");

            assertThat(document.frontMatter().get("source")).isEqualTo("https://x/y");
            assertThat(document.frontMatter().get("full_path")).isEqualTo("/a/b");
            assertThat(document.blocks()).containsExactly(new Heading(6, 1, "Title"));
        }

        @Test
        void readsFactsFromLinesAboveTheTitle() {
            Document document = parse("Source URL: https://x/y", "Updated: 2026-07-01", "", "# Title");

            assertThat(document.frontMatter().get("source_url")).isEqualTo("https://x/y");
            assertThat(document.frontMatter().get("updated")).isEqualTo("2026-07-01");
        }
    }

    @Nested
    class FrontMatters {
        @Test
        void holdsValuesWithoutQuotes() {
            Document document = parse("---", "title: \"A: b\"", "other: 'x'", "bare: y z", "---", "text");
            assertThat(document.frontMatter().get("title")).isEqualTo("A: b");
            assertThat(document.frontMatter().get("other")).isEqualTo("x");
            assertThat(document.frontMatter().get("bare")).isEqualTo("y z");
            assertThat(document.frontMatter().get("absent")).isEmpty();
            assertThat(withoutSources(document.blocks())).containsExactly(prose(6, "text"));
        }

        @Test
        void isProseWhereItIsNeverClosed() {
            assertThat(blocks("---", "title: x")).containsExactly(prose(1, "---\ntitle: x"));
        }
    }

    @Nested
    class Headings {
        @Test
        void haveLevelsAndLines() {
            assertThat(blocks("# A", "", "text", "### B `c` **d** ###"))
                    .containsExactly(new Heading(1, 1, "A"), prose(3, "text"), new Heading(4, 3, "B c d"));
        }

        @Test
        void mayForgetTheBlankBeforeAnIdeograph() {
            assertThat(blocks("##请求")).containsExactly(new Heading(1, 2, "请求"));
        }

        @ParameterizedTest
        @CsvSource({"#tag", "####### seven", "##", "#!shebang"})
        void areNotEverythingWithAHash(String line) {
            assertThat(blocks(line)).containsExactly(prose(1, line));
        }
    }

    @Nested
    class Code {
        @Test
        void standsBetweenFences() {
            assertThat(blocks("```JSON", "{", "", "# no heading", "}", "```", "text"))
                    .containsExactly(new CodeBlock(2, "json", "{\n\n# no heading\n}"), prose(7, "text"));
        }

        @Test
        void holdsShorterFences() {
            assertThat(blocks("~~~~", "~~~", "```", "~~~~")).containsExactly(new CodeBlock(2, "", "~~~\n```"));
        }

        @Test
        void endsBeforeTheNextHeadingWhereItIsNeverClosed() {
            assertThat(blocks("```json", "{}", "", "## B", "text"))
                    .containsExactly(new CodeBlock(2, "json", "{}"), new Heading(4, 2, "B"), prose(5, "text"));
        }

        @Test
        void endsWithThePageWhereNothingFollows() {
            assertThat(blocks("```", "a")).containsExactly(new CodeBlock(2, "", "a"));
            assertThat(blocks("```")).hasSize(1);
        }

        @Test
        void isNotInlineCodeOfThreeBackticks() {
            assertThat(blocks("```a``` b")).containsExactly(prose(1, "```a``` b"));
        }
    }

    @Nested
    class ProseOfPages {
        @Test
        void endsAtBlankLines() {
            assertThat(blocks("a", "b", "", "", "- c", "  - d"))
                    .containsExactly(prose(1, "a\nb"), prose(5, "- c\n  - d"));
        }

        @Test
        void hasNoHtml() {
            assertThat(blocks("a<br>b <b>c</b> <a href=\"/x\">d</a> <font color=\"red\">e</font>&nbsp;&lt;"))
                    .containsExactly(prose(1, "a\nb **c** [d](/x) e\u00a0<"));
        }

        @Test
        void keepsBracketsThatAreText() {
            assertThat(blocks("`<p>` and <sheet_id> and 1 < 2 & 3 &copy=x <b>bold</b>"))
                    .containsExactly(prose(1, "`<p>` and <sheet_id> and 1 < 2 & 3 &copy=x **bold**"));
        }

        @Test
        void breaksALineOnceWhereTagAndLineEndMeet() {
            assertThat(blocks("a<br>", "b")).containsExactly(prose(1, "a\nb"));
        }

        @Test
        void quotesContainers() {
            assertThat(blocks("::: note", "a", "", "b", ":::", "c"))
                    .containsExactly(prose(2, "> a\n> \n> b"), prose(6, "c"));
        }

        @Test
        void goesOnWhereAContainerIsNeverClosed() {
            assertThat(blocks("::: note", "a", "", "## B")).containsExactly(prose(2, "a"), new Heading(4, 2, "B"));
            assertThat(blocks(":::html", "::: note", "a", ":::")).containsExactly(prose(3, "> a"));
        }
    }

    @Nested
    class PipedTables {
        @Test
        void haveRowsWithLines() {
            Table table = table("text", "| a | b |", "|---|:-:|", "| 1 | 2 |", "|3|4|", "", "no | row");
            assertThat(table.line()).isEqualTo(2);
            assertThat(table.notation()).isEqualTo(Table.Notation.PIPED);
            assertThat(table.header().cell(1).text()).isEqualTo("b");
            assertThat(texts(table)).containsExactly(List.of("1", "2"), List.of("3", "4"));
            assertThat(table.rows().get(1).line()).isEqualTo(5);
        }

        @Test
        void mayLackTheFirstPipeOfARow() {
            assertThat(texts(table("| a | b |", "|-|-|", "1 | 2 |", "└ 3 | 4 |")))
                    .containsExactly(List.of("1", "2"), List.of("└ 3", "4"));
        }

        @Test
        void keepPipesThatAreText() {
            assertThat(texts(table("|a|b|", "|-|-|", "| x\\|y | `p|q` \\| r |")))
                    .containsExactly(List.of("x|y", "`p|q` | r"));
        }

        @Test
        void keepPipesAfterTheLastColumn() {
            assertThat(texts(table("|a|b|", "|-|-|", "|1|2|3|"))).containsExactly(List.of("1", "2|3"));
        }

        @Test
        void doNotTrustABacktickThatWouldSwallowACell() {
            assertThat(texts(table("|a|b|", "|-|-|", "| `x | y` |"))).containsExactly(List.of("`x", "y`"));
        }

        @Test
        void breakLinesInCells() {
            assertThat(texts(table("|a|b|", "|-|-|", "| &emsp;x | 1<br>- 2<BR/>3 |")))
                    .containsExactly(List.of("\u2003x", "1\n- 2\n3"));
        }

        @Test
        void endBeforeAHeading() {
            assertThat(blocks("|a|b|", "|-|-|", "|1|2|", "### B | c")).last().isEqualTo(new Heading(4, 3, "B | c"));
        }

        @Test
        void keepTheIndentsOfNames() {
            assertThat(texts(table("| a | b |", "|-|-|", "| x | 1 |", "|   y | 2 |", "|     z |   3 |", "| u | 4 |")))
                    .containsExactly(
                            List.of("x", "1"),
                            List.of("\u2003y", "2"),
                            List.of("\u2003\u2003z", "3"),
                            List.of("u", "4"));
            assertThat(texts(table("|  a | b |", "|-|-|", "|    x | 1 |", "|    y | 2 |")))
                    .containsExactly(List.of("x", "1"), List.of("y", "2"));
        }

        @Test
        void endAtAHeadingBehindTheirLastRow() {
            List<Block> blocks = blocks("|a|b|", "|-|-|", "|1|2| ### C", "|d|", "|-|", "|e|");
            assertThat(texts((Table) blocks.get(0))).containsExactly(List.of("1", "2"));
            assertThat(blocks.get(1)).isEqualTo(new Heading(3, 3, "C"));
            assertThat(texts((Table) blocks.get(2))).containsExactly(List.of("e"));
            // A cell may begin with the same marks.
            assertThat(texts(table("|a|b|", "|-|-|", "|1| # c", "|2| # d |")))
                    .containsExactly(List.of("1", "# c"), List.of("2", "# d"));
        }

        @Test
        void readShortRowsAsIfTheRestWereEmpty() {
            Row row = table("|a|b|", "|-|-|", "|1|").rows().get(0);
            assertThat(row.cell(0).text()).isEqualTo("1");
            assertThat(row.cell(7).text()).isEmpty();
        }
    }

    @Nested
    class BareTables {
        @Test
        void goOnOverLinesThatEndInTwoBlanks() {
            Table table = table("a | b", "--- | ---", "x | 1  ", "    - 2  ", "3", "y | 4", "", "z | 5");
            assertThat(table.notation()).isEqualTo(Table.Notation.BARE);
            assertThat(texts(table))
                    .containsExactly(List.of("x", "1\n    - 2\n3"), List.of("y", "4"), List.of("z", "5"));
            assertThat(table.rows().get(1).line()).isEqualTo(6);
        }

        @Test
        void mayBeginARowWithSeveralLines() {
            assertThat(texts(table("a | b", "--- | ---", "key  ", "   more | 1")))
                    .containsExactly(List.of("key\nmore", "1"));
        }

        @Test
        void mayHaveAnEmptyLastTitle() {
            Table table = table("a | ", "--- | ---", "x | 1");
            assertThat(texts(table)).containsExactly(List.of("x", "1"));
        }
    }

    @Nested
    class TablesOfTags {
        @Test
        void haveLevelsTagsAndLines() {
            Table table = table(
                    ":::html",
                    "<md-dt-table>",
                    "<md-dt-thead><md-dt-tr><md-dt-th style=\"a > b\">N</md-dt-th></md-dt-tr></md-dt-thead>",
                    "<md-dt-tbody>",
                    "<md-dt-tr level=\"2\">",
                    "  <md-dt-td><md-text type=\"field-name\">x</md-text></md-dt-td>",
                    "  <md-dt-td>text",
                    "<md-enum><md-enum-item key=\"a&amp;b\">A <md-tag>t</md-tag></md-enum-item>",
                    "<md-enum-item key='2'>B</md-enum-item></md-enum> end</md-dt-td>",
                    "</md-dt-tr>",
                    "</md-dt-tbody></md-dt-table>",
                    ":::");
            assertThat(table.notation()).isEqualTo(Table.Notation.TAGS);
            assertThat(table.line()).isEqualTo(2);
            assertThat(table.header().cell(0).text()).isEqualTo("N");
            Row row = table.rows().get(0);
            assertThat(row.line()).isEqualTo(5);
            assertThat(row.level()).isEqualTo(2);
            assertThat(row.cell(0).text()).isEqualTo("x");
            assertThat(row.cell(1).text()).startsWith("text").endsWith("end");
            List<Tag> items = row.cell(1).tags("md-enum-item");
            assertThat(items).extracting(tag -> tag.attribute("key")).containsExactly("a&b", "2");
            assertThat(items).extracting(Tag::text).containsExactly("A t", "B");
        }

        @Test
        void takeUnknownTagsForText() {
            Table table =
                    table("<table>", "<tr><td>`<sheetId>!A1`<p>x</td><td><user_id></td></tr>", "</table>", "text");
            assertThat(texts(table)).containsExactly(List.of("`<sheetId>!A1`\nx", "<user_id>"));
        }

        @Test
        void endCellsAndRowsThatAreNeverClosed() {
            assertThat(texts(table(":::html", "<md-table><md-tr><md-td>1<md-td>2<md-tr><md-td>3", ":::")))
                    .containsExactly(List.of("1", "2"), List.of("3"));
        }

        @Test
        void leaveTablesInsideOfCellsAlone() {
            assertThat(texts(table(
                            ":::html",
                            "<md-table><md-tr><md-td>a<table><tr><td>b</td></tr></table>c</md-td><md-td>d</md-td></md-tr></md-table>",
                            ":::")))
                    .hasSize(1)
                    .first()
                    .satisfies(cells -> assertThat(cells).hasSize(2).last().isEqualTo("d"));
        }

        @Test
        void tellTitlesFromRowsThatBeginWithOne() {
            Table table = table(
                    ":::html",
                    "<md-table><md-thead><tr><md-th>k</md-th><md-th></md-th></tr></md-thead>",
                    "<md-tr><md-th>URL</md-th><md-td>x</md-td></md-tr></md-table>",
                    ":::");
            assertThat(table.header().cells()).hasSize(2);
            assertThat(texts(table)).containsExactly(List.of("URL", "x"));
        }

        @Test
        void standBesideCodeAndAlerts() {
            assertThat(blocks(
                            ":::html",
                            "<md-code-json>",
                            "{\"a\": \"<at id=1></at> &amp; <!--\"}",
                            "</md-code-json>",
                            "<md-alert type=\"tip\">",
                            "",
                            "</md-alert>",
                            "<md-alert type=\"warn\">careful<br>now</md-alert>",
                            "<md-code-tab-panel sdkType=\"java-sdk\">int i;</md-code-tab-panel>",
                            ":::"))
                    .containsExactly(
                            new CodeBlock(3, "json", "{\"a\": \"<at id=1></at> & <!--\"}"),
                            prose(8, "> careful\n> now"),
                            new CodeBlock(9, "java", "int i;"));
        }
    }

    @Nested
    class PagesWithoutMarks {
        private static List<Block> bare(String... lines) {
            return withoutSources(Document.parse(new Page("p.md", String.join("\n", lines)), Set.of("请求", "响应"))
                    .blocks());
        }

        @Test
        void haveHeadingsByTitle() {
            assertThat(bare("标题", "text", "请求", "more"))
                    .containsExactly(
                            new Heading(1, 1, "标题"), prose(2, "text"), new Heading(3, 2, "请求"), prose(4, "more"));
        }

        @Test
        void haveCodeUpToATitleGluedToItsEnd() {
            assertThat(bare("标题", "json", "{", "\"a\": [", "1", "]", "}响应", "x"))
                    .containsExactly(
                            new Heading(1, 1, "标题"),
                            new CodeBlock(3, "json", "{\n\"a\": [\n1\n]\n}"),
                            new Heading(7, 2, "响应"),
                            prose(8, "x"));
        }

        @Test
        void takeTheNameOfALanguageForAWordWhereNoCodeFollows() {
            assertThat(bare("标题", "json", "text")).last().isEqualTo(prose(2, "json\ntext"));
        }
    }
}
