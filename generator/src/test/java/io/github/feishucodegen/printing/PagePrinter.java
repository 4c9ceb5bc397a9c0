package io.github.feishucodegen.printing;

import io.github.feishucodegen.declaration.ErrorDeclaration;
import io.github.feishucodegen.declaration.ExampleDeclaration;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.OperationNames;
import io.github.feishucodegen.declaration.OperationNames.Evidence;
import io.github.feishucodegen.declaration.TableDeclaration;
import io.github.feishucodegen.printing.TablePrinter.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Writes a declaration as a page. The same declaration, notation and seed give the same page. {@link Losses} tells what
 * a reader cannot find on it.
 */
public final class PagePrinter {
    private final OperationDeclaration operation;
    private final Notation notation;
    private final Wording words;
    private final CellPrinter cells;
    private final Random random;
    private final StringBuilder page = new StringBuilder();

    private PagePrinter(OperationDeclaration operation, Notation notation, Random random) {
        this.operation = operation;
        this.notation = notation;
        this.random = random;
        this.words = new Wording(notation.words(), random);
        this.cells = new CellPrinter(notation, words, random);
    }

    /** @param seed decides where a notation leaves a choice, such as between the words for one thing */
    public static String print(OperationDeclaration operation, Notation notation, long seed) {
        return new PagePrinter(operation, notation, new Random(seed)).print();
    }

    private String print() {
        page.append(HeadPrinter.print(operation, notation));
        introduction();
        title(2, "part.request");
        page.append(new RequestPrinter(notation, words, cells, random).print(operation))
                .append('\n');
        fields("part.headers", operation.headers(), notation.request(), false);
        fields("part.path-parameters", operation.pathParameters(), notation.fields(), false);
        fields("part.query-parameters", operation.queryParameters(), notation.fields(), false);
        fields("part.body", operation.body(), notation.fields(), true);
        examples("part.request-example", operation.requestExamples());
        title(2, "part.response");
        if (operation.binaryResponse()) {
            page.append(words.phrase("返回文件的二进制数据。", "The response is a binary file."))
                    .append("\n\n");
        }
        fields("part.response-body", operation.response(), notation.fields(), true);
        examples("part.response-example", operation.responseExamples());
        errors();
        ending();
        return page.toString();
    }

    private void introduction() {
        page.append(operation.description()).append(operation.description().endsWith("```") ? "\n\n" : "");
        for (OperationNames names : operation.names()) {
            if (names.evidence() == Evidence.EXPLORER_LINK) {
                page.append("{" + words.phrase("尝试一下", "Try it")
                        + "}(url=/api/tools/api_explore/api_explore_config?project="
                        + names.project() + "&version=" + names.version() + "&resource=" + names.resource() + "&method="
                        + names.method() + ")");
            }
        }
        page.append("\n\n");
    }

    private void title(int level, String thing) {
        page.append("#".repeat(level)).append(' ').append(words.of(thing)).append("\n\n");
    }

    private void fields(String part, TableDeclaration table, Notation.Tables tables, boolean nested) {
        if (!table.isEmpty()) {
            title(3, part);
            page.append(new FieldPrinter(notation, words, cells).print(table, tables, nested))
                    .append('\n');
        }
    }

    private void examples(String part, List<ExampleDeclaration> examples) {
        if (!examples.isEmpty()) {
            title(3, part);
        }
        for (ExampleDeclaration example : examples) {
            page.append(
                    notation.code() == Notation.Code.FENCED
                            ? "```json\n" + example.text() + "\n```\n\n"
                            : ":::html\n<md-code-json>\n" + CellText.escaped(example.text())
                                    + "\n</md-code-json>\n:::\n\n");
        }
    }

    private void errors() {
        if (operation.errors().isEmpty()) {
            return;
        }
        title(3, "part.errors");
        boolean status = operation.errors().stream().anyMatch(error -> error.httpStatus() != null);
        List<String> titles = new ArrayList<>();
        if (status) {
            titles.add(words.of("column.http-status"));
        }
        titles.addAll(List.of(words.of("column.code"), words.of("column.description"), words.of("column.advice")));
        List<Line> lines = new ArrayList<>();
        for (ErrorDeclaration error : operation.errors()) {
            List<CellText> line = new ArrayList<>();
            if (status) {
                line.add(CellText.of(text(error.httpStatus())));
            }
            line.addAll(List.of(
                    CellText.of(text(error.code())), CellText.of(error.description()), CellText.of(error.advice())));
            lines.add(new Line(null, line));
        }
        page.append(new TablePrinter(notation.request(), notation.breaks()).print(titles, lines))
                .append('\n');
    }

    private void ending() {
        if (notation.ending() == Notation.Ending.UNFENCED_CODE) {
            page.append("**\n\nimport lark_oapi as lark\n\n# 创建 client\nclient = lark.Client.builder().build()\n\n"
                    + "# Request\nresult = client.call(a, b)\n\n## 处理结果\nprint(result)\n");
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
