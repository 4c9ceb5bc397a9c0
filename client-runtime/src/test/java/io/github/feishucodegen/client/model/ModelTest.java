package io.github.feishucodegen.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.feishucodegen.client.json.JsonParser;
import io.github.feishucodegen.client.sample.Thing;
import io.github.feishucodegen.client.sample.ThingKindEnum;
import io.github.feishucodegen.client.sample.ThingStatusEnum;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelTest {
    @Test
    void unsetNullAndValueAreThreeThings() {
        Thing thing = Thing.newBuilder().name(null).status(1).build();

        assertThat(thing.getName()).isNull();
        assertThat(thing.getActive()).isNull();
        assertThat(thing.isSet("name")).isTrue();
        assertThat(thing.isSet("active")).isFalse();
        assertThat(thing.isSet("no such field")).isFalse();
        assertThat(thing).hasToString("{\"name\":null,\"status\":1}");
        assertThat(thing)
                .isNotEqualTo(Thing.newBuilder().status(1).build())
                .isEqualTo(Thing.newBuilder().status(1L).name(null).build())
                .hasSameHashCodeAs(Thing.newBuilder().status(1L).name(null).build());
    }

    @Test
    void emptyListsAndMapsAreValues() {
        Thing thing = Thing.newBuilder().tags().weights(Map.of()).build();

        assertThat(thing.getTags()).isEmpty();
        assertThat(thing).hasToString("{\"tags\":[],\"weights\":{}}");
        assertThat(JsonCodec.decode(thing.toString(), new Thing())).isEqualTo(thing);
    }

    @Test
    void integersComeInAllSizesAndStayExact() {
        Thing thing = Thing.newBuilder()
                .status(1)
                .ids(new Integer[] {1, 2})
                .extra(Long.MAX_VALUE)
                .build();

        assertThat(thing.getStatus()).isEqualTo(1L);
        assertThat(thing.getIds()).containsExactly(1L, 2L);
        assertThat(thing.toBuilder().ids(1, 2L, (short) 3).build().getIds()).containsExactly(1L, 2L, 3L);
        assertThat(thing.toBuilder()
                        .ids(new Long[] {Long.MIN_VALUE, Long.MAX_VALUE})
                        .build()
                        .toString())
                .contains("\"ids\":[-9223372036854775808,9223372036854775807]")
                .contains("\"extra\":9223372036854775807");
        Thing big =
                Thing.newBuilder().ids(new BigInteger("9223372036854775808")).build();
        assertThat(big).hasToString("{\"ids\":[9223372036854775808]}");
        assertThat(big.getIds()).containsExactly((Long) null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Thing.newBuilder().ids(1.5))
                .withMessage("field ids: a list or map takes whole numbers, not 1.5 (java.lang.Double)");
    }

    @Test
    void numbersReadAsDoubleAndAreWrittenAsTheyAre() {
        Map<String, Number> weights = new LinkedHashMap<>();
        weights.put("a", 99);
        weights.put("b", 0.1f);
        weights.put("c", 2.5);
        Thing thing = Thing.newBuilder().score(1.0).weights(weights).build();

        assertThat(thing.getScore()).isEqualTo(1.0);
        assertThat(thing.getWeights()).containsExactly(Map.entry("a", 99.0), Map.entry("b", 0.1), Map.entry("c", 2.5));
        assertThat(thing).hasToString("{\"score\":1.0,\"weights\":{\"a\":99,\"b\":0.1,\"c\":2.5}}");
        assertThatIllegalArgumentException().isThrownBy(() -> Thing.newBuilder().score(Double.NaN));
    }

    @Test
    void enumsStandForTheirValues() {
        Thing thing = Thing.newBuilder().status(ThingStatusEnum.OPEN).build();

        assertThat(thing).isEqualTo(Thing.newBuilder().status(1).build());
        assertThat(thing.getStatusEnum()).isEqualTo(ThingStatusEnum.OPEN);
        assertThat(thing.toBuilder().status(77).build().getStatusEnum())
                .isEqualTo(ThingStatusEnum.of(77))
                .isNotEqualTo(ThingStatusEnum.OPEN)
                .hasToString("77");
        assertThat(ThingKindEnum.of("1")).isNotEqualTo(ThingStatusEnum.OPEN);
        assertThat(Thing.newBuilder().extra(ThingKindEnum.LARGE).build()).hasToString("{\"extra\":\"large\"}");
    }

    @Test
    void anyJsonTakesWhatTheJdkHas() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("list", Arrays.asList("x", null, 1, 2.5, true));
        map.put("array", new int[] {1, 2});
        map.put("model", Thing.newBuilder().name("n").build());
        map.put("enum", Thread.State.NEW);
        Thing thing = Thing.newBuilder().extra(map).build();

        assertThat(thing)
                .hasToString("{\"extra\":{\"list\":[\"x\",null,1,2.5,true],\"array\":[1,2],"
                        + "\"model\":{\"name\":\"n\"},\"enum\":\"NEW\"}}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Thing.newBuilder().extra(new Object()))
                .withMessageContaining("java.lang.Object");
    }

    @Test
    void aModelDoesNotChangeWithWhatItWasMadeOf() {
        List<String> tags = new ArrayList<>(List.of("a"));
        String[] more = {"b"};
        Map<String, Double> weights = new HashMap<>(Map.of("k", 1.0));
        ObjectNode extra = JsonNodeFactory.instance.objectNode().put("x", 1);
        Thing.Builder builder =
                Thing.newBuilder().tags(tags).weights(weights).extra(extra).putUnknown("u", extra);
        Thing thing = builder.build();
        String before = thing.toString();
        Thing second = builder.tags(more).putUnknown("v", 1).build();

        tags.add("z");
        more[0] = "z";
        weights.put("z", 2.0);
        extra.put("z", 2);
        builder.name("changed");

        assertThat(thing).hasToString(before);
        assertThat(second.getTags()).containsExactly("b");
        assertThat(second.isSet("name")).isFalse();
        assertThat(thing.unknownFields()).containsOnlyKeys("u");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> thing.getTags().add("z"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> thing.getWeights().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> thing.unknownFields().clear());
    }

    @Test
    void toBuilderKeepsEverythingAndLeavesTheModelAlone() {
        Thing thing = JsonCodec.decode("{\"name\":1,\"status\":null,\"later\":[1]}", new Thing());

        assertThat(thing.toBuilder().build()).isEqualTo(thing);
        Thing changed = thing.toBuilder().name("new").build();
        assertThat(changed).hasToString("{\"name\":\"new\",\"status\":null,\"later\":[1]}");
        assertThat(thing).hasToString("{\"name\":1,\"status\":null,\"later\":[1]}");
    }

    @Test
    void unknownFieldsAreSetReadAndWritten() {
        Thing thing = Thing.newBuilder()
                .putUnknown("later", List.of(1))
                .putUnknown("none", null)
                .build();

        assertThat(thing.unknownFields()).containsOnlyKeys("later", "none");
        assertThat(thing.raw("later")).isEqualTo(JsonParser.parseString("[1]"));
        assertThat(thing.raw("absent")).isNull();
        assertThat(thing).hasToString("{\"later\":[1],\"none\":null}");
    }

    @Test
    void aKnownFieldCanBeSetToAnyJson() {
        Thing thing = Thing.newBuilder()
                .putUnknown("status", "soon")
                .putUnknown("name", TextNode.valueOf("n"))
                .putUnknown("child", Map.of("name", "c"))
                .putUnknown("tags", null)
                .build();

        assertThat(thing).hasToString("{\"name\":\"n\",\"status\":\"soon\",\"child\":{\"name\":\"c\"},\"tags\":null}");
        assertThat(thing.unknownFields()).isEmpty();
        assertThat(thing.getStatus()).isNull();
        assertThat(thing.raw("status")).isEqualTo(TextNode.valueOf("soon"));
        assertThat(thing.getName()).isEqualTo("n");
        assertThat(thing.getChild()).isEqualTo(Thing.newBuilder().name("c").build());
        assertThat(thing.toBuilder()
                        .putUnknown("name", IntNode.valueOf(7))
                        .build()
                        .getName())
                .isEqualTo("7");
    }
}
