package io.github.feishucodegen.openapi;

import static io.github.feishucodegen.openapi.TestField.field;
import static io.github.feishucodegen.openapi.TestOperation.document;
import static io.github.feishucodegen.openapi.TestOperation.json;
import static io.github.feishucodegen.openapi.TestOperation.operation;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Parameter.In;
import io.github.feishucodegen.model.PrimitiveType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {
    private static final TestField ID = field("id", PrimitiveType.STRING).required();

    @Test
    void parametersStandInBraces() {
        JsonNode document = document(operation(
                        "hire.v1.form.get", HttpMethod.GET, "/open-apis/v1/forms/:id/items/:item")
                .parameters(
                        ID.in(In.PATH),
                        field("item", PrimitiveType.STRING).example("\"i1\"").in(In.PATH),
                        field("kind", PrimitiveType.INTEGER)
                                .required()
                                .description("which")
                                .example("2")
                                .value("2", "two")
                                .in(In.QUERY),
                        field("tags", new ListType(PrimitiveType.STRING))
                                .example("a")
                                .in(In.QUERY),
                        field("X-Trace", PrimitiveType.STRING).in(In.HEADER))
                .build());

        assertThat(document.at("/paths/~1open-apis~1v1~1forms~1{id}~1items~1{item}/get/parameters"))
                .isEqualTo(json("""
                        [
                          {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
                          {"name": "item", "in": "path", "required": true, "schema": {"type": "string"},
                           "example": "i1"},
                          {"name": "kind", "in": "query", "description": "which", "required": true,
                           "schema": {"type": "integer", "format": "int64", "enum": [2],
                                      "x-feishu-values": [{"value": 2, "description": "two"}]},
                           "example": 2},
                          {"name": "tags", "in": "query", "schema": {"type": "array", "items": {"type": "string"}},
                           "x-feishu-example-text": "a"},
                          {"name": "X-Trace", "in": "header", "schema": {"type": "string"}}
                        ]
                        """));
    }

    @Test
    void parametersThatOpenApiDoesNotAllowStandApart() {
        JsonNode operation = document(operation("hire.v1.form.get", HttpMethod.GET, "/forms/:id")
                        .parameters(
                                field("other", PrimitiveType.STRING).in(In.PATH),
                                field("q", PrimitiveType.STRING).in(In.QUERY),
                                field("q", PrimitiveType.INTEGER).in(In.QUERY),
                                field("X-A", PrimitiveType.STRING).in(In.HEADER),
                                field("x-a", PrimitiveType.STRING).in(In.HEADER),
                                field("id", PrimitiveType.STRING).in(In.QUERY))
                        .build())
                .at("/paths/~1forms~1{id}/get");

        assertThat(operation.get("parameters").findValuesAsText("name")).containsExactly("q", "X-A", "id", "id");
        assertThat(operation.at("/parameters/3")).isEqualTo(json("""
                {"name": "id", "in": "path", "required": true, "schema": {"type": "string"},
                 "x-feishu-undocumented": true}
                """));
        assertThat(operation.get("x-feishu-other-parameters").findValuesAsText("name"))
                .containsExactly("other", "q", "x-a");
    }

    @Test
    void methodsOfOnePathStandTogetherUnderTheNamesOfTheFirst() {
        JsonNode document = document(
                operation("sheets.v2.b.update", HttpMethod.PUT, "/s/:spreadsheetToken/rows")
                        .parameters(
                                field("spreadsheetToken", PrimitiveType.STRING).in(In.PATH))
                        .build(),
                operation("sheets.v2.a.create", HttpMethod.POST, "/s/:spreadsheet_token/rows")
                        .parameters(
                                field("spreadsheet_token", PrimitiveType.STRING).in(In.PATH))
                        .build());

        assertThat(names(document.get("paths"))).containsExactly("/s/{spreadsheet_token}/rows");
        JsonNode item = document.at("/paths/~1s~1{spreadsheet_token}~1rows");
        assertThat(names(item)).containsExactly("post", "put");
        assertThat(item.at("/put/x-feishu-path").textValue()).isEqualTo("/s/:spreadsheetToken/rows");
        assertThat(item.at("/put/parameters/0/name").textValue()).isEqualTo("spreadsheet_token");
        assertThat(item.at("/put/parameters/0/x-feishu-name").textValue()).isEqualTo("spreadsheetToken");
        assertThat(item.at("/post").has("x-feishu-path")).isFalse();
        assertThat(item.at("/post/parameters/0").has("x-feishu-name")).isFalse();
    }

    @Test
    void aSecondOperationOnTheSameMethodAndPathIsKeptUnderTheFirst() {
        Operation list = operation("im.v1.chat.list", HttpMethod.GET, "/chats/:id?type=all")
                .build();
        Operation get =
                operation("im.v1.chat.get", HttpMethod.GET, "/chats/:id").build();

        JsonNode first = document(list, get).at("/paths/~1chats~1{id}/get");

        assertThat(first.at("/operationId").textValue()).isEqualTo("im.v1.chat.get");
        assertThat(first.at("/x-feishu-other-operations/0/operationId").textValue())
                .isEqualTo("im.v1.chat.list");
        assertThat(first.at("/x-feishu-other-operations/0/x-feishu-path").textValue())
                .isEqualTo("/chats/:id?type=all");
        assertThat(document(get, list)).isEqualTo(document(list, get));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/a/:id|/a/{id}|",
                "/a/:id/b/:id|/a/{id}/b/{id_2}|/a/:id/b/:id",
                "/a/{id}|/a/%7Bid%7D|/a/{id}",
                "/a/:i{d}|/a/{i_d_}|/a/:i{d}",
                "/a/:|/a/:|",
                "a/b|/a/b|a/b",
                "/a?x=:y|/a|/a?x=:y",
                "/a#top|/a|/a#top",
                "/a/:用户|/a/{用户}|",
                "/a/../b|/a/../b|",
                "/a/$0/:b|/a/$0/{b}|",
            })
    void hostilePathsStayValid(String path, String key, String kept) {
        JsonNode paths = document(
                        operation("im.v1.chat.get", HttpMethod.GET, path).build())
                .get("paths");

        assertThat(names(paths)).containsExactly(key);
        assertThat(paths.get(key).get("get").path("x-feishu-path").textValue()).isEqualTo(kept);
    }

    @Test
    void idsThatReadTheSameAreToldApart() {
        Operation first = operation("im.v1.a.get", HttpMethod.GET, "/a").build();
        Operation second = operation("im.v1.a.get", HttpMethod.GET, "/b").build();

        JsonNode document = document(first, second);

        assertThat(document.findValuesAsText("operationId")).containsExactly("im.v1.a.get", "im.v1.a.get_2");
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
