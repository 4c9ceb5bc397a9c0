package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.ApiModel;
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
 * Two models whose operations can be compared although their pages are in different dialects. A fact that only one
 * dialect states is taken over from it, because its absence in the other is no change. Operations whose pages have
 * the same dialect stay as they are, except for their texts. These are in a language that both models have. If there is
 * none, both get the texts of the old model.
 *
 * @param undecided fields that both models nest differently because one dialect does not state the nesting
 */
public record NormalizedModels(List<Operation> before, List<Operation> after, List<UndecidedNesting> undecided) {
    public NormalizedModels {
        before = List.copyOf(before);
        after = List.copyOf(after);
        undecided = List.copyOf(undecided);
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
                commonLanguage(pair).ifPresent(language -> {
                    normalized.put(pair.before(), PreferredLanguage.of(pair.before(), language));
                    normalized.put(pair.after(), PreferredLanguage.of(pair.after(), language));
                });
            }
        }
        return new NormalizedModels(
                replaced(before.operations(), normalized), replaced(after.operations(), normalized), undecided);
    }

    /** The first language that the pages of both operations have. */
    private static Optional<Language> commonLanguage(OperationPair pair) {
        return pair.before().languages().stream()
                .filter(pair.after().languages()::contains)
                .min(Comparator.naturalOrder());
    }

    private static List<Operation> replaced(List<Operation> operations, Map<Operation, Operation> normalized) {
        return operations.stream()
                .map(operation -> normalized.getOrDefault(operation, operation))
                .toList();
    }

    /** Whether nothing was taken over. */
    public boolean isEmpty(ApiModel old, ApiModel now) {
        return before.equals(old.operations()) && after.equals(now.operations());
    }

    /**
     * Whether both operations state a dialect and the dialects differ. A model from another source may not state any.
     */
    private static boolean areDialectsDifferent(OperationPair pair) {
        Set<String> old = dialects(pair.before());
        Set<String> now = dialects(pair.after());
        return !old.isEmpty() && !now.isEmpty() && !old.equals(now);
    }

    private static Set<String> dialects(Operation operation) {
        return operation.pages().stream()
                .map(SourcePage::dialect)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
