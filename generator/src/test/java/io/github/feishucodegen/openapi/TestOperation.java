package io.github.feishucodegen.openapi;

import static io.github.feishucodegen.model.Texts.zh;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.AppType;
import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Example;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.RateLimit;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.model.Scope;
import io.github.feishucodegen.model.ScopeRequirement;
import io.github.feishucodegen.model.SourcePage;
import io.github.feishucodegen.model.TokenKind;
import io.github.feishucodegen.output.FileSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds operations that say only what a test is about, and exports them. */
final class TestOperation {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final OperationId id;
    private final HttpMethod method;
    private final String path;
    private List<Parameter> parameters = List.of();
    private @Nullable RequestBody body;
    private Response response = new Response.Json(new ObjectType(null, List.of()));
    private List<Example> requestExamples = List.of();
    private List<Example> responseExamples = List.of();
    private List<SourcePage> pages = List.of();

    private TestOperation(OperationId id, HttpMethod method, String path) {
        this.id = id;
        this.method = method;
        this.path = path;
    }

    /** {@code project.version.resource.method}. */
    static TestOperation operation(String id, HttpMethod method, String path) {
        String[] parts = id.split("\\.");
        return new TestOperation(new OperationId(parts[0], parts[1], parts[2], parts[3]), method, path);
    }

    static TestOperation operation(OperationId id) {
        return new TestOperation(id, HttpMethod.GET, "/path");
    }

    TestOperation page(String url) {
        pages = List.of(new SourcePage(new Location("page.md", 1), url, null));
        return this;
    }

    TestOperation parameters(Parameter... parameters) {
        this.parameters = List.of(parameters);
        return this;
    }

    TestOperation body(RequestBody.MediaType mediaType, ObjectType content) {
        body = new RequestBody(mediaType, content);
        return this;
    }

    TestOperation response(Response response) {
        this.response = response;
        return this;
    }

    TestOperation requestExamples(String... texts) {
        requestExamples = examples(texts);
        return this;
    }

    TestOperation responseExamples(String... texts) {
        responseExamples = examples(texts);
        return this;
    }

    Operation build() {
        return new Operation(
                id,
                method,
                path,
                zh(""),
                zh(""),
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ScopeRequirement.ANY,
                List.of(),
                parameters,
                body,
                response,
                List.of(),
                requestExamples,
                responseExamples,
                List.of(),
                pages);
    }

    /** With everything that OpenAPI has no word for. */
    Operation buildFull() {
        Location at = new Location("hire/patch.md", 3);
        return new Operation(
                id,
                method,
                path,
                zh("Change a form"),
                zh("Changes */ a form."),
                true,
                List.of(new RateLimit(1000, 60), new RateLimit(50, 1)),
                List.of(AppType.CUSTOM, AppType.STORE),
                List.of(TokenKind.TENANT, TokenKind.USER),
                List.of(new Scope("hire:form", zh("Change forms")), new Scope("hire:all", zh(""))),
                ScopeRequirement.ANY,
                List.of(new Scope("contact:user.id", zh(""))),
                parameters,
                body,
                response,
                List.of(
                        new ErrorCode(1002001, 400, zh("wrong"), zh("mend it"), at),
                        new ErrorCode(99991663000L, null, zh(""), zh(""), at)),
                requestExamples,
                responseExamples,
                List.of("/document/forms"),
                List.of(
                        new SourcePage(at, null, null),
                        new SourcePage(
                                at.atLine(9), "https://open.feishu.cn/document/hire/patch", LocalDate.of(2024, 3, 1))));
    }

    private static List<Example> examples(String... texts) {
        return Arrays.stream(texts)
                .map(text -> new Example(text, new Location("page.md", 40)))
                .toList();
    }

    static FileSet export(Operation... operations) {
        return OpenApiExport.export(new ApiModel(List.of(operations), List.of(), List.of()));
    }

    /** The only document, which a strict parser takes. */
    static JsonNode document(Operation... operations) {
        FileSet files = export(operations);
        assertThat(files.size()).isEqualTo(1);
        String text = files.text(files.paths().first());
        StrictParser.parse(text);
        return json(text);
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
