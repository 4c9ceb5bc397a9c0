package io.github.feishucodegen.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.diagnostic.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipelineTest {
    private static final BasePackage BASE = new BasePackage("com.example.feishu");

    @TempDir
    Path dir;

    private Path pages;
    private Path out;

    @BeforeEach
    void writePages() throws IOException {
        pages = Files.createDirectory(dir.resolve("pages"));
        out = dir.resolve("out");
        Files.writeString(pages.resolve("get.md"), operation("hire/v1/jobs/:job_id", "GET"));
        Files.writeString(pages.resolve("delete.md"), operation("hire/v1/jobs/:job_id", "DELETE"));
        Files.writeString(pages.resolve("guide.md"), "# How to begin\n\nRead the other pages.\n");
    }

    @Test
    void countsPagesByKind() throws IOException {
        Files.write(pages.resolve("broken.md"), new byte[] {'#', (byte) 0xC0});

        Result<ReadResult> reading = Pipeline.read(selection(pages));

        assertThat(reading.value().counts())
                .isEqualTo(
                        new PageCounts(4, 2, 0, 1, 1, reading.value().counts().rows()));
        assertThat(reading.value().summary()).isEqualTo("4 pages: 2 operations, 0 events, 1 guide, 1 unreadable");
        assertThat(reading.value().model().operations()).hasSize(2);
    }

    @Test
    void theOrderOfTheSourcesDoesNotMatter() {
        Path get = pages.resolve("get.md");
        Path delete = pages.resolve("delete.md");

        assertThat(Pipeline.read(selection(delete, get))).isEqualTo(Pipeline.read(selection(get, delete)));
    }

    @Test
    void tellsOfEveryPage() {
        AtomicInteger report = new AtomicInteger();

        Pipeline.over(selection(pages))
                .reportProgressTo((done, all) -> report.addAndGet(all == 3 ? 1 : 1000))
                .read();

        assertThat(report).hasValue(3);
    }

    @Test
    void writesJavaAndThenNothingNew() {
        Pipeline pipeline = Pipeline.over(selection(pages));

        Outcome first = pipeline.writeJava(BASE, out).value();
        Outcome second = pipeline.writeJava(BASE, out).value();

        int files = Objects.requireNonNull(first.written()).written();
        assertThat(files).isPositive();
        assertThat(second.summaryOfWriting()).isEqualTo("0 files, " + files + " unchanged, 0 deleted");
        assertThat(out.resolve("com/example/feishu")).isDirectory();
    }

    @Test
    void writesOneOpenApiDocumentPerProject() {
        Pipeline.over(selection(pages)).writeOpenApi(out);

        assertThat(out.resolve("hire.json")).content().contains("\"openapi\"");
    }

    @Test
    void writesTheModel() {
        Pipeline.over(selection(pages)).writeModel(out);

        assertThat(out).isRegularFile().content().contains("\"operations\"");
    }

    @Test
    void errorsKeepEverythingFromBeingWritten() throws IOException {
        Files.write(pages.resolve("broken.md"), new byte[] {'#', (byte) 0xC0});

        Result<Outcome> outcome = Pipeline.over(selection(pages)).writeJava(BASE, out);

        assertThat(outcome.hasErrors()).isTrue();
        assertThat(outcome.value().written()).isNull();
        assertThat(out).doesNotExist();
    }

    @Test
    void keepsGoingWhereItIsAskedTo() throws IOException {
        Files.write(pages.resolve("broken.md"), new byte[] {'#', (byte) 0xC0});

        Result<Outcome> outcome =
                Pipeline.over(selection(pages)).onErrors(OnErrors.KEEP_GOING).writeJava(BASE, out);

        assertThat(outcome.hasErrors()).isTrue();
        assertThat(outcome.value().written()).isNotNull();
        assertThat(filesIn(out)).isNotEmpty();
    }

    @Test
    void doesNotKeepGoingWithNothing() throws IOException {
        Path broken = Files.write(dir.resolve("broken.md"), new byte[] {'#', (byte) 0xC0});
        Pipeline.over(selection(pages)).writeJava(BASE, out);
        List<Path> before = filesIn(out);

        Result<Outcome> outcome =
                Pipeline.over(selection(broken)).onErrors(OnErrors.KEEP_GOING).writeJava(BASE, out);

        assertThat(outcome.value().written()).isNull();
        assertThat(filesIn(out)).isEqualTo(before);
    }

    @Test
    void aMissingSourceNeverDeletesWhatWasGenerated() throws IOException {
        Pipeline.over(selection(pages)).writeJava(BASE, out);
        List<Path> before = filesIn(out);

        Result<Outcome> outcome = Pipeline.over(selection(dir.resolve("pgaes")))
                .onErrors(OnErrors.KEEP_GOING)
                .writeJava(BASE, out);

        assertThat(Pipeline.lacksPages(outcome)).isTrue();
        assertThat(outcome.value().written()).isNull();
        assertThat(filesIn(out)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a..b", "a.class", "1a", "a-b", "a/b", "../a", " a"})
    void aBasePackageIsAJavaName(String name) {
        assertThatThrownBy(() -> new BasePackage(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + name + "\"");
    }

    private static PageSelection selection(Path... roots) {
        return new PageSelection(List.of(roots), List.of(), List.of());
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String operation(String path, String method) {
        return """
                ---
                title: "Work with a job"
                source_url: https://open.feishu.cn/document/hire-v1/job/%2$s
                ---

                # Work with a job

                What can be done with a job.

                ## 请求
                名称 | 值
                ---|---
                HTTP URL | https://open.feishu.cn/open-apis/%1$s
                HTTP Method | %2$s

                ### 请求头

                名称 | 类型 | 必填 | 描述
                --- | --- | --- | ---
                Authorization | string | 是 | `tenant_access_token`

                ### 路径参数

                名称 | 类型 | 描述
                --- | --- | ---
                job_id | string | Which job

                ## 响应

                ### 响应体

                名称 | 类型 | 描述
                --- | --- | ---
                code | int | 错误码，非 0 表示失败
                msg | string | 错误描述
                """.formatted(path, method);
    }
}
