package io.github.feishucodegen.diff;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diff.java.Signature;
import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.diff.match.Place;
import io.github.feishucodegen.diff.match.TypeChange;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The part of the API that rules are being asked about.
 *
 * @param element as in {@link Change#element()}
 * @param oldJava the signatures of the old client that are about it; asked for only when there is a change
 */
record Subject(
        String element,
        Occurrence occurrence,
        OperationId operation,
        String evidence,
        Supplier<Set<Signature>> oldJava,
        Supplier<Set<Signature>> newJava) {

    static Subject of(OperationPair pair, Clients clients) {
        Operation before = pair.before();
        Operation after = pair.after();
        boolean renamed = !before.id().equals(after.id());
        boolean otherResponse =
                !before.response().getClass().equals(after.response().getClass());
        boolean plain = !renamed && before.path().equals(after.path());
        return new Subject(
                after.id().toString(),
                new Occurrence(
                        after.id().toString(), "", OperationPair.location(before), OperationPair.location(after)),
                after.id(),
                plain ? "" : pair.evidence(),
                () -> renamed
                        ? clients.before().ofOperation(before.id())
                        : otherResponse ? clients.before().ofResponse(before.id()) : Set.of(),
                () -> renamed
                        ? clients.after().ofOperation(after.id())
                        : otherResponse ? clients.after().ofResponse(after.id()) : Set.of());
    }

    /** A named type as a whole. */
    Subject ofType(String name) {
        String type = "type " + operation.project() + "." + operation.version() + "." + name;
        return new Subject(type, occurrence, operation, evidence, oldJava, newJava);
    }

    Subject withElement(String longer) {
        return new Subject(longer, occurrence, operation, evidence, oldJava, newJava);
    }

    Subject withEvidence(String found) {
        return new Subject(element, occurrence, operation, found, oldJava, newJava);
    }

    static Subject of(FieldPair pair, Clients clients) {
        boolean whole = pair.type() != TypeChange.SAME
                || !Objects.equals(pair.oldTypeName(), pair.newTypeName())
                || !pair.oldPlace().steps().equals(pair.newPlace().steps());
        return new Subject(
                element(pair.newPlace()),
                occurrence(
                        pair.newPlace(), pair.before().location(), pair.after().location()),
                pair.newPlace().operation(),
                "",
                () -> clients.before().ofField(pair.oldPlace(), whole),
                () -> clients.after().ofField(pair.newPlace(), whole));
    }

    static Occurrence occurrence(Place place, Location oldAt, Location newAt) {
        return new Occurrence(place.operation().toString(), place.part().words() + ": " + place.path(), oldAt, newAt);
    }

    /** For what stands in a named type the place in the type: it is the same in all operations. */
    static String element(Place place) {
        return place.shared() == null ? place.toString() : "type " + place.shared();
    }
}
