package io.github.feishucodegen.printing;

import io.github.feishucodegen.declaration.ErrorDeclaration;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.OperationNames;
import io.github.feishucodegen.declaration.OperationNames.Evidence;
import io.github.feishucodegen.printing.TablePrinter.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Writes the declaration of an operation as a page. The same declaration, notation and seed give the same page.
 * {@link Losses} tells what a reader cannot find on it.
 */
public final class PagePrinter {
    private final OperationDeclaration operation;
    private final Notation notation;
    private final PageParts page;

    private PagePrinter(OperationDeclaration operation, PageParts page) {
        this.operation = operation;
        this.notation = page.notation();
        this.page = page;
    }

    /** @param seed decides where a notation leaves a choice, such as between the words for one thing */
    public static String print(OperationDeclaration operation, Notation notation, long seed) {
        return new PagePrinter(operation, new PageParts(notation, new Random(seed))).print();
    }

    private String print() {
        page.text(HeadPrinter.print(operation, notation));
        introduction();
        page.title(2, "part.request");
        page.text(page.request().print(operation) + "\n");
        page.fields("part.headers", operation.headers(), notation.request(), false);
        page.fields("part.path-parameters", operation.pathParameters(), notation.fields(), false);
        page.fields("part.query-parameters", operation.queryParameters(), notation.fields(), false);
        page.fields("part.body", operation.body(), notation.fields(), true);
        page.examples("part.request-example", operation.requestExamples());
        page.title(2, "part.response");
        if (operation.binaryResponse()) {
            page.text(page.words().phrase("返回文件的二进制数据。", "The response is a binary file.") + "\n\n");
        }
        page.fields("part.response-body", operation.response(), notation.fields(), true);
        page.examples("part.response-example", operation.responseExamples());
        errors();
        page.ending();
        return page.page();
    }

    private void introduction() {
        page.text(operation.description());
        page.text(operation.description().endsWith("```") ? "\n\n" : "");
        for (OperationNames names : operation.names()) {
            if (names.evidence() == Evidence.EXPLORER_LINK) {
                page.explorerLink("project=" + names.project() + "&version=" + names.version() + "&resource="
                        + names.resource() + "&method=" + names.method());
            }
        }
        page.text("\n\n");
    }

    private void errors() {
        if (operation.errors().isEmpty()) {
            return;
        }
        page.title(3, "part.errors");
        Wording words = page.words();
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
        page.table(titles, lines);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
