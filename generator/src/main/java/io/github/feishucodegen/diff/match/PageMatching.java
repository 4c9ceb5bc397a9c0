package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.SeparatePages;
import io.github.feishucodegen.model.SourcePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Pairs the pages about one operation or one event, if it has several pages on one of the two sides. Pages are paired
 * by file name, then by address and by title. The last two that are left over are a pair too.
 *
 * @param pairs each page in both snapshots; empty if the pages are not known one by one, or if there is only one
 * @param added the pages that only the new snapshot has
 * @param removed the pages that only the old snapshot has
 */
public record PageMatching<T>(List<Pair<T>> pairs, List<T> added, List<T> removed) {
    public PageMatching {
        pairs = List.copyOf(pairs);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** One page in both snapshots, as an operation or an event of its own. */
    public record Pair<T>(T before, T after) {}

    public static PageMatching<Operation> of(OperationPair pair, SeparatePages before, SeparatePages after) {
        Function<Operation, List<SourcePage>> pages = Operation::pages;
        return of(
                pages(pair.before(), before.operations(), Operation::key, pages),
                pages(pair.after(), after.operations(), Operation::key, pages),
                operation -> operation.pages().get(0),
                operation -> operation.title().text());
    }

    public static PageMatching<Event> of(EventPair pair, SeparatePages before, SeparatePages after) {
        Function<Event, List<SourcePage>> pages = Event::pages;
        return of(
                pages(pair.before(), before.events(), event -> event.id().type(), pages),
                pages(pair.after(), after.events(), event -> event.id().type(), pages),
                event -> event.pages().get(0),
                event -> event.title().text());
    }

    /** The pages of one side; empty if they are not known one by one. */
    private static <T> List<T> pages(
            T subject, List<T> separate, Function<T, ?> key, Function<T, List<SourcePage>> pages) {
        if (pages.apply(subject).size() == 1) {
            return List.of(subject);
        }
        return separate.stream()
                .filter(page -> key.apply(page).equals(key.apply(subject)))
                .toList();
    }

    private static <T> PageMatching<T> of(
            List<T> before, List<T> after, Function<T, SourcePage> page, Function<T, String> title) {
        if (before.isEmpty() || after.isEmpty() || before.size() == 1 && after.size() == 1) {
            return new PageMatching<>(List.of(), List.of(), List.of());
        }
        List<T> old = new ArrayList<>(before);
        List<T> now = new ArrayList<>(after);
        List<Pair<T>> pairs = new ArrayList<>();
        pair(
                old,
                now,
                pairs,
                (one, other) -> page.apply(one)
                        .location()
                        .page()
                        .equals(page.apply(other).location().page()));
        pair(
                old,
                now,
                pairs,
                (one, other) -> page.apply(one).url() != null
                        && Objects.equals(
                                page.apply(one).url(), page.apply(other).url()));
        pair(old, now, pairs, (one, other) -> PlainText.same(title.apply(one), title.apply(other)));
        if (pairs.isEmpty() || old.size() == 1 && now.size() == 1) {
            pairs.add(new Pair<>(old.remove(0), now.remove(0)));
        }
        return new PageMatching<>(pairs, now, old);
    }

    private static <T> void pair(List<T> old, List<T> now, List<Pair<T>> pairs, BiPredicate<T, T> same) {
        for (T one : List.copyOf(old)) {
            now.stream().filter(other -> same.test(one, other)).findFirst().ifPresent(other -> {
                pairs.add(new Pair<>(one, other));
                old.remove(one);
                now.remove(other);
            });
        }
    }

    /** Whether the subject is compared as a whole. */
    public boolean isEmpty() {
        return pairs.isEmpty();
    }

    /** Whether each page has a pair. */
    public boolean isComplete() {
        return added.isEmpty() && removed.isEmpty();
    }
}
