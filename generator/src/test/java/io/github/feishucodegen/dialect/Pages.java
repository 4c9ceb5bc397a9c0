package io.github.feishucodegen.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.declaration.CellDeclaration;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.source.Page;
import java.util.List;
import java.util.Optional;

/** Makes small pages and reads them. */
final class Pages {
    static final String URL = "https://open.feishu.cn/open-apis/library/v1/books";

    private Pages() {}

    static Result<Optional<PageDeclaration>> read(String... lines) {
        return PageReader.read(new Page("p.md", String.join("\n", lines)));
    }

    static PageDeclaration declaration(String... lines) {
        return read(lines).value().orElseThrow();
    }

    /** A page whose request table has these rows below the URL and the method. */
    static OperationDeclaration withRows(String... rows) {
        return operation("GET", rows, new String[0]);
    }

    /** A page with these lines below the request table. */
    static OperationDeclaration withLines(String method, String... lines) {
        return operation(method, new String[0], lines);
    }

    static List<String> findings(String... lines) {
        return read(lines).diagnostics().stream().map(Diagnostic::id).toList();
    }

    /** The only row of a body with this description, read from a table whose cells may hold lines. */
    static RowDeclaration row(String description) {
        OperationDeclaration operation = withLines(
                "POST",
                "### 请求体",
                "",
                "名称 | 类型 | 必填 | 描述",
                "--- | --- | --- | ---",
                "x | string | 是 | " + description.replace("\n", "  \n"));
        assertThat(operation.body().rows()).hasSize(1);
        return operation.body().rows().get(0);
    }

    static CellDeclaration cell(String description) {
        return row(description).cell();
    }

    private static OperationDeclaration operation(String method, String[] rows, String[] lines) {
        String page = "# 标题\n\n## 请求\n\n项目 | 值\n--- | ---\nHTTP URL | " + URL + "\nHTTP Method | " + method + "\n"
                + String.join("\n", rows) + "\n\n" + String.join("\n", lines);
        Result<Optional<PageDeclaration>> result = read(page);
        assertThat(result.value()).as(result.diagnostics().toString()).isPresent();
        return (OperationDeclaration) result.value().get();
    }
}
