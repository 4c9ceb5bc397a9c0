package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.FieldRef;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Part;
import io.github.feishucodegen.model.RequiredSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The required sets of an operation in both snapshots. A renamed or moved field counts as the same field. */
public final class RequiredSets {
    private final OperationPair pair;
    private final Side before;
    private final Side after;

    /**
     * @param sets at least one; an operation without required sets has one empty set
     * @param required the fields that every request needs
     */
    private record Side(List<Set<FieldRef>> sets, Set<FieldRef> required) {}

    private RequiredSets(OperationPair pair, Side before, Side after) {
        this.pair = pair;
        this.before = before;
        this.after = after;
    }

    static RequiredSets of(OperationPair pair, List<FieldPair> fields) {
        Map<FieldRef, FieldRef> now = new HashMap<>();
        fields.forEach(
                field -> now.put(field.oldPlace().field(), field.newPlace().field()));
        // An added or removed body is reported as a whole.
        boolean bodies = pair.before().body() != null && pair.after().body() != null;
        return new RequiredSets(
                pair,
                side(pair.before(), bodies, key -> now.getOrDefault(key, key)),
                side(pair.after(), bodies, Function.identity()));
    }

    private static Side side(Operation operation, boolean bodies, Function<FieldRef, FieldRef> now) {
        Set<FieldRef> required = PlacedField.ofRequest(operation).stream()
                .flatMap(PlacedField::all)
                .filter(field -> field.field().required())
                .map(field -> now.apply(field.place().field()))
                .collect(Collectors.toSet());
        List<Set<FieldRef>> sets = RequiredSet.of(operation).stream()
                .map(set -> set.fields().stream()
                        .filter(key -> bodies || key.part() != Part.BODY)
                        .map(now)
                        .collect(Collectors.toSet()))
                .toList();
        return new Side(sets.isEmpty() ? List.of(Set.of()) : sets, required);
    }

    /**
     * Whether an old required set no longer includes a new one. Fields that are required in either snapshot are added
     * to the set first, because other rules report them.
     */
    public boolean isAnyNoLongerEnough() {
        return before.sets().stream().anyMatch(set -> !isEnough(set, after));
    }

    /**
     * Whether a new required set includes no old one. Fields that are required in either snapshot are added to the
     * set first, because other rules report them.
     */
    public boolean hasAnyBecomeEnough() {
        return after.sets().stream().anyMatch(set -> !isEnough(set, before));
    }

    private boolean isEnough(Set<FieldRef> set, Side side) {
        Set<FieldRef> there = new HashSet<>(set);
        there.addAll(before.required());
        there.addAll(after.required());
        return side.sets().stream().anyMatch(there::containsAll);
    }

    public @Nullable String oldWords() {
        return words(pair.before());
    }

    public @Nullable String newWords() {
        return words(pair.after());
    }

    private static @Nullable String words(Operation operation) {
        List<RequiredSet> sets = RequiredSet.of(operation);
        return sets.isEmpty() ? null : sets.stream().map(RequiredSets::words).collect(Collectors.joining("; "));
    }

    private static String words(RequiredSet set) {
        String fields = set.fields().stream().map(FieldRef::inOverlay).collect(Collectors.joining(", "));
        return "\"" + set.title() + "\" requires " + (fields.isEmpty() ? "no more" : fields);
    }
}
