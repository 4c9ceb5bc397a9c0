package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diff.match.Relocation.Kind;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the fields of a request, of a response, of an event or of an answer. Fields with the same name at the same place are paired first. Of
 * the remaining fields, those in the same object can be paired as renamed and those elsewhere as moved. That needs
 * enough evidence.
 */
public final class FieldMatching {
    /**
     * The most added or removed fields of one object for a rename search. An object with more was rewritten as a
     * whole, and any pair would be a guess.
     */
    private static final int MOST_CANDIDATES = 60;

    private final List<FieldPair> pairs = new ArrayList<>();
    private final List<Relocation> relocations = new ArrayList<>();
    /** The unpaired fields, one entry per object. */
    private final List<LeftOver> leftOvers = new ArrayList<>();

    private FieldMatching() {}

    /** Pairs the parameters and the body fields. */
    public static FieldMatching ofRequest(OperationPair pair) {
        return of(
                PlacedField.ofRequest(pair.before()),
                PlacedField.ofRequest(pair.after()),
                OperationPair.location(pair.before()),
                OperationPair.location(pair.after()));
    }

    public static FieldMatching ofResponse(OperationPair pair) {
        return of(
                PlacedField.ofResponse(pair.before()),
                PlacedField.ofResponse(pair.after()),
                OperationPair.location(pair.before()),
                OperationPair.location(pair.after()));
    }

    /** Pairs the fields of what the platform sends. */
    public static FieldMatching ofContent(EventPair pair) {
        return of(
                PlacedField.ofContent(pair.before()),
                PlacedField.ofContent(pair.after()),
                EventPair.location(pair.before()),
                EventPair.location(pair.after()));
    }

    /** Pairs the fields of what the app answers. */
    public static FieldMatching ofAnswer(EventPair pair) {
        return of(
                PlacedField.ofAnswer(pair.before()),
                PlacedField.ofAnswer(pair.after()),
                EventPair.location(pair.before()),
                EventPair.location(pair.after()));
    }

    private static FieldMatching of(
            List<PlacedField> before, List<PlacedField> after, Location oldPage, Location newPage) {
        FieldMatching matching = new FieldMatching();
        matching.match(before, after, oldPage, newPage);
        matching.findRenames();
        matching.findMoves();
        return matching;
    }

    /** All fields that both snapshots have, including renamed and moved fields. */
    public List<FieldPair> pairs() {
        return pairs;
    }

    public List<Relocation> relocations() {
        return relocations;
    }

    /** The required sets of a request whose fields were paired. */
    public RequiredSets requiredSets(OperationPair operation) {
        return RequiredSets.of(operation, pairs);
    }

    /** The added fields, without their inner fields. {@code around} is a location in the old snapshot. */
    public List<PlacedField> added() {
        return leftOvers.stream()
                .flatMap(left -> left.added.stream().map(field -> around(field, left.oldAround)))
                .toList();
    }

    /** The removed fields, without their inner fields. {@code around} is a location in the new snapshot. */
    public List<PlacedField> removed() {
        return leftOvers.stream()
                .flatMap(left -> left.removed.stream().map(field -> around(field, left.newAround)))
                .toList();
    }

    private static PlacedField around(PlacedField field, Location around) {
        return new PlacedField(field.place(), field.field(), around);
    }

    private record LeftOver(
            List<PlacedField> removed, List<PlacedField> added, Location oldAround, Location newAround) {}

    private record Key(Part part, String name) {
        static Key of(PlacedField field) {
            return new Key(field.place().part(), field.field().name());
        }
    }

    private record Candidate(PlacedField before, PlacedField after, FieldSimilarity likeness) {}

    private void match(List<PlacedField> before, List<PlacedField> after, Location oldAround, Location newAround) {
        Map<Key, PlacedField> old = byKey(before);
        Map<Key, PlacedField> now = byKey(after);
        List<PlacedField> removed = new ArrayList<>();
        old.forEach((key, field) -> {
            PlacedField same = now.remove(key);
            if (same == null) {
                removed.add(field);
            } else {
                pair(field, same);
            }
        });
        if (!removed.isEmpty() || !now.isEmpty()) {
            leftOvers.add(new LeftOver(removed, new ArrayList<>(now.values()), oldAround, newAround));
        }
    }

    /** If several fields have the same name, the first one is used, as in the Java client. */
    private static Map<Key, PlacedField> byKey(List<PlacedField> fields) {
        Map<Key, PlacedField> byKey = new LinkedHashMap<>();
        fields.forEach(field -> byKey.putIfAbsent(Key.of(field), field));
        return byKey;
    }

    private FieldPair pair(PlacedField before, PlacedField after) {
        FieldPair pair = new FieldPair(before.place(), before.field(), after.place(), after.field());
        pairs.add(pair);
        List<PlacedField> old = before.children();
        List<PlacedField> now = after.children();
        boolean objects = isObject(before) && isObject(after);
        if (objects && (!old.isEmpty() || !now.isEmpty())) {
            match(old, now, before.field().location(), after.field().location());
        }
        return pair;
    }

