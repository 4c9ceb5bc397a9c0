package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Language;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.PreferredLanguage;
import io.github.feishucodegen.model.SourcePage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
            if (areDialectsDifferent(pair)) {
                OperationId old = pair.before().id();
                boolean free = old.equals(pair.after().id()) || taken.add(old);
                NormalizedOperation level =
                        NormalizedOperation.of(pair, free ? old : pair.after().id());
                normalized.put(pair.before(), level.before());
                normalized.put(pair.after(), level.after());
                undecided.addAll(level.undecided());
            } else if (pair.haveOtherLanguages()) {
                normalized.put(pair.after(), BorrowedTexts.of(pair.after(), pair.before()));
            } else if (!pair.before().languages().equals(pair.after().languages())) {
                commonLanguage(pair.before().languages(), pair.after().languages())
                        .ifPresent(language -> {
                            normalized.put(pair.before(), PreferredLanguage.of(pair.before(), language));
                            normalized.put(pair.after(), PreferredLanguage.of(pair.after(), language));
                        });
            }
        }
        Map<Event, Event> events = new IdentityHashMap<>();
        EventMatching.of(before, after).pairs().forEach(pair -> normalize(pair, events, undecided));
        return new NormalizedModels(
                new Side(replaced(before.operations(), normalized), replaced(before.events(), events)),
                new Side(replaced(after.operations(), normalized), replaced(after.events(), events)),
                undecided);
    }

    private static void normalize(EventPair pair, Map<Event, Event> normalized, List<UndecidedNesting> undecided) {
        Event old = pair.before();
        Event now = pair.after();
        if (areDifferent(dialects(old.pages()), dialects(now.pages()))) {
            NormalizedEvent level = NormalizedEvent.of(pair);
            normalized.put(old, level.before());
            normalized.put(now, level.after());
            undecided.addAll(level.undecided());
        } else if (pair.haveOtherLanguages()) {
            normalized.put(now, BorrowedTexts.of(now, old));
        } else if (!old.languages().equals(now.languages())) {
            commonLanguage(old.languages(), now.languages()).ifPresent(language -> {
                normalized.put(old, PreferredLanguage.of(old, language));
                normalized.put(now, PreferredLanguage.of(now, language));
            });
        }
    }

    /** The first language that both have. */
    private static Optional<Language> commonLanguage(Set<Language> before, Set<Language> after) {
        return before.stream().filter(after::contains).min(Comparator.naturalOrder());
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
        return areDifferent(
                dialects(pair.before().pages()), dialects(pair.after().pages()));
    }

    /** Whether both sides state a dialect and the dialects differ. A model from another source may not state any. */
    private static boolean areDifferent(Set<String> old, Set<String> now) {
        return !old.isEmpty() && !now.isEmpty() && !old.equals(now);
    }

    private static Set<String> dialects(List<SourcePage> pages) {
        return pages.stream()
                .map(SourcePage::dialect)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
