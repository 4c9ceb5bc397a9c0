package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.SourcePage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Pairs operations by id and route, then by route, by id, by page and by title. */
public final class OperationMatching {
    private final List<OperationPair> pairs = new ArrayList<>();
    /**
     * Identity sets, because an operation is large. There is one per snapshot, because both can be the same model.
     */
    private final Set<Operation> pairedBefore = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<Operation> pairedAfter = Collections.newSetFromMap(new IdentityHashMap<>());
    private List<Operation> before;
    private List<Operation> after;

    private OperationMatching(List<Operation> before, List<Operation> after) {
        this.before = before;
        this.after = after;
    }

    /** Pairs the operations of two models. The result does not depend on the order of operations in the models. */
    public static OperationMatching of(ApiModel before, ApiModel after) {
        OperationMatching matching = new OperationMatching(before.operations(), after.operations());
        matching.pair("same name and address", o -> Stream.of(o.id() + " " + o.key()));
        matching.pair("same address", o -> Stream.of(o.key().toString()));
        matching.pair("same name", o -> Stream.of(o.id().toString()));
        matching.pair("same page", OperationMatching::pages);
        matching.pair("same title and project", OperationMatching::title);
        matching.pairs.sort(Comparator.comparing(pair -> pair.after().id()));
        return matching;
    }

    /** The pairs, sorted by operation id. */
    public List<OperationPair> pairs() {
        return pairs;
    }

    public List<Operation> added() {
        return after;
    }

    public List<Operation> removed() {
        return before;
    }

    /** Pairs unpaired operations that share a key, if the key is unique in both snapshots. */
    private void pair(String why, Function<Operation, Stream<String>> keys) {
        Map<String, List<Operation>> old = byKey(before, keys);
        Map<String, List<Operation>> now = byKey(after, keys);
        old.forEach((key, candidates) -> {
            List<Operation> others = now.getOrDefault(key, List.of());
            if (candidates.size() == 1 && others.size() == 1) {
                Operation was = candidates.get(0);
                Operation is = others.get(0);
                if (!pairedBefore.contains(was) && !pairedAfter.contains(is)) {
                    pairs.add(new OperationPair(was, is, why));
                    pairedBefore.add(was);
                    pairedAfter.add(is);
                }
            }
        });
        before = before.stream().filter(o -> !pairedBefore.contains(o)).toList();
        after = after.stream().filter(o -> !pairedAfter.contains(o)).toList();
    }

    private static Map<String, List<Operation>> byKey(
            List<Operation> operations, Function<Operation, Stream<String>> keys) {
        Map<String, List<Operation>> byKey = new TreeMap<>();
        operations.forEach(operation -> keys.apply(operation)
                .distinct()
                .forEach(key ->
                        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(operation)));
        return byKey;
    }

    private static Stream<String> pages(Operation operation) {
        return operation.pages().stream()
                .flatMap(page -> page.url() == null ? Stream.of(name(page)) : Stream.of(page.url(), name(page)));
    }

    private static String name(SourcePage page) {
        return "page " + page.location().page();
    }

    private static Stream<String> title(Operation operation) {
        String title = PlainText.of(operation.title().text());
        return title.isEmpty() ? Stream.of() : Stream.of(operation.id().project() + " " + title);
    }
}
