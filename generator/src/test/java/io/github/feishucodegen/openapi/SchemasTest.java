package io.github.feishucodegen.openapi;

import static io.github.feishucodegen.openapi.TestField.field;
import static io.github.feishucodegen.openapi.TestField.object;
import static io.github.feishucodegen.openapi.TestOperation.document;
import static io.github.feishucodegen.openapi.TestOperation.json;
import static io.github.feishucodegen.openapi.TestOperation.operation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.FileType;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.model.Type;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {
    private static final Type STRING = PrimitiveType.STRING;
    private static final Type INTEGER = PrimitiveType.INTEGER;
    private static final Type NUMBER = PrimitiveType.NUMBER;
    private static final Type BOOLEAN = PrimitiveType.BOOLEAN;
    private static final Type ANY = AnyType.ANY;

    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of(STRING, "{'type': 'string'}"),
                Arguments.of(INTEGER, "{'type': 'integer', 'format': 'int64'}"),
                Arguments.of(NUMBER, "{'type': 'number'}"),
                Arguments.of(BOOLEAN, "{'type': 'boolean'}"),
                Arguments.of(ANY, "{}"),
                Arguments.of(
                        FileType.FILE,
                        "{'type': 'string', 'format': 'binary', 'contentMediaType': 'application/octet-stream'}"),
                Arguments.of(new ListType(STRING), "{'type': 'array', 'items': {'type': 'string'}}"),
                Arguments.of(
                        new MapType(new ListType(ANY)),
                        "{'type': 'object', 'additionalProperties': {'type': 'array', 'items': {}}}"),
                Arguments.of(new ObjectType(null, List.of()), "{'type': 'object'}"),
                Arguments.of(new ObjectType("form", List.of()), "{'type': 'object', 'x-feishu-type': 'form'}"),
                Arguments.of(
                        object("form", field("b", STRING).required(), field("a", BOOLEAN)),
                        "{'type': 'object', 'x-feishu-type': 'form', 'properties': {'b': {'type': 'string'},"
                                + " 'a': {'type': 'boolean'}}, 'required': ['b']}"),
                Arguments.of(
                        object(null, field("x", STRING), field("x", NUMBER).required()),
                        "{'type': 'object', 'properties': {'x': {'type': 'string'}}, 'x-feishu-repeated-properties':"
                                + " [{'name': 'x', 'schema': {'type': 'number'}}]}"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void typesBecomeSchemas(Type type, String expected) {
        assertThat(schema(field("f", type)).toString()).isEqualTo(quoted(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "STRING|abc|\"abc\"",
                "STRING|\"6949805467799537964\"|\"6949805467799537964\"",
                "STRING|6949805467799537964|\"6949805467799537964\"",
                "STRING|\"a\" or \"b\"|\"\\\"a\\\" or \\\"b\\\"\"",
                "STRING|{\"a\": 1}|\"{\\\"a\\\": 1}\"",
                "STRING|``|\"\"",
                "INTEGER|0|0",
                "INTEGER|-12|-12",
                "INTEGER|123456789012345678901234567890|123456789012345678901234567890",
                "NUMBER|99|99",
                "NUMBER|-1.50|-1.50",
                "NUMBER|0.1234567890123456789|0.1234567890123456789",
                "BOOLEAN|true|true",
                "BOOLEAN|False|false",
                "ANY|17|17",
                "ANY|plain text|\"plain text\"",
                "STRINGS|[\"a\", \"b\"]|[\"a\",\"b\"]",
                "COUNTS|{\"a\": 1}|{\"a\":1}",
                "OBJECT|{\"a\": [1.0, 0.12345678901234567890]}|{\"a\":[1.0,0.12345678901234567890]}",
            })
    void examplesAndDefaultsBecomeJson(String type, String written, String expected) {
        JsonNode schema = schema(field("f", typeCalled(type)).example(written));

        assertThat(schema.at("/examples/0").toString()).isEqualTo(expected);
        assertThat(schema.has("x-feishu-example-text")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "INTEGER|007",
                "INTEGER|\"1\"",
                "INTEGER|1.0",
                "INTEGER|+1",
                "INTEGER|about 5",
                "NUMBER|1e999",
                "NUMBER|NaN",
                "BOOLEAN|1",
                "STRINGS|a",
                "STRINGS|[1]",
                "STRINGS|[\"a\"",
                "COUNTS|{\"a\": \"1\"}",
                "OBJECT|[]",
                "OBJECT|{\"a\": 1, \"a\": 2}",
                "OBJECT|{\"a\": \"\\ud800\"}",
                "FILE|a file",
            })
    void whatIsNotOfTheTypeStaysText(String type, String written) {
        JsonNode schema = schema(field("f", typeCalled(type)).example(written).defaultValue(written));

        assertThat(schema.at("/x-feishu-example-text").textValue()).isEqualTo(written);
        assertThat(schema.at("/x-feishu-default-text").textValue()).isEqualTo(written);
        assertThat(schema.has("examples")).isFalse();
        assertThat(schema.has("default")).isFalse();
    }

    @Test
    void defaultsHaveNoQuotesToTakeOff() {
        assertThat(schema(field("f", STRING).defaultValue("\"a\""))
                        .at("/default")
                        .textValue())
                .isEqualTo("\"a\"");
        assertThat(schema(field("f", INTEGER).defaultValue("20")).at("/default").longValue())
                .isEqualTo(20);
    }

    @Test
    void hostileDepthInAnExampleStaysText() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);

        assertThat(schema(field("f", new ListType(ANY)).example(deep))
                        .at("/x-feishu-example-text")
                        .textValue())
                .isEqualTo(deep);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STRING|1,2|[\"1\",\"2\"]",
                "INTEGER|1,2|[1,2]",
                "INTEGER|1,x|[1,\"x\"]",
                "INTEGER|1,01,1|[1,\"01\"]",
                "NUMBER|0.5,1|[0.5,1]",
                "BOOLEAN|true,false|[true,false]",
                "ANY|1,a|[1,\"a\"]",
            })
    void listedValuesBecomeAnEnum(String type, String values, String expected) {
        assertThat(schema(listing(typeCalled(type), values)).at("/enum").toString())
                .isEqualTo(expected);
    }

    @Test
    void listedValuesOfAListAreThoseOfItsItems() {
        assertThat(schema(listing(new ListType(INTEGER), "1,2")).toString())
                .isEqualTo(quoted("{'type': 'array', 'items': {'type': 'integer', 'format': 'int64', 'enum': [1,2],"
                        + " 'x-feishu-values': [{'value': 1, 'description': 'means 1'},"
                        + " {'value': 2, 'description': 'means 2'}]}}"));
        assertThat(schema(listing(new MapType(new ListType(STRING)), "a"))
                        .at("/additionalProperties/items/enum/0")
                        .textValue())
                .isEqualTo("a");
    }

    @Test
    void listedValuesThatContradictTheTypeDoNotForbidEverything() {
        JsonNode schema = schema(listing(INTEGER, "a,b"));

        assertThat(schema.has("enum")).isFalse();
        assertThat(schema.at("/x-feishu-values/1").toString())
                .isEqualTo("{\"value\":\"b\",\"description\":\"means b\"}");
    }

    @Test
    void lengthsCountCharactersItemsOrMembers() {
        assertThat(schema(field("f", STRING).lengths(1, 50)))
                .isEqualTo(json("{\"type\": \"string\", \"minLength\": 1, \"maxLength\": 50}"));
        JsonNode list = schema(field("f", new ListType(STRING)).lengths(0, 5));
        assertThat(list.at("/minItems").intValue()).isEqualTo(0);
        assertThat(list.at("/maxItems").intValue()).isEqualTo(5);
        assertThat(list.at("/items")).isEqualTo(json("{\"type\": \"string\"}"));
        assertThat(schema(field("f", new MapType(STRING)).lengths(null, 7))
                        .at("/maxProperties")
                        .intValue())
                .isEqualTo(7);
        assertThat(schema(field("f", STRING).lengths(-1, null)).has("minLength"))
                .isFalse();
    }

    @Test
    void rangesKeepTheirDigits() {
        JsonNode schema = schema(field("f", INTEGER).range("-1E+2", "99999999999999999999.0"));

        assertThat(schema.get("minimum").toString()).isEqualTo("-100");
        assertThat(schema.get("maximum").decimalValue()).isEqualByComparingTo("99999999999999999999");
        assertThat(schema(field("f", new ListType(INTEGER)).range("1", "9"))
                        .at("/items/maximum")
                        .intValue())
                .isEqualTo(9);
        assertThat(schema(field("f", NUMBER).range("1", "1E+99999999"))
                        .at("/x-feishu-maximum")
                        .textValue())
                .isEqualTo("1E+99999999");
    }

    @Test
    void patternsAreKeptAsTextWhereTheyAreNone() {
        assertThat(schema(field("f", STRING).pattern("^[a-z]+$")).at("/pattern").textValue())
                .isEqualTo("^[a-z]+$");
        for (String hostile : List.of("(unclosed[", "(".repeat(100_000), "a".repeat(1001))) {
            JsonNode schema = schema(field("f", STRING).pattern(hostile));
            assertThat(schema.at("/x-feishu-pattern").textValue()).isEqualTo(hostile);
            assertThat(schema.has("pattern")).isFalse();
        }
    }

    @Test
    void fieldsCarryDescriptionsAndScopes() {
        assertThat(schema(field("f", STRING).description("a */ b").scope("contact:user.id")))
                .isEqualTo(json("{\"type\": \"string\", \"description\": \"a */ b\","
                        + " \"x-feishu-field-scopes\": [{\"id\": \"contact:user.id\"}]}"));
    }

    @Test
    void anyNameCanBeAField() {
        for (String name : List.of("$ref", "", "a.b", "名称", "x-y", "*/", "__proto__", "enum", "properties")) {
            assertThat(schemaOf(object(null, field(name, INTEGER)))
                            .get("properties")
                            .get(name)
                            .get("type")
                            .textValue())
                    .isEqualTo("integer");
        }
    }

    @Test
    void depthIsBounded() {
        ObjectType type = new ObjectType("leaf", List.of());
        for (int i = 0; i < 149; i++) {
            type = object(null, field("f", type));
        }
        assertThat(schemaOf(type).at("/properties/f/properties/f/type").textValue())
                .isEqualTo("object");
        for (int i = 0; i < 100_000; i++) {
            type = object(null, field("f", type));
        }
        Response deep = new Response.Json(type);
        ApiModel model = new ApiModel(
                List.of(operation("hire.v1.form.get", HttpMethod.GET, "/f")
                        .response(deep)
                        .build()),
                List.of(),
                List.of());
        assertThatThrownBy(() -> OpenApiExport.export(model))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("hire.v1.form.get: types are nested deeper than 150 levels");
    }

    private static JsonNode schema(TestField field) {
        return schemaOf(object(null, field)).at("/properties/f");
    }

    private static JsonNode schemaOf(ObjectType content) {
        return document(operation("hire.v1.form.get", HttpMethod.GET, "/f")
                        .response(new Response.Json(content))
                        .build())
                .at("/paths/~1f/get/responses/200/content/application~1json/schema");
    }

    private static TestField listing(Type type, String values) {
        TestField field = field("f", type);
        for (String value : values.split(",")) {
            field.value(value, "means " + value);
        }
        return field;
    }

    private static Type typeCalled(String name) {
        return switch (name) {
            case "STRINGS" -> new ListType(STRING);
            case "COUNTS" -> new MapType(INTEGER);
            case "OBJECT" -> new ObjectType("named", List.of());
            case "ANY" -> ANY;
            case "FILE" -> FileType.FILE;
            default -> PrimitiveType.valueOf(name);
        };
    }

    private static String quoted(String json) {
        return json(json.replace('\'', '"')).toString();
    }
}
