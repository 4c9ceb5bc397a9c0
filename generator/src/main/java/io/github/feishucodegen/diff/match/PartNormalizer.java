package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.ExchangeId;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Part;
import java.util.List;

/**
 * Normalizes the object of one part of an operation or an event whose pages are in two dialects.
 *
 * @param id the id in the new snapshot
 * @param flat whether one of the dialects does not state the nesting
 * @param undecided gets the parts whose fields both dialects place differently
 */
record PartNormalizer(ExchangeId id, Location oldAt, Location newAt, boolean flat, List<UndecidedNesting> undecided) {
    /** A reader gives the type open JSON to a field whose type it cannot determine, so the other type counts. */
    static final CommonFields FIELDS =
            new CommonFields((own, other) -> own == AnyType.ANY ? other : own, PartNormalizer::field);

    /** The object in both snapshots. */
    record Sides(ObjectType before, ObjectType after) {}

    Sides part(Part part, ObjectType old, ObjectType now) {
        ObjectType before = FIELDS.object(old, now);
        ObjectType after = FIELDS.object(now, old);
        Placement was = Placement.of(before.fields());
        Placement is = Placement.of(after.fields());
        if (was.paths().equals(is.paths())) {
            return new Sides(before, after);
        }
        if (!was.names().equals(is.names())) {
            return flat ? partly(part, before, after, RebuiltNesting.between(was, is)) : new Sides(before, after);
        }
        undecided.add(new UndecidedNesting(id, part, was.without(is), is.without(was), oldAt, newAt));
        return new Sides(before, before);
    }

    /** One snapshot has fields that the other one lacks. Only the places of the others are undecided. */
    private Sides partly(Part part, ObjectType before, ObjectType after, RebuiltNesting nesting) {
        if (nesting.isEmpty()) {
            return new Sides(before, after);
        }
        undecided.add(new UndecidedNesting(id, part, nesting.oldPlaces(), nesting.newPlaces(), oldAt, newAt));
        return new Sides(before, nesting.placed(after, before));
    }

    /** The facts that a snapshot states, or else those of the other one. */
    static <T> List<T> stated(List<T> own, List<T> other) {
        return own.isEmpty() ? other : own;
    }

    /** The field with the facts that only the other dialect states. */
    private static Field field(Field own, Field other) {
        return own.toBuilder()
                .values(codes(stated(own.values(), other.values()), other.values()))
                .scopes(stated(own.scopes(), other.scopes()))
                .build();
    }

    /**
     * The values without texts, if the other snapshot has codes only. A dialect that flattens lists mixes the lists in
     * explanations with the listed values.
     */
    private static List<ListedValue> codes(List<ListedValue> own, List<ListedValue> other) {
        return !other.isEmpty() && other.stream().allMatch(PartNormalizer::isCode)
                ? own.stream().filter(PartNormalizer::isCode).toList()
                : own;
    }

    private static boolean isCode(ListedValue value) {
        return value.value().chars().allMatch(c -> c < 0x80);
    }
}
