package io.github.feishucodegen.diff;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diff.match.EventPair;
import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.diff.match.PlacedField;
import io.github.feishucodegen.diff.match.TypeNames;
import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.EventId;
import io.github.feishucodegen.model.ExchangeId;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.RequestBody;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates subjects for elements that only one snapshot has. */
final class UnpairedSubjects {
    private UnpairedSubjects() {}

    /** The subject for an operation. It has no location in the other snapshot. */
    static Subject operation(Operation operation, boolean isNew, Clients clients) {
        Location at = OperationPair.location(operation);
        OperationId id = operation.id();
        Clients.Scope java =
                clients.both(client -> client.ofOperation(id)).and(clients.types(id, id, TypeNames.in(operation)));
        return new Subject(id.toString(), Occurrence.onOneSide(id.toString(), at, isNew), id, "", java);
    }

    /** The subject for an event. It has no location in the other snapshot. */
    static Subject event(Event event, boolean isNew, Clients clients) {
        Location at = EventPair.location(event);
        EventId id = event.id();
        Clients.Scope java = clients.both(client -> client.ofEvent(id)).and(clients.types(id, id, TypeNames.in(event)));
        return new Subject(id.toString(), Occurrence.onOneSide(id.toString(), at, isNew), id, "", java);
    }

    static Subject added(PlacedField field, Clients clients) {
        return field(field, field.around(), field.field().location(), clients);
    }

    static Subject removed(PlacedField field, Clients clients) {
        return field(field, field.field().location(), field.around(), clients);
    }

    private static Subject field(PlacedField field, Location oldAt, Location newAt, Clients clients) {
        return new Subject(
                Subject.element(field.place()),
                Subject.occurrence(field.place(), oldAt, newAt),
                field.place().exchange(),
                "",
                java(field, clients));
    }

    private static Clients.Scope java(PlacedField field, Clients clients) {
        ExchangeId id = field.place().exchange();
        // Inner fields can share enums with fields elsewhere. Such enums get new names when inner fields are added or
        // removed.
        return field.all()
                .map(inner -> clients.both(client -> client.ofField(inner.place(), inner == field)))
                .reduce(clients.types(id, id, TypeNames.in(field.field().type())), Clients.Scope::and);
    }

    /** The subject for an error code, which is null for the snapshot that does not have it. */
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
                operation.exchange(),
                "",
                Clients.Scope.NOTHING);
    }

    /**
     * The subject for a body as a whole.
     *
     * @param body the body in the snapshot that has it
     * @param fields all fields at the top of the body
     */
    static Subject body(OperationPair pair, RequestBody body, List<PlacedField> fields, Clients clients) {
        OperationId old = pair.before().id();
        OperationId now = pair.after().id();
        Clients.Scope members = new Clients.Scope(
                () -> clients.before().ofBody(old), () -> clients.after().ofBody(now));
        return part(
                pair,
                fields.stream()
                        .map(field -> java(field, clients))
                        .reduce(
                                members.and(clients.types(old, now, TypeNames.in(body.content()))),
                                Clients.Scope::and));
    }

    /** @param fields all fields that are added or removed together with pagination */
    static Subject pagination(OperationPair pair, List<PlacedField> fields, Clients clients) {
        return part(
                pair,
                fields.stream().map(field -> java(field, clients)).reduce(Clients.Scope.NOTHING, Clients.Scope::and));
    }

    private static Subject part(OperationPair pair, Clients.Scope java) {
        OperationId id = pair.after().id();
        Occurrence occurrence = new Occurrence(
                id.toString(), "", OperationPair.location(pair.before()), OperationPair.location(pair.after()));
        return new Subject(id.toString(), occurrence, id, "", java);
    }
}
