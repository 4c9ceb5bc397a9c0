package io.github.feishucodegen.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.TreeNode;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.feishucodegen.client.http.FileContent;
import io.github.feishucodegen.client.sample.ListThingResp;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.Thing;
import io.github.feishucodegen.client.sample.ThingKindEnum;
import io.github.feishucodegen.client.sample.ThingStatusEnum;
import io.github.feishucodegen.client.sample.UploadThingReq;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models and open enums in mappers that know nothing of them, set up as frameworks and caches set up theirs. */
class ObjectMapperTest {
    /** All that a model can hold: every type, null, unset, mistyped, unknown, numbers that no double or int holds. */
    private static final String JSON = "{\"name\":null,\"status\":9007199254740993,\"score\":1e400,\"active\":\"yes\","
            + "\"extra\":{\"@class\":\"x\",\"deep\":[1,null,{\"n\":0.1234567890123456789}]},"
            + "\"child\":{\"name\":7,\"later\":[{\"a\":-9223372036854775808}]},\"children\":[{},null,{\"tags\":\"one\"}],"
            + "\"tags\":[],\"ids\":[1,\"2\",18446744073709551616],\"weights\":{\"a\":1,\"b\":2.50},"
            + "\"by_key\":{\"k\":{\"active\":true}},\"matrix\":[[\"x\"],[]],\"brand_new\":{\"x\":[1.0]},\"none\":null}";

    private static final Thing THING = JsonCodec.decode(JSON, new Thing());
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What a program of somebody else holds models in. */
    public static final class Holder {
        public @Nullable Object anything;
        public @Nullable Thing thing;
        public @Nullable Model model;
        public List<Thing> list = new ArrayList<>();
        public Map<String, Thing> map = new LinkedHashMap<>();
        public List<Object> anythings = new ArrayList<>();
        public @Nullable ThingKindEnum kind;
        public @Nullable ThingStatusEnum status;
        public Map<ThingKindEnum, Integer> byKind = new LinkedHashMap<>();
        public Map<ThingStatusEnum, Integer> byStatus = new LinkedHashMap<>();
    }

    /** As a cache of Spring Data decides which values get the name of their class. */
    private static final class CacheTyping extends ObjectMapper.DefaultTypeResolverBuilder {
        private static final long serialVersionUID = 1;

        CacheTyping(PolymorphicTypeValidator validator) {
            super(ObjectMapper.DefaultTyping.NON_FINAL, validator);
        }

        @Override
        public boolean useForType(JavaType type) {
            if (type.isJavaLangObject()) {
                return true;
            }
            boolean ofJdk = type.isFinal() && type.getRawClass().getName().startsWith("java");
            boolean plain = type.isPrimitive() || type.isEnumType() || ofJdk;
            return !plain && !TreeNode.class.isAssignableFrom(type.getRawClass());
        }
    }

    private static final PolymorphicTypeValidator OURS = BasicPolymorphicTypeValidator.builder()
            .allowIfSubType("io.github.feishucodegen.")
            .allowIfSubType("java.util.")
            .build();

    private static ObjectMapper cache() {
        TypeResolverBuilder<?> typing = new CacheTyping(OURS)
                .init(JsonTypeInfo.Id.CLASS, null)
                .inclusion(JsonTypeInfo.As.PROPERTY)
                .typeProperty("@class");
        return JsonMapper.builder().setDefaultTyping(typing).build();
    }

