package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.diagnostic.Severity;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.pipeline.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Overlays that say what a page is about, or describe what cannot be read. */
class OverlaidPagesTest {
    private static final String PAGE = """
            # Hang a lamp

            ## 请求
            名称 | 值
            ---|---
            HTTP URL | https://open.feishu.cn/open-apis/lamp/v1/lamps/:lamp_id/hang
            HTTP Method | POST

            ### 路径参数

            名称 | 类型 | 描述
            --- | --- | ---
            lamp_id | string | Which

            ### 请求体

            名称 | 类型 | 必填 | 描述
            --- | --- | --- | ---
            height | int | 否 | How high

            ## 响应

            ### 响应体

            名称 | 类型 | 描述
            --- | --- | ---
            code | int | 错误码，非 0 表示失败
            """;

    private static final String PLAIN_PAGE = """
            Hang a lamp
            请求
            | 项目 | 值 |
            |---|---|
            | HTTP URL | https://open.feishu.cn/open-apis/lamp/v1/lamps/:lamp_id/hang |
            | HTTP Method | POST |
            路径参数
            | 名称 | 类型 | 描述 |
            |---|---|---|
            | lamp_id | string | Which |
            请求体
            | 名称 | 类型 | 必填 | 描述 |
            |---|---|---|---|
            | height | int | 否 | How high |
            响应
            响应体
            | 名称 | 类型 | 描述 |
            |---|---|---|
            | code | int | 返回码,0 代表成功 |
            """;

    private static final String ROUTE = """
            feishu-overlay: 1
            operations:
              POST /open-apis/lamp/v1/lamps/:lamp_id/hang:
                page: lamp/hang.md
            """;

    private static final String ADDED = """
            feishu-overlay: 1
            operations:
              lamp.v1.lamp.hang:
                route: POST /open-apis/lamp/v1/lamps/:lamp_id/hang
                add: true
                fields:
                  path.lamp_id: { type: string }
                  body.height: { type: int }
                  response.code: { type: int }
            """;

    @TempDir
    Path dir;

