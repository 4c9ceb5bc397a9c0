package io.github.feishucodegen.naming;

import io.github.feishucodegen.lock.ClassKey;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.naming.EventGroups.EventGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Names the classes of one event: the event, its data and the answer to it. */
final class EventNaming {
    private static final String DATA_FIELD = "event";
    private static final String DATA = "Data";
    private static final String ANSWER = "Response";

    private final EventGroup group;
    private final ObjectNaming objects;
    private final String stem;

    /** Reserves the event's class names, which all begin with the same stem. */
    EventNaming(EventGroup group, ObjectNaming objects, Findings findings) {
        this.group = group;
        this.objects = objects;
        this.stem = takeStem(findings);
    }

    private String takeStem(Findings findings) {
        ClassKey key = key(group.event());
        String before = objects.classNames().before().get(key);
        String free = before != null && Identifiers.isIdentifier(before) && isFree(before, key) ? before : group.name();
        for (int number = 2; !isFree(free, key); number++) {
            free = NameScope.numbered(group.name(), number);
        }
        if (!free.equals(group.name()) && !free.equals(before)) {
            findings.renamed(group.event().id().toString(), group.name(), free, EventGroups.location(group.event()));
        }
        objects.names().takeAll(classNames(free).toList());
        for (Event event : group.events()) {
            objects.classNames().give(key(event), free);
        }
        return free;
    }

    private static ClassKey key(Event event) {
        return new ClassKey.OfEvent(event.id().type());
    }

    private boolean isFree(String stem, ClassKey key) {
        return classNames(stem).allMatch(name -> objects.names().isFreeFor(name, key));
    }

    /** All class names that an event with this stem can ever have. */
    static List<String> allClassNames(String stem) {
        return List.of(stem, stem + DATA, stem + ANSWER);
    }

    private Stream<String> classNames(String stem) {
        return Stream.concat(Stream.of(stem, stem + DATA), hasAnswer() ? Stream.of(stem + ANSWER) : Stream.of());
    }

    private boolean hasAnswer() {
        return group.event().answer() != null;
    }

    EventNames names() {
        JavaClass type = objects.named(stem);
        // The base class has all members. The lock still has the class, with no members of its own.
        objects.naming(type.simpleName(), InheritedMembers.OF_MODEL);
        String subject = group.event().id().toString();
        JavaClass data = objects.define(stem + DATA, "event of " + subject, data());
        ObjectType answer = group.event().answer();
        JavaClass response =
                answer == null ? null : objects.define(stem + ANSWER, "answer of " + subject, answer.fields());
        return new EventNames(group.events(), group.name(), type, data, response);
    }

    /** The fields of the data. Events that share a name can have different ones. */
    private List<Field> data() {
        Map<String, Field> fields = new LinkedHashMap<>();
        List<Field> all = new ArrayList<>();
        for (Event event : group.events()) {
            List<Field> own = fieldsOf(event);
            own.stream().filter(field -> !fields.containsKey(field.name())).forEach(all::add);
            own.forEach(field -> fields.putIfAbsent(field.name(), field));
        }
        return all;
    }

    private static List<Field> fieldsOf(Event event) {
        return event.content().fields().stream()
                .filter(field -> field.name().equals(DATA_FIELD))
                .findFirst()
                .map(Field::type)
                .filter(ObjectType.class::isInstance)
                .map(data -> ((ObjectType) data).fields())
                .orElse(List.of());
    }
}
