package io.github.feishucodegen.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.declaration.OperationDeclaration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageHeadTest {
    private static OperationDeclaration page(String head, String title, String introduction) {
        return (OperationDeclaration) Pages.declaration(
                "---",
                head,
                "---",
                "最后更新于 2023-02-03",
                "",
                "# " + title,
                "",
                introduction,
                "",
                "## 请求",
                "| k | v |",
                "|--|--|",
                "| HTTP URL | " + Pages.URL + " |",
                "| HTTP Method | GET |");
    }

    @ParameterizedTest
    @CsvSource({
        "updateTime: \"1704067200000\", 2024-01-01",
        "last_remote_update: 2024-05-06, 2024-05-06",
        "updateTime: 99999999999999999999, 2023-02-03",
        "last_remote_update: soon, 2023-02-03",
        "updated_at: 2025-01-14T02:35:05Z, 2025-01-14",
        "updated: '1661854549000', 2022-08-30",
        "a: b, 2023-02-03"
    })
    void tellsTheDayOfTheLastUpdate(String head, LocalDate day) {
        assertThat(page(head, "标题", "x").updated()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "fullPath: /abc/x, https://open.feishu.cn/document/abc/x",
        "source_url: https://open.feishu.cn/document/y, https://open.feishu.cn/document/y",
        "source_url: javascript:x,",
        "source_url: https://x/\"><script>,",
        "full_path: /abc/x, https://open.feishu.cn/document/abc/x",
        "url: https://open.larksuite.com/document/y, https://open.larksuite.com/document/y",
        "fullPath: abc,"
    })
    void tellsWhereThePageIsPublished(String head, String url) {
        assertThat(page(head, "标题", "x").pageUrl()).isEqualTo(url);
    }

    @Test
    void takesTheTitleOfTheHeadWhereThePageHasNone() {
        OperationDeclaration operation = (OperationDeclaration) Pages.declaration(
                "---",
                "title: 查询",
                "---",
                "## 请求",
                "| k | v |",
                "|--|--|",
                "| HTTP URL | /open-apis/a |",
                "| HTTP Method | GET |");
        assertThat(operation.title()).isEqualTo("查询");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "该接口已废弃，请改用新接口。",
                "> **Warning**: 本接口为历史版本，不推荐使用。",
                "为了安全，我们做了升级，请尽快迁移至[新版本>>](https://x)",
                "此接口不再推荐使用",
                "::: note\n当前接口为历史接口\n:::"
            })
    void takesLeave(String introduction) {
        assertThat(page("a: b", "查询", introduction).deprecated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "不推荐自建应用使用该接口创建图书。",
                "只支持旧版文档。要查新版文档，用[新接口](https://x)。",
                "对比历史版本[旧接口](https://x)，本接口多了字段。",
                "关闭后，所有广告从官网下线。"
            })
    void doesNotTakeLeave(String introduction) {
        assertThat(page("a: b", "查询", introduction).deprecated()).isFalse();
    }

    @Test
    void takesLeaveInTheTitleOrOnTheShelfOfOldPages() {
        assertThat(page("a: b", "查询（不推荐）", "x").deprecated()).isTrue();
        assertThat(page("source_url: https://open.feishu.cn/document/historic-version/a/b", "查询", "x")
                        .deprecated())
                .isTrue();
    }

    @Test
    void tellsWhatStandsAboveTheRequest() {
        OperationDeclaration page = page("a: b", "查询", "甲[乙](/ssl:ttdoc/c)\n\n## 限制\n\n- 丙\n\n```sh\nls\n```");
        assertThat(page.description())
                .isEqualTo("甲[乙](https://open.feishu.cn/document/c)\n\n**限制**\n\n- 丙\n\n```sh\nls\n```");
        assertThat(page.links()).containsExactly("https://open.feishu.cn/document/c");
    }
}
