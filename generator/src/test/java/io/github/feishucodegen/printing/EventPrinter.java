package io.github.feishucodegen.printing;

import io.github.feishucodegen.declaration.AnswerDeclaration;
import io.github.feishucodegen.declaration.EventDeclaration;
import io.github.feishucodegen.declaration.EventDeclaration.Kind;
import io.github.feishucodegen.declaration.EventDeclaration.Service;
import java.util.List;
import java.util.Random;

/** Writes the declaration of an event or a callback as a page, as {@link PagePrinter} does with operations. */
public final class EventPrinter {
    private EventPrinter() {}

    public static String print(EventDeclaration event, Notation notation, long seed) {
        PageParts page = new PageParts(notation, new Random(seed));
        page.text(HeadPrinter.print(event, notation));
        page.text(event.description());
        page.text(event.description().endsWith("```") ? "\n\n" : "");
        Service service = event.service();
        if (service != null) {
            page.explorerLink("project=" + service.project() + "&version=" + service.version() + "&resource=none&event="
                    + event.type().value());
        }
        page.text("\n\n## " + page.words().phrase("事件", "Event") + "\n\n");
        page.text(page.request().print(event) + "\n");
        page.fields("part.event-body", event.content(), notation.fields(), true);
        page.examples("part.event-example", event.examples());
        if (event.kind() == Kind.CALLBACK) {
            answers(event.answers(), page, notation);
        }
        page.ending();
        return page.page();
    }

    /** Several forms of an answer have titles of their own, and their examples below the tables. */
    private static void answers(List<AnswerDeclaration> answers, PageParts page, Notation notation) {
        if (answers.size() > 1) {
            page.title(2, "part.answer");
            for (int i = 0; i < answers.size(); i++) {
                page.text("### " + page.words().phrase("形式 ", "Form ") + (i + 1) + "\n\n");
                page.table(answers.get(i).table(), notation.fields(), true);
                page.examples(answers.get(i).examples());
            }
            return;
        }
        for (AnswerDeclaration answer : answers) {
            page.fields("part.answer", answer.table(), notation.fields(), true);
            page.examples("part.answer-example", answer.examples());
        }
    }
}
