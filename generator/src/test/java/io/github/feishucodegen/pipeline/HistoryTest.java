package io.github.feishucodegen.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.diff.Contract;
import io.github.feishucodegen.diff.FailOn;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.report.Changelog;
import io.github.feishucodegen.linking.knowledge.NestingKnowledge;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.pipeline.History.Step;
import io.github.feishucodegen.sdknames.SdkNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {
    private static final String PAGE = """
            # Read a lamp

            ## 请求
            名称 | 值
            ---|---
            HTTP URL | https://open.feishu.cn/open-apis/lamp/v1/lamps/:lamp_id
            HTTP Method | GET

            ### 路径参数

            名称 | 类型 | 描述
            --- | --- | ---
            lamp_id | string | 哪一盏灯

            ### 查询参数

            名称 | 类型 | 必填 | 描述
            --- | --- | --- | ---
            locale | string | 否 | 语言
            """;

    private static final Review.Policy POLICY =
            new Review.Policy(Contract.WIRE, FailOn.BREAKING, List.of(), LocalDate.of(2026, 6, 1));

    @TempDir
    Path repository;

    @BeforeEach
    void commitFourTimes() throws Exception {
        git("2026-03-01", "init", "-q");
        commit("2026-03-01", PAGE, "v1");
        commit("2026-03-02", PAGE.replace("| 否 |", "| 是 |"), null);
        commit("2026-03-02", PAGE.replace("| 否 |", "| 是 |").replace("语言", "语言，已废弃"), "v2");
        Files.writeString(repository.resolve("other.txt"), "elsewhere");
        git("2026-03-03", "add", "-A");
        git("2026-03-03", "commit", "-q", "-m", "elsewhere");
        commit("2026-03-04", PAGE, null);
    }

    @Test
    void aPartIsADayWithTheNewestFirst() {
        Changelog changelog = changelog("v1", Step.DATE);
        assertThat(changelog.parts())
                .extracting(Changelog.Part::title)
                .containsExactly("2026-03-04", "2026-03-02 (v2)");
        assertThat(rules(changelog))
                .containsExactly(
                        List.of("parameter-became-optional", "parameter-deprecation-withdrawn"),
                        List.of("parameter-became-required", "parameter-deprecated"));
    }

    @Test
    void aPartIsATag() {
        assertThat(changelog("v1", Step.TAG).parts())
                .extracting(Changelog.Part::title)
                .containsExactly("Not tagged (2026-03-04)", "v2 (2026-03-02)");
        assertThat(changelog("v1..v2", Step.TAG).parts()).hasSize(1);
    }

    /** The first state and the last one have the same page. It is gone from the repository once it was read. */
    @Test
    void aVersionOfAPageIsReadOnce() throws Exception {
        String hash = git("2026-03-05", "rev-parse", "v1:docs/lamp.md").strip();
        Path blob = repository.resolve(".git/objects/" + hash.substring(0, 2) + "/" + hash.substring(2));
        AtomicInteger gone = new AtomicInteger();
        Changelog changelog = changelog("v1", Step.DATE, (done, pages) -> {
            if (blob.toFile().delete()) {
                gone.incrementAndGet();
            }
        });
        assertThat(gone).hasValue(1);
        assertThat(rules(changelog).get(0))
                .containsExactly("parameter-became-optional", "parameter-deprecation-withdrawn");
    }

    @Test
    void bothFormsHaveEachChange() {
        Changelog changelog = changelog("v1", Step.DATE);
        String markdown = changelog.write(Changelog.Form.MARKDOWN);
        assertThat(markdown).startsWith("# Changes of the API\n\n## 2026-03-04\n");
        assertThat(markdown.indexOf("became optional")).isLessThan(markdown.indexOf("became required"));
        assertThat(changelog.write(Changelog.Form.HTML))
                .contains("<h2>2026-03-02 (v2)</h2>")
                .contains("became required")
                .doesNotContain("<script");
    }

    @Test
    void nothingSinceTheEndIsAnEmptyChangelog() {
        assertThat(changelog("HEAD", Step.DATE).parts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nosuch", "--all", "v1..--all", "", "v2..nosuch"})
    void aRangeThatIsNoneIsRefused(String range) {
        assertThatThrownBy(() -> changelog(range, Step.DATE)).isInstanceOf(UnreadableSideException.class);
    }

    @Test
    void aKeptFileGainsAPartAndLosesNothing() throws IOException {
        Path file = repository.resolve("kept.md");
        Changelog changelog = changelog("v1", Step.DATE);
        Review review = changelog.parts().get(1).review();
        Files.writeString(file, "# Ours\r\n\r\nWords of people.\r\n\r\n## 1.0\r\n\r\nOlder.\r\n");
        String old = Files.readString(file);
        assertThat(KeptChangelog.add(file, "1.1", review)).isTrue();
        String text = Files.readString(file);
        assertThat(text)
                .startsWith("# Ours\r\n\r\nWords of people.\r\n\r\n## 1.1\r\n")
                .endsWith("\r\n\r\n## 1.0\r\n\r\nOlder.\r\n");
        assertThat(text.lines().filter(line -> !line.isEmpty()).toList())
                .containsAll(old.lines().filter(line -> !line.isEmpty()).toList());
        assertThat(KeptChangelog.add(file, "1.1", review)).isFalse();
        assertThat(file).hasContent(text);
    }

    @Test
    void aFileThatIsNotThereIsCreated() throws IOException {
        Path file = repository.resolve("new.md");
        Changelog changelog = changelog("v1", Step.DATE);
        KeptChangelog.add(file, "1.0", changelog.parts().get(1).review());
        KeptChangelog.add(file, "1.1", changelog.parts().get(0).review());
        assertThat(Files.readString(file))
                .startsWith("# Changes of the API\n\n## 1.1\n")
                .contains("\n\n## 1.0\n");
    }

    private static List<List<String>> rules(Changelog changelog) {
        return changelog.parts().stream()
                .map(part -> part.review().all().stream()
                        .map(change -> change.rule().id())
                        .sorted()
                        .toList())
                .toList();
    }

    private Changelog changelog(String range, Step step) {
        return changelog(range, step, Progress.NONE);
    }

    private Changelog changelog(String range, Step step, Progress progress) {
        return new History(repository, range, "docs", step, List.of(), List.of(), List.of(), NestingKnowledge.NONE)
                .changelog(
                        POLICY,
                        new Comparison.ClientNames(new BasePackage("com.example"), SdkNames.NONE, NameLock.NONE),
                        progress);
    }

    private void commit(String date, String page, String tag) throws Exception {
        Path docs = Files.createDirectories(repository.resolve("docs"));
        Files.writeString(docs.resolve("lamp.md"), page);
        git(date, "add", "-A");
        git(date, "commit", "-q", "-m", "pages");
        if (tag != null) {
            git(date, "tag", tag);
        }
    }

    private String git(String date, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=Somebody", "-c", "user.email=somebody@example.com"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(repository.toFile());
        Map<String, String> dates = new TreeMap<>();
        dates.put("GIT_COMMITTER_DATE", date + "T12:00:00Z");
        dates.put("GIT_AUTHOR_DATE", date + "T12:00:00Z");
        builder.environment().putAll(dates);
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return output;
    }
}
