package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.AnswerDeclaration;
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
 * @param answers the forms of what the app answers, as on the page
 */
record EventTables(NestedTable content, List<NestedTable> answers) {
    EventTables {
        answers = List.copyOf(answers);
    }

    static EventTables of(EventDeclaration page, Learned learned) {
        return new EventTables(
                NestedTable.of(
                        page.content(),
                        NestedTable.shown(page.content(), page.examples()),
                        learned.types(),
                        learned.of(page, Part.CONTENT)),
                page.answers().stream()
                        .map(answer -> NestedTable.of(
                                answer.table(),
                                NestedTable.shown(answer.table(), answer.examples()),
                                learned.types(),
                                page.answers().size() == 1 ? learned.of(page, Part.ANSWER) : null))
                        .toList());
    }

    static boolean nestingIsStated(EventDeclaration page) {
        return NestedTable.isExact(page.content())
                && page.answers().stream().map(AnswerDeclaration::table).allMatch(NestedTable::isExact);
    }

    /** Adds the fields of the page's named types to the type knowledge. */
    void teach(TypeKnowledge.Builder types) {
        content.teach(types);
        answers.forEach(answer -> answer.teach(types));
    }

    /** Adds only the fields of named types that stated nesting or examples confirm. */
    void teachConfirmed(TypeKnowledge.Builder types) {
        content.teachConfirmed(types);
        answers.forEach(answer -> answer.teachConfirmed(types));
    }

    List<Diagnostic> diagnostics() {
        List<Diagnostic> diagnostics = new ArrayList<>(content.diagnostics());
        answers.forEach(answer -> diagnostics.addAll(answer.diagnostics()));
        return diagnostics;
    }
}