    private static boolean isObject(PlacedField field) {
        return field.field().type().innermost() instanceof ObjectType;
    }

    /** Pairs renamed fields. A new pair can add unpaired inner fields to the list during the loop. */
    private void findRenames() {
        for (int i = 0; i < leftOvers.size(); i++) {
            LeftOver left = leftOvers.get(i);
            if (left.removed.size() > MOST_CANDIDATES || left.added.size() > MOST_CANDIDATES) {
                continue;
            }
            List<Candidate> candidates = new ArrayList<>();
            for (PlacedField before : left.removed) {
                for (PlacedField after : left.added) {
                    if (before.place().part() == after.place().part() && haveSameShape(before, after)) {
                        FieldSimilarity likeness = FieldSimilarity.of(before.field(), after.field());
                        if (likeness.score() >= FieldSimilarity.ENOUGH) {
                            candidates.add(new Candidate(before, after, likeness));
                        }
                    }
                }
            }
            for (Candidate best : unrivalled(candidates)) {
                relocate(best, Kind.RENAMED, left, left);
            }
        }
    }

    /** The candidates that score higher than every other candidate with the same old or new field. */
    private static List<Candidate> unrivalled(List<Candidate> candidates) {
        return candidates.stream()
                .filter(c -> candidates.stream()
                        .noneMatch(other -> other != c
                                && (other.before == c.before || other.after == c.after)
                                && other.likeness.score() >= c.likeness.score()))
                .toList();
    }

    private void findMoves() {
        Map<String, List<Node>> removed = nodes(true);
        Map<String, List<Node>> added = nodes(false);
        List<Candidate> moves = new ArrayList<>();
        Map<PlacedField, LeftOver> home = new IdentityHashMap<>();
        removed.forEach((key, old) -> {
            List<Node> now = added.getOrDefault(key, List.of());
            if (old.size() == 1 && now.size() == 1) {
                PlacedField before = old.get(0).field;
                PlacedField after = now.get(0).field;
                String evidence = whyMoved(before, after);
                if (evidence != null && (old.get(0).root || now.get(0).root)) {
                    moves.add(new Candidate(before, after, new FieldSimilarity(FieldSimilarity.ENOUGH, evidence)));
                    home.put(before, old.get(0).left);
                    home.put(after, now.get(0).left);
                }
            }
        });
        moves.sort(Comparator.comparing(move -> move.before.place().steps().size()));
        for (Candidate move : moves) {
            if (!liesIn(move, relocations)) {
                relocate(move, Kind.MOVED, home.get(move.before), home.get(move.after));
            }
        }
    }

    /** Whether the field is inside a field that was moved. It was then moved together with that field. */
    private static boolean liesIn(Candidate move, List<Relocation> relocations) {
        List<String> steps = move.before.place().steps();
        return relocations.stream().filter(r -> r.kind() == Kind.MOVED).anyMatch(r -> {
            List<String> outer = r.pair().oldPlace().steps();
            return r.pair().oldPlace().part() == move.before.place().part()
                    && steps.size() > outer.size()
                    && steps.subList(0, outer.size()).equals(outer);
        });
    }

    private record Node(PlacedField field, LeftOver left, boolean root) {}

    /**
     * All unpaired fields of one snapshot with their inner fields, by name and type. A move changes neither of them.
     */
    private Map<String, List<Node>> nodes(boolean old) {
        Map<String, List<Node>> nodes = new LinkedHashMap<>();
        for (LeftOver left : leftOvers) {
            for (PlacedField field : old ? left.removed : left.added) {
                collect(field, left, true, nodes);
            }
        }
        return nodes;
    }

    private static void collect(PlacedField field, LeftOver left, boolean root, Map<String, List<Node>> nodes) {
        String key = field.field().name() + " " + TypeChange.words(field.field().type());
        nodes.computeIfAbsent(key, k -> new ArrayList<>()).add(new Node(field, left, root));
        field.children().forEach(child -> collect(child, left, false, nodes));
    }

    private static @Nullable String whyMoved(PlacedField before, PlacedField after) {
        boolean outside =
                before.place().part().isParameter() || after.place().part().isParameter();
        if (outside && before.place().part() != after.place().part()) {
            return "same name and type";
        }
        FieldSimilarity likeness = FieldSimilarity.of(before.field(), after.field());
        // Moved fields have equal names. The 2 points for similar names are therefore no evidence here.
        return likeness.score() - 2 >= FieldSimilarity.ENOUGH ? "same name and type, " + likeness.evidence() : null;
    }

    private void relocate(Candidate found, Kind kind, LeftOver oldHome, LeftOver newHome) {
        oldHome.removed.remove(found.before);
        newHome.added.remove(found.after);
        relocations.add(new Relocation(pair(found.before, found.after), kind, found.likeness.evidence()));
    }

    private static boolean haveSameShape(PlacedField before, PlacedField after) {
        return TypeChange.between(before.field().type(), after.field().type()) == TypeChange.SAME;
    }
}
