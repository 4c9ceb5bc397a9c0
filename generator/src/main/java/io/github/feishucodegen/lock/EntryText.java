package io.github.feishucodegen.lock;

import io.github.feishucodegen.lock.LockScope.Classes;
import io.github.feishucodegen.lock.LockScope.Constants;
import io.github.feishucodegen.lock.LockScope.Enums;
import io.github.feishucodegen.lock.LockScope.EventIds;
import io.github.feishucodegen.lock.LockScope.Members;
import io.github.feishucodegen.lock.LockScope.OperationIds;
import io.github.feishucodegen.model.EventId;
import io.github.feishucodegen.model.OperationId;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes and reads the keys and names of one kind of scope. Reading throws a {@link LockFormatException}. */
record EntryText<K, N>(
        Function<K, String> writeKey,
        Function<String, K> readKey,
        Function<N, String> writeName,
        BiFunction<K, String, N> readName) {
    private static final EntryText<String, String> PLAIN =
            new EntryText<>(key -> key, key -> key, name -> name, (key, name) -> name);

    /** The names are {@code PROJECT/VERSION/RESOURCE/METHOD}. */
    private static final EntryText<?, ?> OPERATIONS = new EntryText<>(
            Object::toString, ClassKeyText::operation, EntryText::write, (key, name) -> operationId(name));

    /** The names are {@code PROJECT/VERSION}. The type of the event is the key. */
    private static final EntryText<?, ?> EVENTS = new EntryText<String, EventId>(
            key -> key, key -> key, id -> write(List.of(id.project(), id.version())), EntryText::eventId);

    private static final EntryText<?, ?> CLASSES =
            new EntryText<ClassKey, String>(ClassKey::toString, ClassKeyText::read, name -> name, (key, name) -> name);

    private static final EntryText<?, ?> ENUMS = new EntryText<ClassKey.OfField, String>(
            ClassKey::toString, ClassKeyText::field, name -> name, (key, name) -> name);

    private static final EntryText<?, ?> MEMBERS =
            new EntryText<>(MemberText::write, MemberText::readKey, MemberText::write, MemberText::readName);

    private static final EntryText<?, ?> CONSTANTS = new EntryText<String, ConstantName>(
            key -> key, key -> key, EntryText::write, (key, name) -> constantName(name));

    @SuppressWarnings("unchecked") // Each constant has the types of the scope that it is chosen for.
    static <K, N> EntryText<K, N> of(LockScope<K, N> scope) {
        EntryText<?, ?> text = PLAIN;
        if (scope instanceof OperationIds) {
            text = OPERATIONS;
        } else if (scope instanceof EventIds) {
            text = EVENTS;
        } else if (scope instanceof Classes) {
            text = CLASSES;
        } else if (scope instanceof Enums) {
            text = ENUMS;
        } else if (scope instanceof Members) {
            text = MEMBERS;
        } else if (scope instanceof Constants) {
            text = CONSTANTS;
        }
        return (EntryText<K, N>) text;
    }

    /** The name and its aliases. An empty name stands for the one that the naming rules derive from the value. */
    private static String write(ConstantName constant) {
        String name = constant.name() == null ? "" : constant.name();
        return Stream.concat(Stream.of(name), constant.aliases().stream()).collect(Collectors.joining(","));
    }

    private static ConstantName constantName(String text) {
        List<String> names = List.of(text.split(",", -1));
        return new ConstantName(names.get(0).isEmpty() ? null : names.get(0), names.subList(1, names.size()));
    }

    private static String write(OperationId id) {
        return write(List.of(id.project(), id.version(), id.resource(), id.method()));
    }

    private static String write(List<String> parts) {
        return parts.stream().map(part -> Escapes.escape(part, "/")).collect(Collectors.joining("/"));
    }

    private static EventId eventId(String type, String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 2) {
            throw new LockFormatException("\"" + text + "\" is not PROJECT/VERSION");
        }
        return new EventId(Escapes.unescape(parts[0]), Escapes.unescape(parts[1]), type);
    }

    private static OperationId operationId(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 4) {
            throw new LockFormatException("\"" + text + "\" is not PROJECT/VERSION/RESOURCE/METHOD");
        }
        return new OperationId(
                Escapes.unescape(parts[0]),
                Escapes.unescape(parts[1]),
                Escapes.unescape(parts[2]),
                Escapes.unescape(parts[3]));
    }
}
