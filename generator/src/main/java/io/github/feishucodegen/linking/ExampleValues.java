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

/** The values that the examples of a page have at one place. Empty if they have none. */
final class ExampleValues {
    static final ExampleValues NONE = new ExampleValues(List.of());

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The maximum number of values. Further values would add no information, and examples can be very large. */
    private static final int MOST = 64;

    private final List<JsonNode> values;
    /** The values after all lists are replaced by their items. */
    private final List<JsonNode> leaves;

    private ExampleValues(List<JsonNode> values) {
        this.values = values;
        this.leaves = leaves(values);
    }

    /** The values at the top of the examples. Examples that are not valid JSON are left out. */
    static ExampleValues of(List<ExampleDeclaration> examples) {
        List<JsonNode> values = new ArrayList<>();
        for (ExampleDeclaration example : examples) {
            try {
                values.add(JSON.readTree(example.text()));
            } catch (JsonProcessingException notJson) {
                // The lint of examples reports that it is not valid.
            }
        }
        return values.isEmpty() ? NONE : new ExampleValues(values);
    }

    /** The values of the member with that name, in the objects here and in the lists here. */
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

    /** Whether any object here, or in the lists here, has a member with that name. */
    boolean have(String name) {
        return leaves.stream().anyMatch(leaf -> leaf.has(name));
    }

    /** The values inside all maps of the type. */
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

    /** The values of all members, in the objects here and in the lists here. */
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

    /** Whether there are values, but no objects among them. Nulls and empty lists do not count as values. */
    boolean areNoObjects() {
        return leaves.stream().anyMatch(leaf -> !leaf.isNull())
                && leaves.stream().noneMatch(JsonNode::isObject);
    }

    /** Whether there are non-empty objects, and none of them has a member with one of these names. */
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
