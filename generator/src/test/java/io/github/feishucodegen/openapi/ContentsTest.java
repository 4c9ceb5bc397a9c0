package io.github.feishucodegen.openapi;

import static io.github.feishucodegen.openapi.TestField.field;
import static io.github.feishucodegen.openapi.TestField.object;
import static io.github.feishucodegen.openapi.TestOperation.document;
import static io.github.feishucodegen.openapi.TestOperation.json;
import static io.github.feishucodegen.openapi.TestOperation.operation;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.model.FileType;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.RequestBody.MediaType;
import io.github.feishucodegen.model.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentsTest {
    private static final ObjectType UPLOAD =
            object(null, field("file", FileType.FILE).required(), field("size", PrimitiveType.INTEGER));

    @ParameterizedTest
    @CsvSource({"JSON, application/json", "MULTIPART, multipart/form-data", "FORM, application/x-www-form-urlencoded"})
    void bodiesHaveTheirMediaType(MediaType mediaType, String name) {
        JsonNode body = exported(upload().body(mediaType, UPLOAD)).get("requestBody");

        assertThat(body.get("required").booleanValue()).isTrue();
        assertThat(body.get("content").size()).isEqualTo(1);
        assertThat(body.get("content").get(name).get("schema")).isEqualTo(json("""
                {"type": "object", "required": ["file"], "properties": {
                  "file": {"type": "string", "format": "binary", "contentMediaType": "application/octet-stream"},
                  "size": {"type": "integer", "format": "int64"}}}
                """));
    }

    @Test
    void aBodyWithoutRequiredFieldsIsOptional() {
        ObjectType content = object(null, field("a", PrimitiveType.STRING));

        assertThat(exported(upload().body(MediaType.JSON, content))
                        .get("requestBody")
                        .has("required"))
                .isFalse();
        assertThat(exported(upload()).has("requestBody")).isFalse();
    }

    @Test
    void responsesHaveTheirEnvelope() {
        ObjectType envelope = object(
                null,
                field("code", PrimitiveType.INTEGER),
                field("msg", PrimitiveType.STRING),
                field("data", object(null, field("form", object("form", field("id", PrimitiveType.STRING))))));

        assertThat(exported(upload().response(new Response.Json(envelope))).get("responses"))
                .isEqualTo(json("""
                        {"200": {"description": "Success", "content": {"application/json": {"schema":
                          {"type": "object", "properties": {
                            "code": {"type": "integer", "format": "int64"},
                            "msg": {"type": "string"},
                            "data": {"type": "object", "properties": {
                              "form": {"type": "object", "x-feishu-type": "form", "properties": {
                                "id": {"type": "string"}}}}}}}}}}}
                        """));
    }

    @Test
    void filesAreBinary() {
        assertThat(exported(upload().response(new Response.Binary()).responseExamples("{}"))
                        .at("/responses/200/content"))
                .isEqualTo(json("""
                        {"application/octet-stream": {
                          "schema": {"type": "string", "format": "binary",
                                     "contentMediaType": "application/octet-stream"},
                          "x-feishu-example-text": [{"text": "{}", "page": "page.md", "line": 40}]}}
                        """));
    }

    @Test
    void examplesAreJsonOrStayText() {
        JsonNode operation = exported(upload().body(MediaType.JSON, UPLOAD)
                .requestExamples("{\"size\": 12345678901234567890, \"rate\": 1.10}", "{\"size\": 1,}", "{\"size\": 2}")
                .responseExamples("{\"a\": 1, \"a\": 2}", "{} {}", ""));

        JsonNode request = operation.at("/requestBody/content/application~1json");
        assertThat(request.get("examples")).isEqualTo(json("""
                {"example-1": {"value": {"size": 12345678901234567890, "rate": 1.10}},
                 "example-2": {"value": {"size": 2}}}
                """));
        assertThat(request.get("x-feishu-example-text").findValuesAsText("text"))
                .containsExactly("{\"size\": 1,}");
        JsonNode response = operation.at("/responses/200/content/application~1json");
        assertThat(response.has("examples")).isFalse();
        assertThat(response.get("x-feishu-example-text").findValuesAsText("text"))
                .containsExactly("{\"a\": 1, \"a\": 2}", "{} {}", "");
    }

    @Test
    void examplesOfFormsAndOfRequestsWithoutBodyStayText() {
        JsonNode form = exported(upload().body(MediaType.MULTIPART, UPLOAD).requestExamples("{}"));
        assertThat(form.at("/requestBody/content/multipart~1form-data/x-feishu-example-text/0/text")
                        .textValue())
                .isEqualTo("{}");

        JsonNode none = exported(upload().requestExamples("curl"));
        assertThat(none.at("/x-feishu-request-examples/0/text").textValue()).isEqualTo("curl");
    }

    private static TestOperation upload() {
        return operation("drive.v1.file.upload", HttpMethod.POST, "/files");
    }

    private static JsonNode exported(TestOperation operation) {
        return document(operation.build()).at("/paths/~1files/post");
    }
}
