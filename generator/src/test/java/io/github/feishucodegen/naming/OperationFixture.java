package io.github.feishucodegen.naming;

import static io.github.feishucodegen.model.Texts.zh;

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
import io.github.feishucodegen.model.SharedType;
import io.github.feishucodegen.model.SourcePage;
import io.github.feishucodegen.model.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Operations and models for tests; what a test does not set is empty. */
public final class OperationFixture {
    private final OperationId id;
    private final List<Parameter> parameters = new ArrayList<>();
    private HttpMethod method = HttpMethod.GET;
    private String path = "/open-apis/a/v1/things";
    private String text = "";
    private String url = "https://open.feishu.cn/document/page";
    private boolean deprecated;
    private @Nullable RequestBody body;
    private List<ErrorCode> errors = List.of();
    private List<Example> requestExamples = List.of();
    private Response response = new Response.Json(FieldFixture.anonymous());

    private OperationFixture(OperationId id) {
        this.id = id;
    }

    /** An operation by an id whose resource has no dots. */
    public static OperationFixture operation(String id) {
        String[] parts = id.split("\\.");
        return operation(parts[0], parts[1], parts[2], parts[3]);
    }

    public static OperationFixture operation(String project, String version, String resource, String method) {
        return new OperationFixture(new OperationId(project, version, resource, method));
    }

    public static ApiModel model(OperationFixture... operations) {
        return model(List.of(operations));
    }

    public static ApiModel model(List<OperationFixture> operations, SharedType... types) {
        return new ApiModel(operations.stream().map(OperationFixture::build).toList(), List.of(), List.of(types));
    }

    /** A shared type by a key such as {@code hire.v1.interviewer}. */
    public static SharedType type(String key, FieldFixture... fields) {
        String[] parts = key.split("\\.", 3);
        return new SharedType(
                new SharedType.Key(parts[0], parts[1], parts[2]), FieldFixture.fields(fields), List.of(), List.of());
    }

    public OperationFixture calls(HttpMethod method, String path) {
        this.method = method;
        this.path = path;
        return this;
    }

    public OperationFixture path(FieldFixture... fields) {
        return parameters(Parameter.In.PATH, fields);
    }

    public OperationFixture query(FieldFixture... fields) {
        return parameters(Parameter.In.QUERY, fields);
    }

    public OperationFixture header(FieldFixture... fields) {
        return parameters(Parameter.In.HEADER, fields);
    }

    private OperationFixture parameters(Parameter.In in, FieldFixture... fields) {
        Stream.of(fields).forEach(field -> parameters.add(new Parameter(in, field.field())));
        return this;
    }

    public OperationFixture body(FieldFixture... fields) {
        return body(RequestBody.MediaType.JSON, FieldFixture.anonymous(fields));
    }

    public OperationFixture body(RequestBody.MediaType mediaType, ObjectType content) {
        body = new RequestBody(mediaType, content);
        return this;
    }

    public OperationFixture data(FieldFixture... fields) {
        return answers(FieldFixture.integer("code"), FieldFixture.string("msg"), FieldFixture.object("data", fields));
    }

    public OperationFixture answers(FieldFixture... fields) {
        response = new Response.Json(FieldFixture.anonymous(fields));
        return this;
    }

    public OperationFixture answersFile() {
        response = new Response.Binary();
        return this;
    }

    public OperationFixture deprecated() {
        deprecated = true;
        return this;
    }

    /** Sets everything that is only shown in documentation, a failure too. */
    public OperationFixture texts(String text) {
        this.text = text;
        return errors(error(1_000_001, text, text + " again"));
    }

    public OperationFixture errors(ErrorCode... errors) {
        this.errors = List.of(errors);
        return this;
    }

    public OperationFixture requestExample(String json) {
        requestExamples = List.of(new Example(json, new Location("page.md", 1)));
        return this;
    }

    /** @param description as Markdown, and so is the advice */
    public static ErrorCode error(long code, String description, String advice) {
        return new ErrorCode(code, 400, zh(description), zh(advice), new Location("page.md", 1));
    }

    public OperationFixture url(String url) {
        this.url = url;
        return this;
    }

    public Operation build() {
        Scope scope = new Scope("scope:" + text, zh(text));
        return new Operation(
                id,
                method,
                path,
                zh(text),
                zh(text),
                deprecated,
                List.of(new RateLimit(50, 1), new RateLimit(1000, 60)),
                List.of(AppType.values()),
                List.of(TokenKind.values()),
                List.of(scope),
                ScopeRequirement.ANY,
                List.of(scope),
                parameters,
                body,
                response,
                errors,
                requestExamples,
                List.of(),
                List.of(),
                List.of(new SourcePage(new Location("page.md", 1), url, null)));
    }
}
