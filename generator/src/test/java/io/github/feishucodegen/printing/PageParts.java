package io.github.feishucodegen.printing;

import io.github.feishucodegen.declaration.ExampleDeclaration;
import io.github.feishucodegen.declaration.TableDeclaration;
import io.github.feishucodegen.printing.TablePrinter.Line;
import java.util.List;
import java.util.Random;

/** Writes the parts that pages about operations and pages about events have in common, one below the other. */
final class PageParts {
    private final Notation notation;
    private final Wording words;
    private final CellPrinter cells;
    private final RequestPrinter request;
    private final StringBuilder page = new StringBuilder();

    /** @param random decides where a notation leaves a choice, such as between the words for one thing */
    PageParts(Notation notation, Random random) {
        this.notation = notation;
        this.words = new Wording(notation.words(), random);
        this.cells = new CellPrinter(notation, words, random);
        this.request = new RequestPrinter(notation, words, cells, random);
    }

    Notation notation() {
        return notation;
    }

    Wording words() {
        return words;
    }

    RequestPrinter request() {
        return request;
    }

    void text(String text) {
        page.append(text);
    }

    void title(int level, String thing) {
        page.append("#".repeat(level)).append(' ').append(words.of(thing)).append("\n\n");
    }

    /** The link to the API explorer, which names what the page is about. */
    void explorerLink(String query) {
        page.append("{" + words.phrase("尝试一下", "Try it") + "}(url=/api/tools/api_explore/api_explore_config?")
                .append(query)
                .append(')');
    }

    /** @param nested whether to write the level of each row */
    void fields(String part, TableDeclaration table, Notation.Tables tables, boolean nested) {
        if (!table.isEmpty()) {
            title(3, part);
            table(table, tables, nested);
        }
    }

    void table(TableDeclaration table, Notation.Tables tables, boolean nested) {
        page.append(new FieldPrinter(notation, words, cells).print(table, tables, nested))
                .append('\n');
    }

    void table(List<String> titles, List<Line> lines) {
        page.append(new TablePrinter(notation.request(), notation.breaks()).print(titles, lines))
                .append('\n');
    }

    void examples(String part, List<ExampleDeclaration> examples) {
        if (!examples.isEmpty()) {
            title(3, part);
        }
        examples(examples);
    }

    void examples(List<ExampleDeclaration> examples) {
        for (ExampleDeclaration example : examples) {
            page.append(
                    notation.code() == Notation.Code.FENCED
                            ? "```json\n" + example.text() + "\n```\n\n"
                            : ":::html\n<md-code-json>\n" + CellText.escaped(example.text())
                                    + "\n</md-code-json>\n:::\n\n");
        }
    }

    void ending() {
        if (notation.ending() == Notation.Ending.UNFENCED_CODE) {
            page.append("**\n\nimport lark_oapi as lark\n\n# 创建 client\nclient = lark.Client.builder().build()\n\n"
                    + "# Request\nresult = client.call(a, b)\n\n## 处理结果\nprint(result)\n");
        }
    }

    String page() {
        return page.toString();
    }
}
