package io.github.feishucodegen.diff;

import io.github.feishucodegen.model.AppType;
import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Example;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.RateLimit;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.model.Scope;
import io.github.feishucodegen.model.SourcePage;
import io.github.feishucodegen.model.TokenKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An operation with other parts. */
final class Edited {
    private final Operation operation;
    private OperationId id;
    private HttpMethod method;
    private String path;
    private String title;
    private String description;
    private boolean deprecated;
    private List<RateLimit> rateLimits;
    private List<AppType> appTypes;
    private List<TokenKind> tokens;
    private List<Scope> scopes;
    private List<Scope> fieldScopes;
    private List<Parameter> parameters;
    private @Nullable RequestBody body;
    private Response response;
    private List<ErrorCode> errors;
    private List<Example> requestExamples;
    private List<Example> responseExamples;
    private List<SourcePage> pages;

    Edited(Operation operation) {
        this.operation = operation;
        id = operation.id();
        method = operation.method();
        path = operation.path();
        title = operation.title();
        description = operation.description();
        deprecated = operation.deprecated();
        rateLimits = operation.rateLimits();
        appTypes = operation.appTypes();
        tokens = operation.tokens();
        scopes = operation.scopes();
        fieldScopes = operation.fieldScopes();
        parameters = operation.parameters();
        body = operation.body();
        response = operation.response();
        errors = operation.errors();
        requestExamples = operation.requestExamples();
        responseExamples = operation.responseExamples();
        pages = operation.pages();
    }

    Operation operation() {
        return new Operation(
                id,
                method,
                path,
                title,
                description,
                deprecated,
                rateLimits,
                appTypes,
                tokens,
                scopes,
                fieldScopes,
                parameters,
                body,
                response,
                errors,
                requestExamples,
                responseExamples,
                operation.links(),
                pages);
    }

    Edited id(OperationId id) {
        this.id = id;
        return this;
    }

    Edited method(HttpMethod method) {
        this.method = method;
        return this;
    }

    Edited path(String path) {
        this.path = path;
        return this;
    }

    Edited title(String title) {
        this.title = title;
        return this;
    }

    Edited description(String description) {
        this.description = description;
        return this;
    }

    Edited deprecated(boolean deprecated) {
        this.deprecated = deprecated;
        return this;
    }

    Edited rateLimits(List<RateLimit> rateLimits) {
        this.rateLimits = rateLimits;
        return this;
    }

    Edited appTypes(List<AppType> appTypes) {
        this.appTypes = appTypes;
        return this;
    }

    Edited tokens(List<TokenKind> tokens) {
        this.tokens = tokens;
        return this;
    }

    Edited scopes(List<Scope> scopes) {
        this.scopes = scopes;
        return this;
    }

    Edited fieldScopes(List<Scope> fieldScopes) {
        this.fieldScopes = fieldScopes;
        return this;
    }

    Edited parameters(List<Parameter> parameters) {
        this.parameters = parameters;
        return this;
    }

    Edited body(@Nullable RequestBody body) {
        this.body = body;
        return this;
    }

    Edited response(Response response) {
        this.response = response;
        return this;
    }

    Edited errors(List<ErrorCode> errors) {
        this.errors = errors;
        return this;
    }

    Edited requestExamples(List<Example> requestExamples) {
        this.requestExamples = requestExamples;
        return this;
    }

    Edited responseExamples(List<Example> responseExamples) {
        this.responseExamples = responseExamples;
        return this;
    }

    Edited pages(List<SourcePage> pages) {
        this.pages = pages;
        return this;
    }
}
