package io.github.feishucodegen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds an operation that differs from an existing one in some parts. */
public final class OperationBuilder {
    private OperationId id;
    private HttpMethod method;
    private String path;
    private LocalizedText title;
    private LocalizedText description;
    private boolean deprecated;
    private List<RateLimit> rateLimits;
    private List<AppType> appTypes;
    private List<TokenKind> tokens;
    private List<Scope> scopes;
    private ScopeRequirement scopeRequirement;
    private List<Scope> fieldScopes;
    private List<Parameter> parameters;
    private @Nullable RequestBody body;
    private Response response;
    private List<ErrorCode> errors;
    private List<Example> requestExamples;
    private List<Example> responseExamples;
    private List<String> links;
    private List<SourcePage> pages;

    OperationBuilder(Operation from) {
        id = from.id();
        method = from.method();
        path = from.path();
        title = from.title();
        description = from.description();
        deprecated = from.deprecated();
        rateLimits = from.rateLimits();
        appTypes = from.appTypes();
        tokens = from.tokens();
        scopes = from.scopes();
        scopeRequirement = from.scopeRequirement();
        fieldScopes = from.fieldScopes();
        parameters = from.parameters();
        body = from.body();
        response = from.response();
        errors = from.errors();
        requestExamples = from.requestExamples();
        responseExamples = from.responseExamples();
        links = from.links();
        pages = from.pages();
    }

    public OperationBuilder id(OperationId other) {
        id = other;
        return this;
    }

    public OperationBuilder method(HttpMethod other) {
        method = other;
        return this;
    }

    public OperationBuilder path(String other) {
        path = other;
        return this;
    }

    public OperationBuilder title(LocalizedText other) {
        title = other;
        return this;
    }

    public OperationBuilder description(LocalizedText other) {
        description = other;
        return this;
    }

    public OperationBuilder deprecated(boolean other) {
        deprecated = other;
        return this;
    }

    public OperationBuilder rateLimits(List<RateLimit> others) {
        rateLimits = others;
        return this;
    }

    public OperationBuilder appTypes(List<AppType> others) {
        appTypes = others;
        return this;
    }

    public OperationBuilder tokens(List<TokenKind> others) {
        tokens = others;
        return this;
    }

    public OperationBuilder scopes(List<Scope> others) {
        scopes = others;
        return this;
    }

    public OperationBuilder scopeRequirement(ScopeRequirement other) {
        scopeRequirement = other;
        return this;
    }

    public OperationBuilder fieldScopes(List<Scope> others) {
        fieldScopes = others;
        return this;
    }

    public OperationBuilder parameters(List<Parameter> others) {
        parameters = others;
        return this;
    }

    public OperationBuilder body(@Nullable RequestBody other) {
        body = other;
        return this;
    }

    public OperationBuilder response(Response other) {
        response = other;
        return this;
    }

    public OperationBuilder errors(List<ErrorCode> others) {
        errors = others;
        return this;
    }

    public OperationBuilder requestExamples(List<Example> others) {
        requestExamples = others;
        return this;
    }

    public OperationBuilder responseExamples(List<Example> others) {
        responseExamples = others;
        return this;
    }

    public OperationBuilder links(List<String> others) {
        links = others;
        return this;
    }

    public OperationBuilder pages(List<SourcePage> others) {
        pages = others;
        return this;
    }

    public Operation build() {
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
                scopeRequirement,
                fieldScopes,
                parameters,
                body,
                response,
                errors,
                requestExamples,
                responseExamples,
                links,
                pages);
    }
}
