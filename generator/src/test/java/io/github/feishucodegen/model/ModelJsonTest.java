package io.github.feishucodegen.model;

import static io.github.feishucodegen.model.Texts.zh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.ProcessorTime;
import io.github.feishucodegen.diagnostic.Location;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelJsonTest {
    private static final Location AT = new Location("hire/patch.md", 7);
    private static final OperationId ID = new OperationId("hire", "v1", "app.form", "patch");

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsBackWhatItWrote(long seed) {
        ApiModel model = RandomModels.fromSeed(seed);

        String json = ModelJson.write(model);

        assertThat(ModelJson.read(json)).isEqualTo(model);
        assertThat(ModelJson.write(ModelJson.read(json))).isEqualTo(json);
    }

    @Test
    void looksLikeThis() {
        assertThat(ModelJson.write(sample())).isEqualTo("""
                {
                  "formatVersion": 5,
                  "operations": [
                    {
                      "id": {
                        "project": "hire",
                        "version": "v1",
                        "resource": "app.form",
                        "method": "patch"
                      },
                      "method": "PATCH",
                      "path": "/open-apis/hire/v1/forms/:form_id",
                      "title": {
                        "zh": "Change a form"
                      },
                      "deprecated": true,
                      "rateLimits": [
                        {
                          "calls": 20,
                          "seconds": 1
                        }
                      ],
                      "appTypes": [
                        "custom",
                        "store"
                      ],
                      "tokens": [
                        "tenant"
                      ],
                      "scopes": [
                        {
                          "id": "hire:form",
                          "description": {
                            "zh": "Change forms"
                          }
                        }
                      ],
                      "parameters": [
                        {
                          "in": "path",
                          "name": "form_id",
                          "type": "string",
                          "required": true,
                          "example": "\\"17\\"",
                          "at": "hire/patch.md:7"
                        }
                      ],
                      "body": {
                        "form": {
                          "fields": [
                            {
                              "name": "kinds",
                              "type": {
                                "list": "integer"
                              },
                              "default": "",
                              "values": [
                                {
                                  "value": "1",
                                  "description": {
                                    "zh": "short"
                                  }
                                }
                              ],
                              "constraints": {
                                "maxLength": 5,
                                "minimum": 1.0
                              },
                              "at": "hire/patch.md:7"
                            }
                          ]
                        }
                      },
                      "response": {
                        "json": {
                          "fields": [
                            {
                              "name": "form",
                              "type": {
                                "map": {
                                  "object": "form"
                                }
                              },
                              "at": "hire/patch.md:7"
                            }
                          ]
                        }
                      },
                      "errors": [
                        {
                          "code": 1002001,
                          "httpStatus": 400,
                          "description": {
                            "zh": "wrong"
                          },
                          "at": "hire/patch.md:7"
                        }
                      ],
                      "pages": [
                        {
                          "at": "hire/patch.md:7",
                          "updated": "2024-03-01"
                        }
                      ]
                    }
                  ],
                  "events": [],
                  "types": []
                }
                """);
        assertThat(ModelJson.read(ModelJson.write(sample()))).isEqualTo(sample());
    }

    @Test
    void theLocaleDoesNotMatter() {
        String json = ModelJson.write(sample());
        Locale locale = Locale.getDefault();
        try {
            // Where the small letter of I is not i.
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(ModelJson.write(sample())).isEqualTo(json);
            assertThat(ModelJson.read(json)).isEqualTo(sample());
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void writesAnEmptyModel() {
        assertThat(ModelJson.write(ApiModel.EMPTY))
                .isEqualTo(
                        "{\n  \"formatVersion\": 5,\n  \"operations\": [],\n  \"events\": [],\n  \"types\": []\n}\n");
        assertThat(ModelJson.read(ModelJson.write(ApiModel.EMPTY))).isEqualTo(ApiModel.EMPTY);
    }

    @Test
    void readsTheVersionBeforeEvents() {
        ApiModel model = ModelJson.read("{\"formatVersion\": 3, \"operations\": [], \"types\": []}");

        assertThat(model).isEqualTo(ApiModel.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "6", "0", "\"4\"", "4.0", "null", "{}"})
    void refusesAnotherVersion(String version) {
        assertThatThrownBy(() -> ModelJson.read("{\"formatVersion\": " + version + ", \"operations\": []}"))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("is not supported; this release reads the versions 3 to 5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|not an API model: it is not a JSON object",
                "``|not an API model: it is not a JSON object",
                "{\"openapi\": \"3.1.0\"}|not an API model: its first member is not \"formatVersion\"",
                "{}|its first member is not \"formatVersion\"",
                "{\"formatVersion\": 3, \"events\": []}|unknown member \"events\"",
                "{\"formatVersion\": 3, \"types\": {}}|/types is no array",
                "{\"formatVersion\": 3, \"types\": [3]}|/types/0: expected an object, found 3",
                "{\"formatVersion\": 3} {}|there is text after its last bracket",
                "{\"formatVersion\": 3, \"types\": [|line 1: not readable as JSON",
                "{\"formatVersion\": 3, \"types\": [{\"name\": 1, \"name\": 2}]}|Duplicate field 'name'",
            })
    void refusesWhatIsNoModel(String json, String message) {
        assertThatThrownBy(() -> ModelJson.read(json))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"list\": \"integer\"|\"list\": \"int\"|/operations/0/body/form/fields/0/type/list: expected string, "
                        + "integer, number, boolean, any, file or an object, found \"int\"",
                "\"object\": \"form\"|\"objekt\": \"form\"|/type/map: member \"fields\" is missing",
                "\"maxLength\": 5|\"maxLength\": 5000000000|/constraints/maxLength: expected an integer of 32 bits",
                "\"minimum\": 1.0|\"minimum\": \"1\"|/constraints/minimum: expected a number, found \"1\"",
                "\"code\": 1002001|\"code\": 1e3|/operations/0/errors/0/code: expected an integer of 64 bits",
                "\"in\": \"path\"|\"in\": \"cookie\"|/parameters/0/in: expected one of path, query, header, found",
                "\"deprecated\": true|\"deprecated\": 1|/operations/0/deprecated: expected true or false, found 1",
                "\"updated\": \"2024-03-01\"|\"updated\": \"March\"|/pages/0/updated: expected a date",
                "hire/patch.md:7|hire/patch.md|expected page:line, found \"hire/patch.md\"",
                "hire/patch.md:7|hire/patch.md:0|expected page:line, found \"hire/patch.md:0\"",
                "hire/patch.md:7|hire/patch.md:2147483648|expected page:line",
                "\"PATCH\"|\"TRACE\"|/operations/0/method: expected an HTTP method, found \"TRACE\"",
                "\"form\": {|\"xml\": {|/operations/0/body: expected one of the members json, multipart, form",
                "\"json\": {|\"xml\": {|/operations/0/response: member \"json\" is missing",
                "\"title\":|\"titel\":|/operations/0: unknown member \"titel\"",
                "\"path\": |\"pfad\": |/operations/0: member \"path\" is missing",
            })
    void namesThePlaceThatIsWrong(String right, String wrong, String message) {
        String json = ModelJson.write(sample());
        assertThat(json).contains(right);

        assertThatThrownBy(() -> ModelJson.read(json.replace(right, wrong)))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining(message);
    }

    @Test
    void replacesWhatNoFileCanHold() {
        SharedType.Key key = new SharedType.Key("\ud800", "😀", "a\udc00\ud83d");
        ApiModel model =
                new ApiModel(List.of(), List.of(), List.of(new SharedType(key, List.of(), List.of(), List.of())));

        assertThat(ModelJson.read(ModelJson.write(model)).types().get(0).key())
                .isEqualTo(new SharedType.Key("\ufffd", "😀", "a\ufffd\ufffd"));
    }

    @Test
    void refusesHostileDepth() {
        String deep = "{\"formatVersion\": 3, \"types\": [" + "[".repeat(1_000_000);

        assertThatThrownBy(() -> ModelJson.read(deep))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("nesting depth (501)");
    }

    @Test
    void refusesToWriteWhatCouldNotBeReadAgain() {
        assertThat(ModelJson.read(ModelJson.write(nested(150)))).isEqualTo(nested(150));
        assertThatThrownBy(() -> ModelJson.write(nested(100_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nesting depth");
    }

    @Test
    void isFastForLargeModels() {
        Field leaf = field("name_of_a_field", PrimitiveType.STRING);
        ObjectType wide = new ObjectType("wide", Collections.nCopies(2_448, leaf));
        Operation operation = operation(new RequestBody(RequestBody.MediaType.JSON, wide), new Response.Binary());
        ApiModel model = new ApiModel(Collections.nCopies(30, operation), List.of(), List.of());

        // A fraction of a second; all that is asked is that the work does not grow with the square of the size.
        ProcessorTime.within(
                Duration.ofSeconds(20),
                () -> assertThat(ModelJson.read(ModelJson.write(model))).isEqualTo(model));
    }

    private static ApiModel nested(int objects) {
        ObjectType type = new ObjectType("leaf", List.of());
        for (int i = 0; i < objects; i++) {
            type = new ObjectType(null, List.of(field("inner", type)));
        }
        return new ApiModel(List.of(operation(null, new Response.Json(type))), List.of(), List.of());
    }

    private static Field field(String name, Type type) {
        return new Field(
                name, type, false, List.of(), zh(""), null, null, List.of(), Constraints.NONE, List.of(), null, AT);
    }

    private static Operation operation(RequestBody body, Response response) {
        return new Operation(
                ID,
                HttpMethod.PATCH,
                "/open-apis/hire/v1/forms/:form_id",
                zh("Change a form"),
                zh(""),
                true,
                List.of(new RateLimit(20, 1)),
                List.of(AppType.CUSTOM, AppType.STORE),
                List.of(TokenKind.TENANT),
                List.of(new Scope("hire:form", zh("Change forms"))),
                ScopeRequirement.ANY,
                List.of(),
                List.of(new Parameter(
                        Parameter.In.PATH,
                        new Field(
                                "form_id",
                                PrimitiveType.STRING,
                                true,
                                List.of(),
                                zh(""),
                                null,
                                "\"17\"",
                                List.of(),
                                Constraints.NONE,
                                List.of(),
                                null,
                                AT))),
                body,
                response,
                List.of(new ErrorCode(1002001, 400, zh("wrong"), zh(""), AT)),
                List.of(),
                List.of(),
                List.of(),
                List.of(new SourcePage(AT, null, LocalDate.of(2024, 3, 1))));
    }

    private static ApiModel sample() {
        Field kinds = new Field(
                "kinds",
                new ListType(PrimitiveType.INTEGER),
                false,
                List.of(),
                zh(""),
                "",
                null,
                List.of(new ListedValue("1", zh("short"))),
                new Constraints(null, 5, new BigDecimal("1.0"), null, null),
                List.of(),
                null,
                AT);
        Field form = field("form", new MapType(new ObjectType("form", List.of())));
        return new ApiModel(
                List.of(operation(
                        new RequestBody(RequestBody.MediaType.FORM, new ObjectType(null, List.of(kinds))),
                        new Response.Json(new ObjectType(null, List.of(form))))),
                List.of(),
                List.of());
    }
}
