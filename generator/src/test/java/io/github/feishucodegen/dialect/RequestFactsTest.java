package io.github.feishucodegen.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.declaration.HttpVerb;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.RateLimitDeclaration;
import io.github.feishucodegen.declaration.ScopeDeclaration;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestFactsTest {
    private static List<RateLimitDeclaration> limits(String written) {
        return Pages.withRows("| 接口频率限制 | " + written + " |").rateLimits();
    }

    private static List<ScopeDeclaration> scopes(String written) {
        return Pages.withRows("| 权限要求 任意一项 | " + written + " |").scopes();
    }

    @ParameterizedTest
    @CsvSource({
        "20 次/秒, 20, 1",
        "100次 / 分钟, 100, 60",
        "'1,000 次/小时', 1000, 3600",
        "[5 次/天](https://x/9), 5, 86400",
        "3 次/10 秒, 3, 10",
        "7QPS/秒, 7, 1"
    })
    void readsRateLimits(String written, int calls, long seconds) {
        assertThat(limits(written)).containsExactly(new RateLimitDeclaration(calls, Duration.ofSeconds(seconds)));
    }

    @Test
    void readsSeveralRateLimits() {
        assertThat(limits("[1000 次/分钟、50 次/秒](https://x)"))
                .containsExactly(
                        new RateLimitDeclaration(1000, Duration.ofMinutes(1)),
                        new RateLimitDeclaration(50, Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"自建应用、商店应用", "custom,isv", "custom  isv", "商店应用和自建应用"})
    void readsAppTypes(String written) {
        assertThat(Pages.withRows("| 支持的应用类型 | " + written + " |").appTypes()).containsExactly("custom", "isv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "管理图书(library:book)<br>编辑图书(library:book.state:write)",
                "`library:book` 管理图书 `library:book.state:write` 编辑图书",
                "library:book 管理图书 library:book.state:write 编辑图书",
                "管理图书（library:book）、编辑图书（library:book.state:write）"
            })
    void readsScopes(String written) {
        assertThat(scopes(written))
                .containsExactly(
                        new ScopeDeclaration("library:book", "管理图书"),
                        new ScopeDeclaration("library:book.state:write", "编辑图书"));
    }

    @Test
    void pairsNamesOfScopesWithIdsInARowBelow() {
        OperationDeclaration operation = Pages.withRows(
                "| 权限要求 | 管理图书 <br> 编辑图书 <br> 读取读者 |", "| 权限要求 | library:book <br> library:book:write |");
        assertThat(operation.scopes())
                .containsExactly(
                        new ScopeDeclaration("library:book", "管理图书"),
                        new ScopeDeclaration("library:book:write", "编辑图书"));
    }

    @ParameterizedTest
    @CsvSource({
        "权限要求, false",
        "权限要求 开启其中任意一项权限即可, false",
        "权限要求 需要开启以下全部权限, true",
        "权限要求 任一权限即可。不需要全部权限, false",
        "Required scopes Enable any scope from the list, false",
        "Required scopes Enable all of the listed scopes, true"
    })
    void readsWhetherAllScopesAreNeeded(String title, boolean all) {
        assertThat(Pages.withRows("| " + title + " | 管理图书(library:book)<br>编辑图书(library:book:write) |")
                        .allScopes())
                .isEqualTo(all);
    }

    @Test
    void aScopeThatANoteDemandsInAdditionIsMarked() {
        assertThat(scopes("管理图书(library:book)<br>用户身份需同时申请管理图书(library:book)和以用户身份管理(library:book:as_user)"))
                .filteredOn(ScopeDeclaration::additional)
                .extracting(ScopeDeclaration::id)
                .contains("library:book:as_user");
        assertThat(scopes("管理图书(library:book)<br>编辑图书(library:book:write)")).noneMatch(ScopeDeclaration::additional);
    }

    @Test
    void takesItThatNoScopeIsNeeded() {
        assertThat(scopes("无")).isEmpty();
        assertThat(Pages.findings(
                        "# a",
                        "## 请求",
                        "k | v",
                        "--|--",
                        "HTTP URL | /open-apis/a",
                        "HTTP Method | GET",
                        "权限要求 | 无",
                        "",
                        "## 响应"))
                .isEmpty();
    }

    @Test
    void tellsScopesFromAddresses() {
        assertThat(scopes("见 https://x:8080/y 和 Note: 文档，`library:book` 管理图书"))
                .extracting(ScopeDeclaration::id)
                .containsExactly("library:book");
    }

    @Test
    void readsTokensFromARowOrAHeader() {
        assertThat(Pages.withRows("| 支持的访问令牌 | tenant_access_token  user_access_token |")
                        .tokens())
                .containsExactly("tenant_access_token", "user_access_token");
        assertThat(Pages.withLines(
                                "GET",
                                "### 请求头",
                                "| 名称 | 类型 | 必填 | 描述 |",
                                "|--|--|--|--|",
                                "| Authorization | string | 是 | `user_access_token` [app_access_token 是什么](https://x) |")
                        .tokens())
                .containsExactly("user_access_token");
        assertThat(Pages.withLines(
                                "GET",
                                "### 请求头",
                                "| 名称 | 类型 | 必填 | 描述 |",
                                "|--|--|--|--|",
                                "| Authorization | string | 是 | app_access_token [tenant_access_token 是什么](https://x) |")
                        .tokens())
                .containsExactly("app_access_token");
    }

    @Test
    void readsTheMethodInAnyCase() {
        assertThat(Pages.withLines("`patch`").httpMethod())
                .satisfies(method -> assertThat(method.value()).isEqualTo(HttpVerb.PATCH));
    }
}
