package io.github.feishucodegen.linking;

import io.github.feishucodegen.model.AppType;
import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Example;
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

/** An operation that differs from another in some parts. */
final class OperationDraft {
    private final Operation from;
    private OperationId id;
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
    private List<String> links;
    private List<SourcePage> pages;

    OperationDraft(Operation from) {
        this.from = from;
        id = from.id();
        path = from.path();
        title = from.title();
        description = from.description();
        deprecated = from.deprecated();
        rateLimits = from.rateLimits();
        appTypes = from.appTypes();
        tokens = from.tokens();
        scopes = from.scopes();
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

    OperationDraft id(OperationId other) {
        id = other;
        return this;
    }

    OperationDraft path(String other) {
        path = other;
        return this;
    }

    OperationDraft title(String other) {
        title = other;
        return this;
    }

    OperationDraft description(String other) {
        description = other;
        return this;
    }

    OperationDraft deprecated(boolean other) {
        deprecated = other;
        return this;
    }

    OperationDraft rateLimits(List<RateLimit> others) {
        rateLimits = others;
        return this;
    }

    OperationDraft appTypes(List<AppType> others) {
        appTypes = others;
        return this;
    }

    OperationDraft tokens(List<TokenKind> others) {
        tokens = others;
        return this;
    }

    OperationDraft scopes(List<Scope> others) {
        scopes = others;
        return this;
    }

    OperationDraft fieldScopes(List<Scope> others) {
        fieldScopes = others;
        return this;
    }

    OperationDraft parameters(List<Parameter> others) {
        parameters = others;
        return this;
    }

    OperationDraft body(@Nullable RequestBody other) {
        body = other;
        return this;
    }

    OperationDraft response(Response other) {
        response = other;
        return this;
    }

    OperationDraft errors(List<ErrorCode> others) {
        errors = others;
        return this;
    }

    OperationDraft requestExamples(List<Example> others) {
        requestExamples = others;
        return this;
    }

    OperationDraft responseExamples(List<Example> others) {
        responseExamples = others;
        return this;
    }

    OperationDraft links(List<String> others) {
        links = others;
        return this;
    }

    OperationDraft pages(List<SourcePage> others) {
        pages = others;
        return this;
    }

    Operation operation() {
        return new Operation(
                id,
                from.method(),
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
                links,
                pages);
    }
}
