package io.github.feishucodegen.linking;

import static io.github.feishucodegen.linking.PageBuilder.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.TableFinding;
import io.github.feishucodegen.linking.knowledge.NestingKnowledge;
import io.github.feishucodegen.linking.nesting.TypeKnowledge;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An operation that does not have all that its pages declare does not pass. */
class RowConservationTest {
    private static final String URL = "https://open.feishu.cn/open-apis/library/v1/books";

    private final List<Diagnostic> report = new ArrayList<>();

    @Test
    void tellsNothingWhereAllArrived() {
        OperationDeclaration page = book("a.md").build();
        assertThat(losses(page, page)).isEmpty();
    }

    @Test
    void tellsOfRowsThatAreMissing() {
        OperationDeclaration more =
                book("b.md").query("year int").headers("X-Shelf string").build();
        assertThat(losses(book("a.md").build(), more))
                .extracting(Diagnostic::id, loss -> loss.location().page())
                .containsExactlyInAnyOrder(tuple("row-lost", "b.md"), tuple("row-lost", "b.md"));
    }

    @Test
    void tellsOfRowsThatAreMissingInsideOthers() {
        OperationDeclaration more = page("b.md", "POST", URL)
                .body("title string !", "shelf object", ".number int")
                .build();
        assertThat(losses(page("a.md", "POST", URL).body("title string !").build(), more))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "the row 'shelf' is not a field of library.v1.book.create",
                        "the row 'number' is not a field of library.v1.book.create");
    }

    @Test
    void tellsOfExamplesThatAreMissing() {
        OperationDeclaration more =
                book("b.md").responseExample("{\"code\": 1}").build();
        assertThat(losses(book("a.md").build(), more))
                .extracting(Diagnostic::id)
                .containsExactly("example-lost");
    }

    @Test
    void tellsNothingTwice() {
        OperationDeclaration more = book("b.md").query("year int").build();
        report.add(Diagnostic.of(
                TableFinding.DUPLICATE_ROW, more.queryParameters().rows().get(0).location(), "it is there twice"));
        assertThat(losses(book("a.md").build(), more)).isEmpty();
    }

    private static PageBuilder book(String name) {
        return page(name, "POST", URL).body("title string !").response("code int", "msg string");
    }

    /** What is told of an operation that was made of one page alone though another one is about it, too. */
    private List<Diagnostic> losses(OperationDeclaration arrived, OperationDeclaration declared) {
        Operation operation = OperationMerge.merge(
                new OperationId("library", "v1", "book", "create"), List.of(linked(arrived)), diagnostic -> {});
        return RowConservation.check(
                List.of(new RowConservation.Merged(operation, List.of(linked(arrived), linked(declared)))), report);
    }

    private static LinkedPage linked(OperationDeclaration page) {
        return PageLinker.link(
                        page,
                        PageTables.of(page, new Learned(TypeKnowledge.NONE, NestingKnowledge.NONE)),
                        diagnostic -> {})
                .orElseThrow();
    }
}
