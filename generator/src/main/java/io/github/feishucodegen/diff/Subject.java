package io.github.feishucodegen.diff;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diff.match.EventPair;
import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.diff.match.Place;
import io.github.feishucodegen.diff.match.TypeChange;
import io.github.feishucodegen.diff.match.TypeNames;
import io.github.feishucodegen.model.EventId;
import io.github.feishucodegen.model.ExchangeId;
import io.github.feishucodegen.model.Operation;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The part of the API that rules are asked about.
 *
 * @param element as in {@link Change#element()}
 * @param java the signatures of both clients that belong to the subject
 */
record Subject(String element, Occurrence occurrence, ExchangeId exchange, String evidence, Clients.Scope java) {

    static Subject of(OperationPair pair, Clients clients) {
        Operation before = pair.before();
        Operation after = pair.after();
        boolean plain = before.id().equals(after.id()) && before.path().equals(after.path());
        return new Subject(
                after.id().toString(),
                new Occurrence(
                        after.id().toString(), "", OperationPair.location(before), OperationPair.location(after)),
                after.id(),
                plain ? "" : pair.evidence(),
                java(before, after, clients));
    }

    static Subject of(EventPair pair, Clients clients) {
        EventId id = pair.after().id();
        EventId old = pair.before().id();
        boolean sameClasses = old.equals(id)
                && pair.before().kind() == pair.after().kind()
                && pair.before().envelope() == pair.after().envelope()
                && (pair.before().answer() == null) == (pair.after().answer() == null);
        Clients.Scope java = sameClasses
                ? Clients.Scope.NOTHING
                : new Clients.Scope(
                                () -> clients.before().ofEvent(old),
                                () -> clients.after().ofEvent(id))
                        .and(clients.types(old, id, TypeNames.in(pair.before())))
                        .and(clients.types(old, id, TypeNames.in(pair.after())));
        return new Subject(
                id.toString(),
                new Occurrence(id.toString(), "", EventPair.location(pair.before()), EventPair.location(pair.after())),
                id,
                "",
                java);
    }

    private static Clients.Scope java(Operation before, Operation after, Clients clients) {
        if (!before.id().equals(after.id())) {
            return new Clients.Scope(
                            () -> clients.before().ofOperation(before.id()),
                            () -> clients.after().ofOperation(after.id()))
                    .and(clients.types(before.id(), after.id(), TypeNames.in(before)));
        }
        boolean otherResponse =
                !before.response().getClass().equals(after.response().getClass());
        if (!otherResponse) {
            return Clients.Scope.NOTHING;
        }
        Set<String> types = new TreeSet<>(TypeNames.in(before.response()));
        types.addAll(TypeNames.in(after.response()));
        return clients.both(client -> client.ofResponse(after.id())).and(clients.types(before.id(), after.id(), types));
    }

    /** The same subject at a location that only the new snapshot has. */
    Subject onlyNew(Location at) {
        return new Subject(
                element, new Occurrence(occurrence.operation(), "", null, at), exchange, "", Clients.Scope.NOTHING);
    }

    /** The same subject at a location that only the old snapshot has. */
    Subject onlyOld(Location at) {
        return new Subject(
                element, new Occurrence(occurrence.operation(), "", at, null), exchange, "", Clients.Scope.NOTHING);
    }

    /** The subject for a named type as a whole. */
    Subject ofType(String name) {
        String type = "type " + exchange.project() + "." + exchange.version() + "." + name;
        return new Subject(type, occurrence, exchange, evidence, java);
    }

    Subject withEvidence(String found) {
        return new Subject(element, occurrence, exchange, found, java);
    }

    static Subject of(FieldPair pair, Clients clients) {
        boolean elsewhere = !pair.oldPlace().steps().equals(pair.newPlace().steps());
        boolean whole =
                pair.type() != TypeChange.SAME || !Objects.equals(pair.oldTypeName(), pair.newTypeName()) || elsewhere;
        ExchangeId old = pair.oldPlace().exchange();
        ExchangeId now = pair.newPlace().exchange();
        Clients.Scope members = new Clients.Scope(
                () -> clients.before().ofField(pair.oldPlace(), whole),
                () -> clients.after().ofField(pair.newPlace(), whole));
        if (elsewhere) {
            // From other operations, a class of a named type can already have the field at the new place, or keep it
            // at the old one.
            members = members.and(new Clients.Scope(
                    () -> clients.before().ofField(pair.newPlace(), whole),
                    () -> clients.after().ofField(pair.oldPlace(), whole)));
        }
        return new Subject(
                element(pair.newPlace()),
                occurrence(
                        pair.newPlace(), pair.before().location(), pair.after().location()),
                now,
                "",
                whole ? members.and(clients.types(old, now, types(pair))) : members);
    }

    private static Set<String> types(FieldPair pair) {
        Set<String> types = new TreeSet<>(TypeNames.in(pair.before().type()));
        types.addAll(TypeNames.in(pair.after().type()));
        return types;
    }

    static Occurrence occurrence(Place place, Location oldAt, Location newAt) {
        return new Occurrence(place.exchange().toString(), place.part().words() + ": " + place.path(), oldAt, newAt);
    }

    /** The element of a place. In a named type it is the place in the type, which is the same for all operations. */
    static String element(Place place) {
        return place.shared() == null ? place.toString() : "type " + place.shared();
    }
}
