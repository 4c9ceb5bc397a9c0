package io.github.feishucodegen.diff;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diff.java.Signature;
import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.diff.match.PlacedField;
import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Operation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Subjects that one of the two sides does not have. */
final class OneSided {
    private static final Supplier<Set<Signature>> NOTHING = Set::of;

    private OneSided() {}

    static Subject added(Operation after, Clients clients) {
        return whole(after, NOTHING, () -> clients.after().ofOperation(after.id()));
    }

    static Subject removed(Operation before, Clients clients) {
        return whole(before, () -> clients.before().ofOperation(before.id()), NOTHING);
    }

    /** The other side has no line for it; its own stands for both. */
    private static Subject whole(
            Operation operation, Supplier<Set<Signature>> oldJava, Supplier<Set<Signature>> newJava) {
        Location at = OperationPair.location(operation);
        String id = operation.id().toString();
        return new Subject(id, new Occurrence(id, "", at, at), operation.id(), "", oldJava, newJava);
    }

    static Subject added(PlacedField field, Clients clients) {
        return new Subject(
                Subject.element(field.place()),
                Subject.occurrence(field.place(), field.around(), field.field().location()),
                field.place().operation(),
                "",
                NOTHING,
                () -> clients.after().ofField(field.place(), true));
    }

    static Subject removed(PlacedField field, Clients clients) {
        return new Subject(
                Subject.element(field.place()),
                Subject.occurrence(field.place(), field.field().location(), field.around()),
                field.place().operation(),
                "",
                () -> clients.before().ofField(field.place(), true),
                NOTHING);
    }

    /** An error; null for the side that does not have it. */
    static Subject error(Subject operation, @Nullable ErrorCode before, @Nullable ErrorCode after) {
        ErrorCode either = after == null ? before : after;
        if (either == null) {
            throw new IllegalArgumentException("an error has at least one side");
        }
        Occurrence around = operation.occurrence();
        String place = "error " + either.code();
        return new Subject(
                operation.element() + " " + place,
                new Occurrence(
                        around.operation(),
                        place,
                        before == null ? around.oldAt() : before.location(),
                        after == null ? around.newAt() : after.location()),
                operation.operation(),
                "",
                NOTHING,
                NOTHING);
    }

    static Subject bodyAdded(OperationPair pair, Clients clients) {
        return body(pair, NOTHING, () -> clients.after().ofBody(pair.after().id()));
    }

    static Subject bodyRemoved(OperationPair pair, Clients clients) {
        return body(pair, () -> clients.before().ofBody(pair.before().id()), NOTHING);
    }

    private static Subject body(
            OperationPair pair, Supplier<Set<Signature>> oldJava, Supplier<Set<Signature>> newJava) {
        String id = pair.after().id().toString();
        Occurrence occurrence =
                new Occurrence(id, "", OperationPair.location(pair.before()), OperationPair.location(pair.after()));
        return new Subject(id, occurrence, pair.after().id(), "", oldJava, newJava);
    }

    static Subject paginationAdded(OperationPair pair, List<PlacedField> fields, Clients clients) {
        return body(pair, NOTHING, () -> {
            Set<Signature> signatures = new LinkedHashSet<>();
            fields.forEach(field -> signatures.addAll(clients.after().ofField(field.place(), true)));
            return signatures;
        });
    }

    static Subject paginationRemoved(OperationPair pair, List<PlacedField> fields, Clients clients) {
        return body(
                pair,
                () -> {
                    Set<Signature> signatures = new LinkedHashSet<>();
                    fields.forEach(field -> signatures.addAll(clients.before().ofField(field.place(), true)));
                    return signatures;
                },
                NOTHING);
    }
}
