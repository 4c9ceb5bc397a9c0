package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.EventDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.linking.knowledge.TableKey.Part;
import io.github.feishucodegen.linking.nesting.TypeKnowledge;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of a page about an event or a callback, with their rows nested.
 *
 * @param content what the platform sends
 * @param answer what the app answers
 */
record EventTables(NestedTable content, NestedTable answer) {
    static EventTables of(EventDeclaration page, Learned learned) {
        return new EventTables(
                NestedTable.of(
                        page.content(),
                        NestedTable.shown(page.content(), page.examples()),
                        learned.types(),
                        learned.of(page, Part.CONTENT)),
                NestedTable.of(
                        page.answer(),
                        NestedTable.shown(page.answer(), page.answerExamples()),
                        learned.types(),
                        learned.of(page, Part.ANSWER)));
    }

    static boolean nestingIsStated(EventDeclaration page) {
        return NestedTable.isExact(page.content()) && NestedTable.isExact(page.answer());
    }

    /** Adds the fields of the page's named types to the type knowledge. */
    void teach(TypeKnowledge.Builder types) {
        content.teach(types);
        answer.teach(types);
    }

    /** Adds only the fields of named types that stated nesting or examples confirm. */
    void teachConfirmed(TypeKnowledge.Builder types) {
        content.teachConfirmed(types);
        answer.teachConfirmed(types);
    }

    List<Diagnostic> diagnostics() {
        List<Diagnostic> diagnostics = new ArrayList<>(content.diagnostics());
        diagnostics.addAll(answer.diagnostics());
        return diagnostics;
    }
}
