package io.github.feishucodegen.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.feishucodegen.client.json.Jsons;
import io.github.feishucodegen.client.sample.Thing;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Debuggers show the fields of a model's object, and a map in a field by its keys. */
class DebuggerTest {
    /** The only field that each object has, as a debugger reads it. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> shown(Model model) throws IllegalAccessException {
        List<Field> fields = Arrays.stream(Model.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .collect(Collectors.toList());
        assertThat(fields).singleElement().extracting(Field::getName).isEqualTo("fields");
        fields.get(0).setAccessible(true);
        return (Map<String, Object>) fields.get(0).get(model);
    }

    @Test
    void fieldsHaveTheirNames() throws IllegalAccessException {
        Thing thing = Jsons.DEFAULT.fromJson(
                "{\"name\":\"lamp\",\"ids\":[1,2],\"child\":{\"name\":\"x\"},\"score\":null,\"new_field\":7}",
                new Thing());

        assertThat(shown(thing).entrySet())
                .extracting(Object::toString)
                .contains("name=lamp", "ids=[1, 2]", "child={\"name\":\"x\"}", "new_field=7");
        assertThat(shown(thing).get("score")).isEqualTo(NullNode.instance);
        assertThat(shown(thing).get("new_field")).isEqualTo(new IntNode(7));
        assertThat(shown(thing)).hasSameSizeAs(shown(thing).keySet()).doesNotContainKey("status");
    }

    @Test
    void aValueOfAnotherTypeIsShownAsItCame() throws IllegalAccessException {
        Thing thing = Jsons.DEFAULT.fromJson("{\"ids\":\"none\"}", new Thing());

        assertThat(shown(thing).get("ids")).hasToString("\"none\"");
    }

    @Test
    void nothingIsShownOfAnEmptyModel() throws IllegalAccessException {
        assertThat(shown(new Thing())).isEmpty();
        assertThat(shown(Thing.newBuilder().name("lamp").build())).containsExactly(entry("name", "lamp"));
    }

    /** The text of the map could be logged by accident. */
    @Test
    void theTextOfTheMapHasNoValues() throws IllegalAccessException {
        assertThat(shown(Thing.newBuilder().name("lamp").build())).hasToString("1 fields");
    }
}
