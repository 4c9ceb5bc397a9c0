package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.ExampleFinding;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.lint.JsonValue.JsonObject;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Example;
import io.github.feishucodegen.model.ExchangeId;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.model.SharedType;
import io.github.feishucodegen.model.SharedType.Key;
import io.github.feishucodegen.model.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reports named types that have no rows on any page of their project and version, in bodies, parameters and events. A type is
 * not reported if an example shows an empty object, or if the description calls it empty.
 */
final class UnexplainedType {
    private static final Pattern EMPTY = Pattern.compile("空结构体|空对象|\\{ ?}|\\bempty\\b");

    private UnexplainedType() {}

    /** Reports each type once, at its first place by page and line. */
    static void check(ApiModel model, Consumer<Diagnostic> report) {
        Set<Key> explained = new HashSet<>();
        Set<Key> unexplained = new HashSet<>();
        for (SharedType type : model.types()) {
            (type.fields().isEmpty() ? unexplained : explained).add(type.key());
        }
        Map<Key, Field> first = new TreeMap<>();
        for (Operation operation : model.operations()) {
            operation
                    .parameters()
                    .forEach(
                            parameter -> collectParameter(operation, parameter.field(), explained, unexplained, first));
            RequestBody body = operation.body();
            if (body != null) {
                collect(operation.id(), body.content(), operation.requestExamples(), unexplained, first);
            }
            if (operation.response() instanceof Response.Json json) {
                collect(operation.id(), json.content(), operation.responseExamples(), unexplained, first);
            }
        }
        for (Event event : model.events()) {
            collect(event.id(), event.content(), event.examples(), unexplained, first);
            if (event.answer() != null) {
                collect(event.id(), event.answer(), event.answerExamples(), unexplained, first);
            }
        }
        first.keySet().retainAll(unexplained);
        first.forEach((key, field) -> report.accept(finding(key, field)));
    }

    private static Diagnostic finding(Key key, Field field) {
        String message = "the type " + Quote.of(key.name()) + " of " + Quote.of(field.name())
                + " has no rows on the pages about " + key.project() + " " + key.version();
        return Diagnostic.of(ExampleFinding.TYPE_UNEXPLAINED, field.location(), message);
    }

    /**
     * Collects the type of a parameter, unless a body explains it. A parameter's table has no place for the fields of
     * a type.
     */
    private static void collectParameter(
            Operation operation, Field parameter, Set<Key> explained, Set<Key> unexplained, Map<Key, Field> first) {
        if (parameter.type().innermost() instanceof ObjectType object
                && object.fields().isEmpty()) {
            Key key = key(operation.id(), object);
            if (!explained.contains(key)) {
                unexplained.add(key);
                first.merge(key, parameter, UnexplainedType::earlier);
            }
        }
    }

    private static void collect(
            ExchangeId exchange,
            ObjectType content,
            List<Example> examples,
            Set<Key> unexplained,
            Map<Key, Field> first) {
        Set<Key> here = new HashSet<>();
        collectFields(exchange, content, unexplained, here, first);
        here.retainAll(unexplained);
        if (!here.isEmpty()) {
            for (Example example : examples) {
                removeShownEmpty(exchange, content, example, unexplained);
            }
        }
    }

    private static void collectFields(
            ExchangeId exchange, ObjectType object, Set<Key> unexplained, Set<Key> here, Map<Key, Field> first) {
        for (Field field : object.fields()) {
            if (field.type().innermost() instanceof ObjectType inner) {
                Key key = key(exchange, inner);
                if (unexplained.contains(key)) {
                    here.add(key);
                    first.merge(key, field, UnexplainedType::earlier);
                    if (field.description().anyMatch(EMPTY.asPredicate())) {
                        unexplained.remove(key);
                    }
                }
                collectFields(exchange, inner, unexplained, here, first);
            }
        }
    }

    private static void removeShownEmpty(
            ExchangeId exchange, ObjectType content, Example example, Set<Key> unexplained) {
        JsonValue value = LocatedJson.read(example.text()).value();
        if (value != null) {
            Consumer<Comparison> visitor = comparison -> {
                Type type = comparison.type();
                if (type instanceof ObjectType object
                        && comparison.value() instanceof JsonObject shown
                        && shown.members().isEmpty()) {
                    unexplained.remove(key(exchange, object));
                }
            };
            Location place = example.location();
            new ExampleWalk(place, BodyNames.of(List.of(), content), visitor).walk(content, value);
        }
    }

    private static Key key(ExchangeId exchange, ObjectType type) {
        String name = type.name() == null ? "" : type.name();
        return new Key(exchange.project(), exchange.version(), name);
    }

    private static Field earlier(Field one, Field other) {
        return one.location().compareTo(other.location()) <= 0 ? one : other;
    }
}
