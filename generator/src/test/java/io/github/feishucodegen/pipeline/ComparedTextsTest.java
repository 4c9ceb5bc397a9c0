package io.github.feishucodegen.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.Contract;
import io.github.feishucodegen.diff.FailOn;
import io.github.feishucodegen.diff.Occurrence;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.sdknames.SdkNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only the texts of pages show: guides, lines, and scopes that are needed together. */
class ComparedTextsTest {
    private static final String PAGE = """
            # Read a job

            Reads one job.

            ## 请求

            基本 | &nbsp;
            ---|---
            HTTP URL | https://open.feishu.cn/open-apis/hire/v1/jobs/:job_id
            HTTP Method | GET
            接口频率限制 | 100 次/分钟
            权限要求<br>**开启任一权限即可** | 读取职位(hire:job)<br>读取招聘信息(hire:job:readonly)

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
            """;

    private static final String GUIDE = "# How to begin\n\nRead this first.\n\nThen call something.\n";

    @TempDir
    Path dir;

    @Test
    void changesOfAnOperationPointToTheirLines() throws IOException {
        Review review = review(
                PAGE,
                PAGE.replace("100 次/分钟", "50 次/分钟")
                        .replace("Reads one job.", "Reads one open job.")
                        .replace("读取职位(hire:job)<br>", "读取职位(hire:job)<br>更新职位(hire:job:write)<br>"));

        assertThat(review.open())
                .extracting(change -> change.rule().id() + lines(change))
                .containsExactlyInAnyOrder(
                        "rate-limit-lowered 11 11",
                        "operation-description-changed 3 3",
                        "scope-alternative-added 12 12");
    }

    @Test
    void aScopeThatANoteDemandsInAdditionIsNoAlternative() throws IOException {
        Review review = review(
                PAGE,
                PAGE.replace("(hire:job:readonly)", "(hire:job:readonly)<br>用户身份还需要开启以用户身份读取(hire:job:as_user)权限"));

        assertThat(review.open()).extracting(change -> change.rule().id()).contains("scope-combination-added");
        assertThat(review.open()).extracting(change -> change.rule().id()).doesNotContain("scope-alternative-added");
    }

    @Test
    void guidesAreComparedByTheirTexts() throws IOException {
        write("old/guide.md", GUIDE);
        write("new/guide.md", GUIDE.replace("this", "all of this"));
        Review review = review(PAGE, PAGE);

        assertThat(review.open()).singleElement().satisfies(change -> {
            assertThat(change.rule().id()).isEqualTo("documentation-changed");
            assertThat(change.element()).isEqualTo("page guide.md");
            assertThat(change.before()).isEqualTo("Read this first.");
            assertThat(lines(change)).isEqualTo(" 3 3");
        });
        assertThat(review.coverage().pages().both()).isEqualTo(2);
        assertThat(review.coverage().pages().equal()).isEqualTo(1);
        assertThat(review.coverage().pages().guides()).isEqualTo(1);
    }

    @Test
    void whiteSpaceInAGuideIsNoChange() throws IOException {
        write("old/guide.md", GUIDE);
        write("new/guide.md", GUIDE.replace("\n\n", "\n\n\n"));

        assertThat(review(PAGE, PAGE).open()).isEmpty();
    }

    private static String lines(Change change) {
        Occurrence first = change.occurrences().get(0);
        return " " + (first.oldAt() == null ? "-" : first.oldAt().line()) + " "
                + (first.newAt() == null ? "-" : first.newAt().line());
    }

    private void write(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Review review(String old, String now) throws IOException {
        write("old/job.md", old);
        write("new/job.md", now);
        return new Comparison(
                        dir.resolve("old").toString(), dir.resolve("new").toString(), List.of(), List.of(), List.of())
                .review(
                        new Review.Policy(Contract.BOTH, FailOn.BREAKING, List.of(), LocalDate.of(2026, 6, 1)),
                        new Comparison.ClientNames(new BasePackage("com.example"), SdkNames.NONE, NameLock.NONE),
                        Progress.NONE);
    }
}
