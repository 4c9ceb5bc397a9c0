package io.github.feishucodegen.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.declaration.EventPage;
import io.github.feishucodegen.declaration.GuidePage;
import io.github.feishucodegen.declaration.HttpVerb;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.declaration.RowCounts;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.diagnostic.Severity;
import io.github.feishucodegen.diagnostic.TableFinding;
import io.github.feishucodegen.source.Page;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private static Diagnostic onlyError(String... lines) {
        Result<Optional<PageDeclaration>> result = Pages.read(lines);
        assertThat(result.value()).isEmpty();
        assertThat(result.diagnostics()).hasSize(1);
        Diagnostic error = result.diagnostics().get(0);
        assertThat(error.severity()).isEqualTo(Severity.ERROR);
        assertThat(error.hint()).isNotBlank();
        return error;
    }

    @Nested
    class Kinds {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "# 概述\n\n怎么用",
                    "# 方法\n\n| 操作 | HTTP Method | HTTP URL |\n|--|--|--|\n| 查询 | GET | /a |",
                    "# 请求\n\n怎么发请求",
                    "---\ntitle: x"
                })
        void pagesWithoutARequestAreGuides(String text) {
            assertThat(Pages.declaration(text)).isEqualTo(new GuidePage(new Location("p.md", 1)));
        }

        @Test
        void pagesWithAnEventTypeAreEvents() {
            assertThat(Pages.declaration("# a", "## 事件", "| 项目 | 值 |", "|--|--|", "| 事件类型 | library.book.lent_v1 |"))
                    .isInstanceOfSatisfying(EventPage.class, page -> {
                        assertThat(page.rows()).isEqualTo(new RowCounts(1, 0));
                        assertThat(page.events())
                                .extracting(event -> event.type().value())
                                .containsExactly("library.book.lent_v1");
                    });
        }

        @Test
        void theNameOfTheFileMeansNothing() {
            String text = "# a\n\n## 请求\n\nk | v\n--|--\nHTTP URL | /open-apis/a/v1/b\nHTTP Method | GET\n";
            assertThat(PageReader.read(new Page("x.native.md", text)).value())
                    .get()
                    .isInstanceOf(OperationDeclaration.class);
        }
    }

    @Nested
    class ExamplesWithoutFences {
        @Test
        void endAtTheirLastBrace() {
            assertThat(Pages.withLines("POST", "### 请求体示例", "", "{", "", "\"x\": 1", "", "}", "", "以上为示例。")
                            .requestExamples())
                    .extracting(example -> example.text().replaceAll("\\s", ""))
                    .containsExactly("{\"x\":1}");
        }

        @Test
        void areReadUpToTheirLastBraceIfTheyAreCutOff() {
            assertThat(Pages.withLines("POST", "### 请求体示例", "", "{", "", "\"x\": {}", "", "\"y\":")
                            .requestExamples())
                    .extracting(example -> example.text().replaceAll("\\s", ""))
                    .containsExactly("{\"x\":{}");
        }
    }

    /** A row that was read before is read in its own table: with its columns, its level, its labels and its line. */
    @Nested
    class RepeatedCells {
        private final ReadCells cells = new ReadCells();

        private Result<Optional<PageDeclaration>> read(String name, String... rows) {
            String text =
                    "# a\n\n## 请求\n\nk | v\n--|--\nHTTP URL | /open-apis/a/v1/b\nHTTP Method | POST\n\n### 请求体\n\n"
                            + String.join("\n", rows) + "\n";
            Page page = new Page(name, text);
            Result<Optional<PageDeclaration>> read = PageReader.read(page, cells);
            assertThat(read).isEqualTo(PageReader.read(page));
            return read;
        }

        @Test
        void aRowWithOtherColumnsIsCutAnew() {
            String row = "| size | int | 否 | how large | or so |";
            read("a.md", "| 名称 | 类型 | 必填 | 描述 |", "|--|--|--|--|", row);
            read("b.md", "| 名称 | 类型 | 必填 | 描述 | 示例值 |", "|--|--|--|--|--|", row);
            read("c.md", "| 名称 | 类型 | 必填 | 描述 |", "|--|--|--|--|", row);
        }

        @Test
        void anIndentIsThatOfTheTable() {
            String[] title = {"| 名称 | 类型 | 描述 |", "|--|--|--|"};
            String deep = "|   size | int | how large |";
            read("a.md", title[0], title[1], deep);
            read("b.md", title[0], title[1], "| box | object | a box |", deep);
            read("c.md", title[0], title[1], deep);
        }

        @Test
        void marksOfTheTableDecideAboutLabels() {
            String plain = "| size | int | how large 示例值: 5 |";
            read("a.md", "| 名称 | 类型 | 描述 |", "|--|--|--|", plain);
            read("b.md", "| 名称 | 类型 | 描述 |", "|--|--|--|", plain, "| box | string | **示例值**：1 |");
        }

        @Test
        void aFindingHasTheLineOfItsRow() {
            String[] rows = {"| 名称 | 类型 | 描述 |", "|--|--|--|", "| a | int | x<br>**数据校验规则**：<br>- 长度范围：many |"};
            int first = line(read("a.md", rows));
            int second = line(read("b.md", rows[0], rows[1], "| b | int | y |", rows[2]));
            assertThat(second).isEqualTo(first + 1);
        }

        private static int line(Result<Optional<PageDeclaration>> read) {
            return read.diagnostics().stream()
                    .filter(found -> found.kind() == TableFinding.LIMIT_UNREAD)
                    .findFirst()
                    .orElseThrow()
                    .location()
                    .line();
        }
    }

    @Nested
    class Unreadable {
        @Test
        void withoutAUrl() {
            Diagnostic error = onlyError("# a", "## 请求", "| k | v |", "|--|--|", "| HTTP Method | GET |");
            assertThat(error.id()).isEqualTo("request-url-missing");
            assertThat(error.location()).isEqualTo(new Location("p.md", 3));
        }

        @Test
        void withoutARequestTable() {
            Diagnostic error = onlyError("# a", "## 请求", "", "### 响应体", "| 名称 | 类型 |", "|--|--|", "| x | int |");
            assertThat(error.id()).isEqualTo("request-url-missing");
            assertThat(error.location().line()).isEqualTo(2);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "books", "https://", "见下文", "https://x/a b", "https://x/\"a", "javascript:alert(1)"})
        void withAnIllegibleUrl(String url) {
            Diagnostic error = onlyError(
                    "# a", "## 请求", "| k | v |", "|--|--|", "| HTTP URL | " + url + " |", "| HTTP Method | GET |");
            assertThat(error.id()).isEqualTo("request-url-illegible");
            assertThat(error.location().line()).isEqualTo(5);
            assertThat(error.message()).contains(url);
        }

        @Test
        void withATableOfFieldsThatHasNoNames() {
            Diagnostic error = onlyError(
                    "# a",
                    "## 请求",
                    "| k | v |",
                    "|--|--|",
                    "| HTTP URL | /open-apis/a |",
                    "| HTTP Method | GET |",
                    "",
                    "### 响应体",
                    "| 种类 | 描述 |",
                    "|--|--|",
                    "| 甲 | y |");
            assertThat(error.id()).isEqualTo("field-names-missing");
            assertThat(error.location().line()).isEqualTo(9);
            assertThat(error.message()).contains("响应体");
        }
    }

    @Nested
    class Doubtful {
        @Test
        void withoutAMethod() {
            assertThat(Pages.findings("# a", "## 请求", "| k | v |", "|--|--|", "| HTTP URL | /open-apis/a |", "## 响应"))
                    .containsExactly("http-method-missing");
        }

        @Test
        void withoutAMethodABodyMakesItAPost() {
            Result<Optional<PageDeclaration>> result = Pages.read(
                    "# a",
                    "## 请求",
                    "| k | v |",
                    "|--|--|",
                    "| HTTP URL | /open-apis/a |",
                    "### 请求体",
                    "| 名称 | 类型 |",
                    "|--|--|",
                    "| x | int |",
                    "## 响应");
            assertThat(result.diagnostics())
                    .extracting(Diagnostic::message)
                    .containsExactly("The request has no HTTP method; POST was assumed");
            assertThat(((OperationDeclaration) result.value().orElseThrow())
                            .httpMethod()
                            .value())
                    .isEqualTo(HttpVerb.POST);
        }

        @Test
        void withAMethodThatIsNone() {
            Result<Optional<PageDeclaration>> result = Pages.read(
                    "# a",
                    "## 请求",
                    "| k | v |",
                    "|--|--|",
                    "| HTTP URL | /open-apis/a |",
                    "| HTTP Method | FETCH |",
                    "## 响应");
            assertThat(result.diagnostics()).extracting(Diagnostic::id).containsExactly("http-method-unknown");
            assertThat(((OperationDeclaration) result.value().orElseThrow())
                            .httpMethod()
                            .value())
                    .isEqualTo(HttpVerb.GET);
        }

        @Test
        void withRowsAndColumnsOfItsOwn() {
            assertThat(Pages.findings(
                            "# a",
                            "## 请求",
                            "| k | v |",
                            "|--|--|",
                            "| HTTP URL | /open-apis/a |",
                            "| HTTP Method | GET |",
                            "| 天气 | 晴 |",
                            "| 接口频率限制 | 看情况 |",
                            "| 支持的应用类型 | 其他 |",
                            "| 权限要求 | 见下文 |",
                            "### 响应体",
                            "| 名称 | 类型 | 必填 | 天气 |",
                            "|--|--|--|--|",
                            "| x | int | 看情况 | 晴 |",
                            "| | int | 否 | |",
                            "",
                            "| 名称 | 类型 |",
                            "|--|--|",
                            "| x | int |",
                            "### 错误码",
                            "| 错误码 | 描述 |",
                            "|--|--|",
                            "| 若干 | x |"))
                    .containsExactlyInAnyOrder(
                            "request-row-unknown",
                            "rate-limit-unread",
                            "app-type-unknown",
                            "scopes-unread",
                            "column-unknown",
                            "required-unclear",
                            "row-without-name",
                            "table-unread",
                            "error-code-unread");
        }

        @Test
        void saysWhereAndQuotesShortly() {
            String title = "很".repeat(500);
            Diagnostic note = Pages.read(
                            "# a",
                            "## 请求",
                            "| k | v |",
                            "|--|--|",
                            "| HTTP URL | /open-apis/a |",
                            "| HTTP Method | GET |",
                            "| " + title + " | 晴 |")
                    .diagnostics()
                    .get(0);
            assertThat(note.location()).isEqualTo(new Location("p.md", 7));
            assertThat(note.message()).hasSizeLessThan(120).contains("…");
        }
    }
}
