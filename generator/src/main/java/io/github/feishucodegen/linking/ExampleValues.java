package io.github.feishucodegen.linking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.feishucodegen.declaration.ExampleDeclaration;
import io.github.feishucodegen.linking.nesting.TypeExpression;
import io.github.feishucodegen.linking.nesting.TypeExpression.ListOf;
import io.github.feishucodegen.linking.nesting.TypeExpression.MapOf;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** The values that the examples of a page have at one place; none where they have nothing there. */
final class ExampleValues {
    static final ExampleValues NONE = new ExampleValues(List.of());

    private static final ObjectMapper JSON = new ObjectMapper();

    /** More of the same say no more, and a page can hold any number. */
    private static final int MOST = 64;

    private final List<JsonNode> values;
    /** The values without the lists that they stand in. */
    private final List<JsonNode> leaves;

    private ExampleValues(List<JsonNode> values) {
        this.values = values;
        this.leaves = leaves(values);
    }

    /** Examples that are no JSON show nothing. */
    static ExampleValues of(List<ExampleDeclaration> examples) {
        List<JsonNode> values = new ArrayList<>();
        for (ExampleDeclaration example : examples) {
            try {
                values.add(JSON.readTree(example.text()));
            } catch (JsonProcessingException notJson) {
                // The lint of examples tells that it is not valid.
            }
        }
        return values.isEmpty() ? NONE : new ExampleValues(values);
    }

    /** What the objects here, or the objects in the lists here, have under a name. */
    ExampleValues member(String name) {
        if (leaves.isEmpty()) {
            return NONE;
        }
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode leaf : leaves) {
            JsonNode value = leaf.get(name);
            if (value != null && !value.isNull()) {
                found.add(value);
            }
        }
        return found.isEmpty() ? NONE : new ExampleValues(found);
    }

    /** Whether one of the objects here, or of the objects in the lists here, has a member of the name. */
    boolean have(String name) {
        return leaves.stream().anyMatch(leaf -> leaf.has(name));
    }

    /** What stands inside the maps that a type column states. */
    ExampleValues inside(TypeExpression type) {
        ExampleValues inside = this;
        TypeExpression outer = type;
        while (outer instanceof ListOf || outer instanceof MapOf) {
            if (outer instanceof MapOf map) {
                inside = inside.entries();
                outer = map.value();
            } else {
                outer = ((ListOf) outer).element();
            }
        }
        return inside;
    }

    /** What the objects here, or the objects in the lists here, have under any name. */
    private ExampleValues entries() {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode leaf : leaves) {
            for (JsonNode value : leaf) {
                if (found.size() < MOST) {
                    found.add(value);
                }
            }
        }
        return new ExampleValues(found);
    }

    boolean areLists() {
        return !values.isEmpty() && values.stream().allMatch(JsonNode::isArray);
    }

    /** Whether no object is among the values, though there are some that are neither null nor empty lists. */
    boolean areNoObjects() {
        return leaves.stream().anyMatch(leaf -> !leaf.isNull())
                && leaves.stream().noneMatch(JsonNode::isObject);
    }

    /** Whether there are objects that have members, and none has a member of these names. */
    boolean haveNoneOf(Set<String> names) {
        return leaves.stream().anyMatch(leaf -> !leaf.isEmpty())
                && leaves.stream().noneMatch(leaf -> names.stream().anyMatch(leaf::has));
    }

    private static List<JsonNode> leaves(List<JsonNode> values) {
        List<JsonNode> leaves = new ArrayList<>();
        Deque<JsonNode> open = new ArrayDeque<>(values);
        while (!open.isEmpty() && leaves.size() < MOST) {
            JsonNode value = open.removeFirst();
            if (value.isArray()) {
                value.forEach(open::addLast);
            } else {
                leaves.add(value);
            }
        }
        return leaves;
    }
}