    @BeforeEach
    void writeAnotherPage() throws IOException {
        write(
                "lamp/list.md",
                PAGE.replace("POST", "GET")
                        .replace("/:lamp_id/hang", "")
                        .replaceAll("(?s)### 路径参数.*?lamp_id[^\n]*", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP URL.*\\n,HTTP Method | GET\\n",
        "HTTP URL.*,HTTP URL | not yet known",
        "(?s)HTTP URL.*HTTP Method.*?\\n,Rate | 1",
        "(?s)(名称 \\| 值|\\| 项目).*?HTTP Method \\| POST,''",
        "POST,FETCH",
        "POST,PUT",
        "lamps/:lamp_id/hang,lamps",
    })
    void aPageIsAboutTheRouteThatAnOverlaySays(String wrong, String instead) throws IOException {
        for (String page : List.of(PAGE, PLAIN_PAGE)) {
            String broken = page.replaceFirst(wrong, instead.replace("\\n", "\n"));
            assertThat(broken).isNotEqualTo(page);
            write("lamp/hang.md", broken);
            write("a.overlay.yaml", ROUTE);

            Result<ReadResult> reading = read();

            assertThat(report(reading, Severity.ERROR)).isEmpty();
            assertThat(report(reading, Severity.WARNING)).noneMatch(line -> line.contains("http-method"));
            Operation hang = only(reading, "lamp.v1.lamp.hang");
            assertThat(hang.method()).isEqualTo(HttpMethod.POST);
            assertThat(hang.path()).isEqualTo("/open-apis/lamp/v1/lamps/:lamp_id/hang");
            assertThat(hang.body()).isNotNull();
            assertThat(reading.value().counts().unreadable()).isZero();
        }
    }

    @Test
    void thatAPageSaysItsRouteItselfByNowIsReported() throws IOException {
        write("lamp/hang.md", PAGE);
        write("a.overlay.yaml", ROUTE);

        assertThat(report(read(), Severity.WARNING)).containsExactly("a.overlay.yaml:4 correction-superfluous");
    }

    @Test
    void aPageThatIsNotThereIsAnErrorUnlessPagesWereLeftOut() throws IOException {
        write("lamp/hang.md", PAGE);
        write("a.overlay.yaml", ROUTE.replace("hang.md", "hong.md"));

        Result<ReadResult> reading = read();

        assertThat(report(reading, Severity.ERROR)).containsExactly("a.overlay.yaml:4 correction-without-target");
        assertThat(reading.diagnostics())
                .anyMatch(d -> String.valueOf(d.hint()).contains("did you mean 'lamp/hang.md'"));
        assertThat(report(
                        Pipeline.read(new PageSelection(List.of(dir), List.of("lamp/hang.md"), List.of())),
                        Severity.ERROR))
                .isEmpty();
    }

    @Test
    void onePageIsAboutOneRoute() throws IOException {
        write("lamp/hang.md", PAGE.replaceFirst("HTTP URL.*\\n", ""));
        write("a.overlay.yaml", ROUTE);
        write("b.overlay.yaml", ROUTE.replace("hang:", "drop:"));

        assertThat(report(read(), Severity.ERROR)).contains("b.overlay.yaml:4 correction-repeated");
    }

    /** The page cannot be read, whatever is wrong with it; the overlay names its route. */
    @ParameterizedTest
    @CsvSource({"名称 \\| 类型 \\| 必填 \\| 描述,价格 | 数量 | 颜色 | 备注", "(?s)height.*,```json\\n{"})
    void anOverlayThatAddsTheOperationStandsForItsPage(String lost, String instead) throws IOException {
        write("lamp/hang.md", PAGE.replaceFirst(lost, instead.replace("\\n", "\n")));
        assertThat(report(read(), Severity.ERROR)).isNotEmpty();
        write("a.overlay.yaml", ADDED);

        Result<ReadResult> reading = read();

        assertThat(report(reading, Severity.ERROR)).isEmpty();
        assertThat(report(reading, Severity.NOTE)).anyMatch(line -> line.endsWith("page-described-by-overlay"));
        assertThat(reading.diagnostics())
                .filteredOn(d -> d.id().equals("page-described-by-overlay"))
                .allMatch(d -> d.location().page().equals("lamp/hang.md"))
                .allMatch(d -> d.message().contains("a.overlay.yaml:3"));
        assertThat(only(reading, "lamp.v1.lamp.hang").body()).isNotNull();
        assertThat(reading.value().counts().unreadable()).isZero();
        assertThat(reading.value().counts().pages()).isEqualTo(2);
    }

    @Test
    void aPageOfWhichNothingCanBeReadIsNamed() throws IOException {
        Files.write(Files.createDirectories(dir.resolve("lamp")).resolve("hang.md"), new byte[] {(byte) 0xc3, 0x28});
        write("a.overlay.yaml", ADDED);
        assertThat(report(read(), Severity.ERROR)).containsExactly("lamp/hang.md:1 page-not-utf8");

        write("a.overlay.yaml", ADDED.replace("add: true", "add: true\n    page: lamp/hang.md"));

        assertThat(report(read(), Severity.ERROR)).isEmpty();
        only(read(), "lamp.v1.lamp.hang");
    }

    @Test
    void aBrokenPageBesideAGoodOneIsAnErrorWhereTheOverlayIsGoneBy() throws IOException {
        write("lamp/hang.md", PAGE);
        write("lamp/hang-2.md", PAGE.replaceFirst("(?s)height.*", "```json\n{"));
        write("a.overlay.yaml", ADDED);

        Result<ReadResult> reading = read();

        assertThat(report(reading, Severity.ERROR)).isNotEmpty().allMatch(line -> line.startsWith("lamp/hang-2.md"));
        assertThat(report(reading, Severity.WARNING)).contains("a.overlay.yaml:3 correction-superfluous");
    }

    @Test
    void aPageThatCanBeReadByNowIsReported() throws IOException {
        write("lamp/hang.md", PAGE);
        write("a.overlay.yaml", ADDED.replace("add: true", "add: true\n    page: lamp/list.md"));

        assertThat(report(read(), Severity.WARNING))
                .containsExactly("a.overlay.yaml:3 correction-superfluous", "a.overlay.yaml:6 correction-superfluous");
    }

    private Result<ReadResult> read() {
        return Pipeline.read(new PageSelection(List.of(dir), List.of(), List.of()));
    }

    private static Operation only(Result<ReadResult> reading, String id) {
        return reading.value().model().operations().stream()
                .filter(operation -> operation.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(reading.diagnostics() + " " + reading.value()));
    }

    private static List<String> report(Result<ReadResult> reading, Severity severity) {
        return reading.diagnostics().stream()
                .filter(d -> d.severity() == severity)
                .sorted()
                .map((Diagnostic d) -> d.location() + " " + d.id())
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