    static Stream<ObjectMapper> mappers() {
        return Stream.of(
                MAPPER,
                JsonMapper.builder()
                        .findAndAddModules()
                        .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                        .defaultPropertyInclusion(
                                JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                        .build(),
                JsonMapper.builder()
                        .activateDefaultTyping(OURS, ObjectMapper.DefaultTyping.NON_FINAL, JsonTypeInfo.As.PROPERTY)
                        .build(),
                JsonMapper.builder()
                        .activateDefaultTyping(OURS, ObjectMapper.DefaultTyping.NON_FINAL)
                        .build(),
                JsonMapper.builder()
                        .activateDefaultTyping(
                                OURS,
                                ObjectMapper.DefaultTyping.OBJECT_AND_NON_CONCRETE,
                                JsonTypeInfo.As.WRAPPER_OBJECT)
                        .build(),
                cache());
    }

    @Test
    void aModelIsItsJson() throws IOException {
        assertThat(MAPPER.writeValueAsString(THING)).isEqualTo(THING.toString());
        assertThat(MAPPER.readTree(MAPPER.writeValueAsBytes(THING))).isEqualTo(MAPPER.readTree(JSON));
        assertThat(MAPPER.readValue(JSON, Thing.class)).isEqualTo(THING);
        assertThat(MAPPER.writeValueAsString(new Thing())).isEqualTo("{}");
        assertThat(MAPPER.readValue("{}", Thing.class)).isEqualTo(new Thing());
        assertThat(MAPPER.readValue("null", Thing.class)).isNull();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void nothingOfAModelIsLost(ObjectMapper mapper) throws IOException {
        assertThat(mapper.readValue(mapper.writeValueAsString(THING), Thing.class))
                .isEqualTo(THING)
                .hasToString(THING.toString());
        for (int i = 0; i < 300; i++) {
            Thing random = JsonCodec.decode(new RandomJson(i).object(3), new Thing());
            assertThat(mapper.readValue(mapper.writeValueAsBytes(random), Thing.class))
                    .isEqualTo(random)
                    .hasToString(random.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatWasBuiltIsEqualToWhatIsRead(ObjectMapper mapper) throws IOException {
        Thing built = Thing.newBuilder()
                .score(1)
                .extra(Map.of("a", LongNode.valueOf(1), "b", new byte[] {1}))
                .weights(Map.of(
                        "a",
                        new BigDecimal("1.10"),
                        "b",
                        2L,
                        "e",
                        new BigDecimal("0.1234567890123456789"),
                        "c",
                        -0.0,
                        "d",
                        1e300))
                .anys(List.of(1, LongNode.valueOf(2), 3L, new BigDecimal("4.00")))
                .putUnknown("later", LongNode.valueOf(5))
                .build();

        assertThat(mapper.readValue(mapper.writeValueAsString(built), Thing.class))
                .isEqualTo(built)
                .hasSameHashCodeAs(built);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void modelsStandInWhatOthersWrite(ObjectMapper mapper) throws IOException {
        Holder holder = new Holder();
        holder.thing = THING;
        holder.list = List.of(THING, new Thing());
        holder.map.put("k", THING);
        holder.kind = ThingKindEnum.of("not listed");
        holder.status = ThingStatusEnum.of(Long.MAX_VALUE);
        holder.byKind.put(ThingKindEnum.LARGE, 1);
        holder.byStatus.put(ThingStatusEnum.OPEN, 2);

        Holder read = mapper.readValue(mapper.writeValueAsString(holder), Holder.class);

        assertThat(read.thing).isEqualTo(THING);
        assertThat(read.model).isNull();
        assertThat(read.list).isEqualTo(holder.list);
        assertThat(read.map).isEqualTo(holder.map);
        assertThat(read.kind).isEqualTo(holder.kind);
        assertThat(read.status).isEqualTo(holder.status);
        assertThat(read.byKind).isEqualTo(holder.byKind);
        assertThat(read.byStatus).isEqualTo(holder.byStatus);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void listsAndMapsOfModelsAreReadByTheirTypes(ObjectMapper mapper) throws IOException {
        Thing parent = Thing.newBuilder()
                .children(THING, new Thing())
                .byKey(Map.of("k", THING))
                .build();

        assertThat(mapper.readValue(
                        mapper.writerFor(new TypeReference<List<Thing>>() {}).writeValueAsString(parent.getChildren()),
                        new TypeReference<List<Thing>>() {}))
                .isEqualTo(parent.getChildren());
        assertThat(mapper.readValue(
                        mapper.writerFor(new TypeReference<Map<String, Thing>>() {})
                                .writeValueAsString(parent.getByKey()),
                        new TypeReference<Map<String, Thing>>() {}))
                .isEqualTo(parent.getByKey());
    }

    /** As a cache does that is asked for no class at all. */
    @ParameterizedTest
    @MethodSource("mappers")
    void aMapperThatNamesClassesReadsModelsOfAnyDeclaredType(ObjectMapper mapper) throws IOException {
        if (mapper.getSerializationConfig().getDefaultTyper(mapper.constructType(Object.class)) == null) {
            return;
        }
        Holder holder = new Holder();
        holder.anything = THING;
        holder.model = THING;
        holder.list = THING.toBuilder().children(THING, new Thing()).build().getChildren();
        holder.anythings.add(THING);
        holder.anythings.add(THING.getTags());
        holder.anythings.add(holder.list);
        holder.anythings.add(Map.of("k", THING));
        holder.anythings.add(ThingKindEnum.LARGE);
        holder.anythings.add(ThingStatusEnum.of(77));

        Holder read = mapper.readValue(mapper.writeValueAsString(holder), Holder.class);

        assertThat(read.anything).isEqualTo(THING);
        assertThat(read.model).isEqualTo(THING);
        assertThat(read.list).isEqualTo(holder.list);
        assertThat(read.anythings).isEqualTo(holder.anythings);
    }

    @Test
    void aCacheReadsWhatItWroteAsAnyObject() throws IOException {
        ObjectMapper cache = cache();

        String written = cache.writeValueAsString(THING);

        assertThat(written).startsWith("{\"@class\":\"" + Thing.class.getName() + "\",\"name\":null,");
        assertThat(cache.readValue(written, Object.class)).isEqualTo(THING);
        assertThat(cache.readValue(cache.writeValueAsBytes(new Thing()), Object.class))
                .isEqualTo(new Thing());
        // Members may come back in any order.
        assertThat(cache.readValue("{\"name\":\"n\",\"@class\":\"" + Thing.class.getName() + "\"}", Object.class))
                .isEqualTo(Thing.newBuilder().name("n").build());
    }

    @Test
    void trees() throws IOException {
        JsonNode tree = MAPPER.valueToTree(THING);

        assertThat(MAPPER.treeToValue(tree, Thing.class)).isEqualTo(THING);
        assertThat(MAPPER.convertValue(
                        Map.of("status", 5L, "tags", List.of("a"), "extra", new byte[] {1}), Thing.class))
                .isEqualTo(Thing.newBuilder()
                        .status(5)
                        .tags("a")
                        .extra(new byte[] {1})
                        .build());
        assertThat(MAPPER.convertValue(
                        Thing.newBuilder().status(5).build(), new TypeReference<Map<String, Object>>() {}))
                .isEqualTo(Map.of("status", 5L));
        try (TokenBuffer buffer = new TokenBuffer(MAPPER, false)) {
            MAPPER.writeValue(buffer, THING);
            assertThat(MAPPER.readValue(buffer.asParser(), Thing.class)).isEqualTo(THING);
        }
    }

    @Test
    void responsesAndRequestsAreTheirJson() throws IOException {
        ListThingResp resp = MAPPER.readValue(
                "{\"code\":0,\"msg\":\"ok\",\"data\":{\"items\":[{\"name\":\"a\"}],\"has_more\":false},\"new\":1}",
                ListThingResp.class);
        PatchThingReq req = PatchThingReq.newBuilder()
                .thingId("7")
                .pageSize(1000)
                .fields("a", "b")
                .thing(THING)
                .putUnknown("brand_new", "x")
                .buildUnchecked();

        assertThat(resp.success()).isTrue();
        assertThat(resp.getData().getItems())
                .containsExactly(Thing.newBuilder().name("a").build());
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(resp), ListThingResp.class))
                .isEqualTo(resp);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(req), PatchThingReq.class))
                .isEqualTo(req);
    }

    @Test
    void parametersOfOneNameAreKeptApart() throws IOException {
        ObjectMapper mapper = MAPPER;
        TwiceNamedReq req = JsonCodec.decode(
                "{\"id\":\"path\",\"id@query\":\"query\",\"id@header\":\"header\",\"id@query@query\":\"other\"}",
                new TwiceNamedReq());

        assertThat(Part.of(req, Place.PATH)).extracting(Part::text).containsExactly("path");
        assertThat(Part.of(req, Place.QUERY)).extracting(Part::text).containsExactly("query", "other");
        assertThat(Part.of(req, Place.HEADER)).extracting(Part::name).containsExactly("id");
        assertThat(mapper.readValue(mapper.writeValueAsString(req), TwiceNamedReq.class))
                .isEqualTo(req);
    }

    @SuppressWarnings("serial")
    public static final class TwiceNamedReq extends Model {
        public TwiceNamedReq() {
            super("id@path id@query id@header id@query");
        }
    }

    @Test
    void anEnumIsItsValue() throws IOException {
        assertThat(MAPPER.writeValueAsString(ThingKindEnum.LARGE)).isEqualTo("\"large\"");
        assertThat(MAPPER.writeValueAsString(ThingStatusEnum.OPEN)).isEqualTo("1");
        assertThat(MAPPER.readValue("\"new\"", ThingKindEnum.class)).isEqualTo(ThingKindEnum.of("new"));
        assertThat(MAPPER.readValue("\"1\"", ThingStatusEnum.class)).isEqualTo(ThingStatusEnum.OPEN);
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue("{}", ThingKindEnum.class));
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue("\"x\"", ThingStatusEnum.class))
                .withMessageContaining("no integer of 64 bits");
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue("1.5", ThingStatusEnum.class));
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> MAPPER.readValue("\"x\"", OpenEnum.class));
    }

    @Test
    void aModelThatHoldsMoreThanItsJsonIsRefused() {
        UploadThingReq.Body body = UploadThingReq.Body.newBuilder()
                .file(FileContent.of("a.txt", new byte[] {1}))
                .build();

        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> MAPPER.writeValueAsString(List.of(body)))
                .withMessageContaining("holds the bytes of a file in file");
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> cache().writeValueAsString(body))
                .withMessageContaining("holds the bytes of a file in file");
    }

    @Test
    void whatCannotBeAModelIsRefused() {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue("[]", Thing.class))
                .withMessageContaining("Thing");
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> MAPPER.readValue("{}", Model.class))
                .withMessageContaining("nothing names one");
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> MAPPER.readValue("{}", Hidden.class))
                .withMessageContaining("no public constructor");
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"name\":\"a\"", Thing.class));
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(
                        () -> MAPPER.readValue("{\"extra\":" + "[".repeat(600) + "]".repeat(600) + "}", Thing.class))
                .withMessageContaining("deeper than 500");
    }

    @SuppressWarnings("serial")
    private static final class Hidden extends Model {
        private Hidden() {
            super("");
        }
    }

    @Test
    void aLenientParsersNumbersBecomeThoseOfJson() throws IOException {
        ObjectMapper lenient = JsonMapper.builder(new JsonFactory())
                .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
                .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();

        assertThat(lenient.readValue("{\"status\":007,\"score\":.5,\"later\":+1}", Thing.class))
                .hasToString("{\"status\":7,\"score\":0.5,\"later\":1}");
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> lenient.readValue("{\"score\":NaN}", Thing.class));
    }
}
