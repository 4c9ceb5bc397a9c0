package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Language;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.PreferredLanguage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two models whose operations and events can be compared although their pages are in different dialects. A fact that only one
 * dialect states is taken over from it, because its absence in the other is no change. Operations whose pages have
 * the same dialect stay as they are, except for their texts. These are in a language that both models have. If there is
 * none, both get the texts of the old model.
 *
 * @param undecided fields that both models nest differently because one dialect does not state the nesting
 */
public record NormalizedModels(Side before, Side after, List<UndecidedNesting> undecided) {
    public NormalizedModels {
        undecided = List.copyOf(undecided);
    }

    /** The operations and the events of one model. */
    public record Side(List<Operation> operations, List<Event> events) {
        public Side {
            operations = List.copyOf(operations);
            events = List.copyOf(events);
        }

        private boolean isThatOf(ApiModel model) {
            return operations.equals(model.operations()) && events.equals(model.events());
        }
    }

    public static NormalizedModels of(ApiModel before, ApiModel after) {
        Map<Operation, Operation> normalized = new IdentityHashMap<>();
        List<UndecidedNesting> undecided = new ArrayList<>();
        Set<OperationId> taken = after.operations().stream().map(Operation::id).collect(Collectors.toSet());
        for (OperationPair pair : OperationMatching.of(before, after).pairs()) {
            OperationId old = pair.before().id();
            boolean free =
                    areDialectsDifferent(pair) && (old.equals(pair.after().id()) || taken.add(old));
            OperationPair level = normalize(pair, free ? old : pair.after().id(), undecided);
            normalized.put(pair.before(), level.before());
            normalized.put(pair.after(), level.after());
        }
        Map<Event, Event> events = new IdentityHashMap<>();
        for (EventPair pair : EventMatching.of(before, after).pairs()) {
            EventPair level = normalize(pair, undecided);
            events.put(pair.before(), level.before());
            events.put(pair.after(), level.after());
        }
        return new NormalizedModels(
                new Side(replaced(before.operations(), normalized), replaced(before.events(), events)),
                new Side(replaced(after.operations(), normalized), replaced(after.events(), events)),
                undecided);
    }

    /**
     * Normalizes one operation.
     *
     * @param id the operation id for the new snapshot if the dialects differ
     * @param undecided gets the parts whose fields both dialects place differently
     */
    public static OperationPair normalize(OperationPair pair, OperationId id, List<UndecidedNesting> undecided) {
        Operation old = pair.before();
        Operation now = pair.after();
        if (areDialectsDifferent(pair)) {
            NormalizedOperation level = NormalizedOperation.of(pair, id);
            undecided.addAll(level.undecided());
            return new OperationPair(level.before(), level.after(), pair.evidence());
        }
        if (pair.haveOtherLanguages()) {
            return new OperationPair(old, BorrowedTexts.of(now, old), pair.evidence());
        }
        return otherLanguage(old.languages(), now.languages())
                .map(language -> new OperationPair(
                        PreferredLanguage.of(old, language), PreferredLanguage.of(now, language), pair.evidence()))
                .orElse(pair);
    }

    /** Normalizes one event, in the same way. */
    public static EventPair normalize(EventPair pair, List<UndecidedNesting> undecided) {
        Event old = pair.before();
        Event now = pair.after();
        if (DocumentingPages.haveOtherForms(old.pages(), now.pages())) {
            NormalizedEvent level = NormalizedEvent.of(pair);
            undecided.addAll(level.undecided());
            return new EventPair(level.before(), level.after());
        }
        if (pair.haveOtherLanguages()) {
            return new EventPair(old, BorrowedTexts.of(now, old));
        }
        return otherLanguage(old.languages(), now.languages())
                .map(language ->
                        new EventPair(PreferredLanguage.of(old, language), PreferredLanguage.of(now, language)))
                .orElse(pair);
    }

    /** The language in which both are compared if their languages differ: the first one that both have. */
    private static Optional<Language> otherLanguage(Set<Language> before, Set<Language> after) {
        return before.equals(after)
                ? Optional.empty()
                : before.stream().filter(after::contains).min(Comparator.naturalOrder());
    }

    private static <T> List<T> replaced(List<T> elements, Map<T, T> normalized) {
        return elements.stream()
                .map(element -> normalized.getOrDefault(element, element))
                .toList();
    }

    /** Whether nothing was taken over. */
    public boolean isEmpty(ApiModel old, ApiModel now) {
        return before.isThatOf(old) && after.isThatOf(now);
    }

    private static boolean areDialectsDifferent(OperationPair pair) {
        return DocumentingPages.haveOtherForms(
                pair.before().pages(), pair.after().pages());
    }
}
