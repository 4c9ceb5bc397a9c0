package io.github.feishucodegen.fuzz;

import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.diagnostic.Severity;
import io.github.feishucodegen.dialect.PageReader;
import io.github.feishucodegen.javacode.JavaEmitter;
import io.github.feishucodegen.javacode.JavaOptions;
import io.github.feishucodegen.javacode.TestEmitter;
import io.github.feishucodegen.linking.Linker;
import io.github.feishucodegen.lint.Linter;
import io.github.feishucodegen.lint.RuleSelection;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.ModelJson;
import io.github.feishucodegen.openapi.OpenApiExport;
import io.github.feishucodegen.output.FileSet;
import io.github.feishucodegen.output.PortablePaths;
import io.github.feishucodegen.source.Page;
import java.util.List;
import java.util.Optional;

/**
 * Reading and linking of a page, and everything that is written and reported from its model.
 *
 * <p>The bytes are read as a page. No file that comes of it lies outside of the output. They are also read as a part of a page with a table of two rows. These rows are
 * read, or a finding says that something is wrong.
 */
final class PageDoor implements Door {
    private static final String HEAD = """
            # Send a note

            | Item | Value |
            |---|---|
            | HTTP URL | https://open.feishu.cn/open-apis/note/v1/notes |
            | HTTP Method | POST |
            """;
    private static final String TABLE = """

            ## 请求体

            | 名称 | 类型 | 必填 | 描述 |
            |---|---|---|---|
            | row_one | string | 是 | %s |
            | row_two | string | 否 | last |
            """;

    @Override
    public void enter(byte[] bytes) {
        String text = Door.text(bytes).replace("\r\n", "\n");
        write(Linker.link(declarations(read(text))));
        switch (bytes.length % 3) {
            case 0 -> rowsAreKept(HEAD + "\n" + text + "\n" + TABLE.formatted("first"));
            case 1 -> rowsAreKept(HEAD + TABLE.formatted("first") + "\n" + text);
            default ->
                rowsAreKept(HEAD + TABLE.formatted(text.replace("|", "\\|").replace("\n", "<br>")));
        }
    }

    private static void rowsAreKept(String text) {
        Result<Optional<PageDeclaration>> page = read(text);
        boolean isReported = page.diagnostics().stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
        String read = page.value().map(Object::toString).orElse("");
        Door.law(
                isReported || read.contains("row_one") && read.contains("row_two"),
                "A row is lost without a finding on the page:\n" + text);
    }

    private static Result<Optional<PageDeclaration>> read(String text) {
        return PageReader.read(new Page("page.md", text));
    }

    private static List<PageDeclaration> declarations(Result<Optional<PageDeclaration>> page) {
        return page.value().map(List::of).orElse(List.of());
    }

    private static void write(Result<ApiModel> linked) {
        ApiModel model = linked.value();
        Linter.lint(model, linked.diagnostics(), RuleSelection.ALL);
        stayInside(OpenApiExport.export(model));
        stayInside(JavaEmitter.emit(model, JavaOptions.DEFAULT).value());
        stayInside(TestEmitter.emit(model, JavaOptions.DEFAULT).value());
        String stored = ModelJson.write(model);
        Door.law(stored.equals(ModelJson.write(ModelJson.read(stored))), "a model changes when it is stored");
    }

    private static void stayInside(FileSet files) {
        files.paths().forEach(PortablePaths::check);
    }
}
