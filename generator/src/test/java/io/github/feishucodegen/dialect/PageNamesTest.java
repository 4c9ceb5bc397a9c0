package io.github.feishucodegen.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.OperationNames;
import io.github.feishucodegen.declaration.OperationNames.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageNamesTest {
    private static OperationDeclaration page(String head, String introduction, String url) {
        return (OperationDeclaration) Pages.declaration(
                "---",
                head,
                "---",
                "# 标题",
                "",
                introduction,
                "",
                "## 请求",
                "| k | v |",
                "|--|--|",
                "| HTTP URL | " + url + " |",
                "| HTTP Method | GET |");
    }

    private static List<OperationNames> ofPath(String path) {
        return page("fullPath: \"" + path + "\"", "x", Pages.URL).names();
    }

    private static List<OperationNames> ofUrl(String source, String url) {
        return page("source_url: https://open.feishu.cn/document/" + source, "x", url)
                .names();
    }

    @Test
    void standInTheExplorerLinkWhichIsNoText() {
        OperationDeclaration page = page(
                "a: b", "查询图书{尝试一下}(url=/api/x?project=library&version=v1&resource=book.copy&method=list)。", Pages.URL);
        assertThat(page.names())
                .containsExactly(new OperationNames(Evidence.EXPLORER_LINK, "library", "v1", "book.copy", "list"));
        assertThat(page.description()).isEqualTo("查询图书。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a}(url=/x?project=library&version=v1&resource=book)",
                "{a}(url=/x?project=../etc&version=v1&resource=book&method=list)",
                "{a}(url=)"
            })
    void areNotTakenFromHalfALink(String link) {
        assertThat(page("a: b", link, Pages.URL).names()).isEmpty();
    }

    @Test
    void standInThePath() {
        assertThat(ofPath("/abc/reference/library-v1/book-copy/list"))
                .containsExactly(new OperationNames(Evidence.FULL_PATH, "library", "v1", "book.copy", "list"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/abc/uMTO", "/library-v1/list", "/library/book/list", "/library-v1/a/b/c", ""})
    void areNotTakenFromOtherPaths(String path) {
        assertThat(ofPath(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "library-v1/book/list, books, book, list",
        "server-docs/library-v1/shelf/deeper/book-copy/get, books/:book_id/copies/:copy_id, book.copy, get",
        "library-v1/book/search, books/search, book, search",
        "shelf/book-cover/update, books/:book_id/cover, book.cover, update",
        "shelf/any/get-book-cover, books/:book_id/cover, book.cover, get"
    })
    void standInTheAddressWhereItAccountsForTheUrl(String source, String path, String resource, String method) {
        assertThat(ofUrl(source, "https://open.feishu.cn/open-apis/library/v1/" + path))
                .containsExactly(new OperationNames(Evidence.PAGE_URL, "library", "v1", resource, method));
    }

    @ParameterizedTest
    @CsvSource({
        "shelf/book-chapter/list, library/v1/books",
        "library-v1/shelf-management/list, library/v1/books",
        "library-v1/book/get, library/v1/books/:id/copies",
        "library-v1/list, library/v1/books"
    })
    void areNotTakenFromShelves(String source, String path) {
        assertThat(ofUrl(source, "https://open.feishu.cn/open-apis/" + path)).isEmpty();
    }
}
