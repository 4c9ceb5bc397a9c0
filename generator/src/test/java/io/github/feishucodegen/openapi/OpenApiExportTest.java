package io.github.feishucodegen.openapi;

import static io.github.feishucodegen.openapi.TestField.field;
import static io.github.feishucodegen.openapi.TestField.object;
import static io.github.feishucodegen.openapi.TestOperation.document;
import static io.github.feishucodegen.openapi.TestOperation.export;
import static io.github.feishucodegen.openapi.TestOperation.json;
import static io.github.feishucodegen.openapi.TestOperation.operation;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Deprecation;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.LocalizedText;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.Parameter.In;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.model.Scope;
import io.github.feishucodegen.model.ScopeRequirement;
import io.github.feishucodegen.output.FileSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenApiExportTest {
    @Test
    void scopesThatAreNeededTogetherAreInOneRequirement() {
        Operation patch = operation("hire.v1.form.patch", HttpMethod.PATCH, "/open-apis/hire/v1/forms")
                .buildFull();
        List<Scope> scopes = new ArrayList<>(patch.scopes());
        scopes.add(new Scope("hire:more", LocalizedText.EMPTY, true));

        JsonNode found = document(patch.toBuilder()
                        .scopes(scopes)
                        .scopeRequirement(ScopeRequirement.ALL)
                        .build())
                .at("/paths/~1open-apis~1hire~1v1~1forms/patch");

        assertThat(found.get("security")).isEqualTo(json("""
                [
                  {"tenant_access_token": ["hire:form", "hire:all"]},
                  {"user_access_token": ["hire:form", "hire:all"]}
                ]"""));
        assertThat(found.get("x-feishu-scope-requirement").asText()).isEqualTo("all");
        assertThat(found.at("/x-feishu-scopes/2/additional").asBoolean()).isTrue();
    }

    @Test
    void deprecatedFieldsParametersAndValuesAreMarked() {
        Deprecation deprecation = new Deprecation(LocalDate.of(2027, 1, 31), "name");
        TestField title =
                field("title", PrimitiveType.STRING).value("old", "as before").deprecated(deprecation);
        Operation patch = operation("hire.v1.form.patch", HttpMethod.PATCH, "/open-apis/hire/v1/forms")
                .parameters(title.in(In.QUERY))
                .response(new Response.Json(object(null, title)))
                .build();

        JsonNode operation = document(patch).at("/paths/~1open-apis~1hire~1v1~1forms/patch");

        JsonNode parameter = operation.at("/parameters/0");
        assertThat(parameter.get("deprecated").asBoolean()).isTrue();
        assertThat(parameter.get("x-feishu-ends").asText()).isEqualTo("2027-01-31");
        assertThat(parameter.get("x-feishu-replacement").asText()).isEqualTo("name");
        assertThat(parameter.at("/schema/x-feishu-values/0/deprecated").asBoolean())
                .isTrue();
        assertThat(operation.findValues("title"))
                .anySatisfy(property ->
                        assertThat(property.path("deprecated").asBoolean()).isTrue());
    }

    @Test
    void anOperationSaysAllThatIsKnownOfIt() {
        Operation patch = operation("hire.v1.form.patch", HttpMethod.PATCH, "/open-apis/hire/v1/forms/:form_id")
                .parameters(field("form_id", PrimitiveType.STRING).in(In.PATH))
                .buildFull();

        assertThat(document(patch)).isEqualTo(json("""
                {
                  "openapi": "3.1.0",
                  "info": {"title": "hire", "version": "v1"},
                  "servers": [
                    {"url": "https://open.feishu.cn", "description": "Feishu"},
                    {"url": "https://open.larksuite.com", "description": "Lark"}
                  ],
                  "tags": [{"name": "v1.form"}],
                  "paths": {"/open-apis/hire/v1/forms/{form_id}": {"patch": {
                    "tags": ["v1.form"],
                    "summary": "Change a form",
                    "description": "Changes */ a form.",
                    "externalDocs": {"url": "https://open.feishu.cn/document/hire/patch"},
                    "operationId": "hire.v1.form.patch",
                    "parameters": [
                      {"name": "form_id", "in": "path", "required": true, "schema": {"type": "string"}}
                    ],
                    "responses": {"200": {"description": "Success", "content": {
                      "application/json": {"schema": {"type": "object"}}}}},
                    "deprecated": true,
                    "security": [
                      {"tenant_access_token": ["hire:form"]},
                      {"tenant_access_token": ["hire:all"]},
                      {"user_access_token": ["hire:form"]},
                      {"user_access_token": ["hire:all"]}
                    ],
                    "x-feishu-operation":
                      {"project": "hire", "version": "v1", "resource": "form", "method": "patch"},
                    "x-feishu-tokens": ["tenant_access_token", "user_access_token"],
                    "x-feishu-app-types": ["custom", "store"],
                    "x-feishu-scopes":
                      [{"id": "hire:form", "description": "Change forms"}, {"id": "hire:all"}],
                    "x-feishu-field-scopes": [{"id": "contact:user.id"}],
                    "x-feishu-rate-limits": [{"calls": 1000, "seconds": 60}, {"calls": 50, "seconds": 1}],
                    "x-feishu-error-codes": [
                      {"code": 1002001, "httpStatus": 400, "description": "wrong", "advice": "mend it"},
                      {"code": 99991663000}
                    ],
                    "x-feishu-links": ["/document/forms"],
                    "x-feishu-source-pages": [
                      {"page": "hire/patch.md", "line": 3},
                      {"page": "hire/patch.md", "line": 9, "url": "https://open.feishu.cn/document/hire/patch",
                       "updated": "2024-03-01"}
                    ]
                  }}},
                  "components": {"securitySchemes": {
                    "tenant_access_token": {"type": "http", "scheme": "bearer"},
                    "user_access_token": {"type": "http", "scheme": "bearer"}
                  }}
                }
                """));
    }

    @Test
    void everyProjectHasItsDocument() {
        FileSet files = export(
                operation("im.v1.chat.get", HttpMethod.GET, "/im").build(),
                operation("hire.v2.form.get", HttpMethod.GET, "/hire/v2").build(),
                operation("hire.v1.form.get", HttpMethod.GET, "/hire/v1").build());

        assertThat(files.paths()).containsExactly("hire.json", "im.json");
        JsonNode hire = json(files.text("hire.json"));
        assertThat(hire.at("/info/version").textValue()).isEqualTo("v1, v2");
        assertThat(hire.get("tags").findValuesAsText("name")).containsExactly("v1.form", "v2.form");
        assertThat(hire.get("paths").size()).isEqualTo(2);
        assertThat(hire.has("components")).isFalse();
    }

    @Test
    void anEmptyModelHasNoDocuments() {
        assertThat(OpenApiExport.export(ApiModel.EMPTY).size()).isZero();
    }

    @Test
    void namesOfFilesAreSafeAndKeptApart() {
        assertThat(pathsFor("../../etc/passwd")).containsExactly("_.._.._etc_passwd.json");
        assertThat(pathsFor("")).containsExactly("_.json");
        assertThat(pathsFor("aux", "com1.x")).containsExactly("_aux.json", "_com1.x.json");
        assertThat(pathsFor("用户", "a b")).containsExactly("__.json", "a_b.json");
        assertThat(pathsFor("Hire", "hire", "hire-2")).containsExactly("Hire.json", "hire-2-2.json", "hire-2.json");
        assertThat(pathsFor("x".repeat(5000))).containsExactly("x".repeat(100) + ".json");
    }

    @Test
    void linesEndInTheSameWayEverywhere() {
        String text = export(operation("im.v1.chat.get", HttpMethod.GET, "/im").build())
                .text("im.json");

        assertThat(text)
                .startsWith("{\n  \"openapi\": \"3.1.0\",\n")
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    @Test
    void addressesOfPagesAreCheckedBeforeTheyBecomeLinks() {
        for (String url : List.of("javascript:alert(1)", "https://", "https://a b", "http://x.y", "")) {
            JsonNode get = document(operation("im.v1.chat.get", HttpMethod.GET, "/im")
                            .page(url)
                            .build())
                    .at("/paths/~1im/get");
            assertThat(get.has("externalDocs")).isFalse();
            assertThat(get.at("/x-feishu-source-pages/0/url").textValue()).isEqualTo(url);
        }
    }

    private static List<String> pathsFor(String... projects) {
        return List.copyOf(export(Arrays.stream(projects)
                        .map(project -> operation(new OperationId(project, "v1", "r", "m"))
                                .build())
                        .toArray(Operation[]::new))
                .paths());
    }
}
