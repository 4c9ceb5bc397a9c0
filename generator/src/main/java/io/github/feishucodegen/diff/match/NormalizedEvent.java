package io.github.feishucodegen.diff.match;

import static io.github.feishucodegen.diff.match.PartNormalizer.stated;

import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Normalization of one event whose pages are in two dialects, as {@link NormalizedOperation} does it. */
record NormalizedEvent(Event before, Event after, List<UndecidedNesting> undecided) {
    static NormalizedEvent of(EventPair pair) {
        Event old = pair.before();
        Event now = pair.after();
        List<UndecidedNesting> undecided = new ArrayList<>();
        PartNormalizer level = new PartNormalizer(
                now.id(),
                EventPair.location(old),
                EventPair.location(now),
                DocumentingPages.isOneFlat(old.pages(), now.pages()),
                undecided);
        PartNormalizer.Sides contents = level.part(Part.EVENT, old.content(), now.content());
        ObjectType answerBefore = old.answer();
        ObjectType answerAfter = now.answer();
        if (answerBefore != null && answerAfter != null) {
            PartNormalizer.Sides answers = level.part(Part.ANSWER, answerBefore, answerAfter);
            answerBefore = answers.before();
            answerAfter = answers.after();
        }
        Event before = event(old, now, contents.before(), answerBefore);
        return new NormalizedEvent(
                before, BorrowedTexts.of(event(now, old, contents.after(), answerAfter), before), undecided);
    }

    private static Event event(Event own, Event other, ObjectType content, @Nullable ObjectType answer) {
        return new Event(
                own.id(),
                own.kind(),
                own.title(),
                own.description(),
                own.deprecated() || other.deprecated(),
                stated(own.rateLimits(), other.rateLimits()),
                stated(own.appTypes(), other.appTypes()),
                stated(own.scopes(), other.scopes()),
                (own.scopes().isEmpty() ? other : own).scopeRequirement(),
                stated(own.fieldScopes(), other.fieldScopes()),
                content,
                answer,
                own.examples(),
                own.answerExamples(),
                own.links(),
                own.pages());
    }
}
