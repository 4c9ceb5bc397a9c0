package io.github.feishucodegen.declaration;

import io.github.feishucodegen.diagnostic.Location;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the declaration of an operation. Whatever is not set is what a page without it says: an empty list, table or
 * text, null, or false.
 */
public final class OperationDeclarationBuilder {
    private final Location location;
    private String language = "und";
    private String title = "";
    private String description = "";
    private boolean deprecated;
    private @Nullable String pageUrl;
    private @Nullable LocalDate updated;
    private List<OperationNames> names = List.of();
    private final Written<String> url;
    private final Written<HttpVerb> httpMethod;
    private List<RateLimitDeclaration> rateLimits = List.of();
    private List<String> appTypes = List.of();
    private List<ScopeDeclaration> scopes = List.of();
    private boolean allScopes;
    private List<ScopeDeclaration> fieldScopes = List.of();
    private List<String> tokens = List.of();
    private TableDeclaration headers = TableDeclaration.NONE;
    private TableDeclaration pathParameters = TableDeclaration.NONE;
    private TableDeclaration queryParameters = TableDeclaration.NONE;
    private TableDeclaration body = TableDeclaration.NONE;
    private TableDeclaration response = TableDeclaration.NONE;
    private boolean binaryResponse;
    private List<TypeNote> typeNotes = List.of();
    private List<ExampleDeclaration> requestExamples = List.of();
    private List<ExampleDeclaration> responseExamples = List.of();
    private List<ErrorDeclaration> errors = List.of();
    private @Nullable SdkSample sdkSample;
    private List<String> links = List.of();
    private String dialect = "";
    private RowCounts rows = RowCounts.NONE;

    OperationDeclarationBuilder(Location location, Written<String> url, Written<HttpVerb> httpMethod) {
        this.location = location;
        this.url = url;
        this.httpMethod = httpMethod;
    }

    public OperationDeclarationBuilder language(String value) {
        language = value;
        return this;
    }

    public OperationDeclarationBuilder title(String value) {
        title = value;
        return this;
    }

    public OperationDeclarationBuilder description(String value) {
        description = value;
        return this;
    }

    public OperationDeclarationBuilder deprecated(boolean value) {
        deprecated = value;
        return this;
    }

    public OperationDeclarationBuilder pageUrl(@Nullable String value) {
        pageUrl = value;
        return this;
    }

    public OperationDeclarationBuilder updated(@Nullable LocalDate value) {
        updated = value;
        return this;
    }

    public OperationDeclarationBuilder names(List<OperationNames> value) {
        names = value;
        return this;
    }

    public OperationDeclarationBuilder rateLimits(List<RateLimitDeclaration> value) {
        rateLimits = value;
        return this;
    }

    public OperationDeclarationBuilder appTypes(List<String> value) {
        appTypes = value;
        return this;
    }

    public OperationDeclarationBuilder scopes(List<ScopeDeclaration> value) {
        scopes = value;
        return this;
    }

    public OperationDeclarationBuilder allScopes(boolean value) {
        allScopes = value;
        return this;
    }

    public OperationDeclarationBuilder fieldScopes(List<ScopeDeclaration> value) {
        fieldScopes = value;
        return this;
    }

    public OperationDeclarationBuilder tokens(List<String> value) {
        tokens = value;
        return this;
    }

    public OperationDeclarationBuilder headers(TableDeclaration value) {
        headers = value;
        return this;
    }

    public OperationDeclarationBuilder pathParameters(TableDeclaration value) {
        pathParameters = value;
        return this;
    }

    public OperationDeclarationBuilder queryParameters(TableDeclaration value) {
        queryParameters = value;
        return this;
    }

    public OperationDeclarationBuilder body(TableDeclaration value) {
        body = value;
        return this;
    }

    public OperationDeclarationBuilder response(TableDeclaration value) {
        response = value;
        return this;
    }

    public OperationDeclarationBuilder binaryResponse(boolean value) {
        binaryResponse = value;
        return this;
    }

    public OperationDeclarationBuilder typeNotes(List<TypeNote> value) {
        typeNotes = value;
        return this;
    }

    public OperationDeclarationBuilder requestExamples(List<ExampleDeclaration> value) {
        requestExamples = value;
        return this;
    }

    public OperationDeclarationBuilder responseExamples(List<ExampleDeclaration> value) {
        responseExamples = value;
        return this;
    }

    public OperationDeclarationBuilder errors(List<ErrorDeclaration> value) {
        errors = value;
        return this;
    }

    public OperationDeclarationBuilder sdkSample(@Nullable SdkSample value) {
        sdkSample = value;
        return this;
    }

    public OperationDeclarationBuilder links(List<String> value) {
        links = value;
        return this;
    }

    public OperationDeclarationBuilder dialect(String value) {
        dialect = value;
        return this;
    }

    public OperationDeclarationBuilder rows(RowCounts value) {
        rows = value;
        return this;
    }

    public OperationDeclaration build() {
        return new OperationDeclaration(
                location,
                language,
                title,
                description,
                deprecated,
                pageUrl,
                updated,
                names,
                url,
                httpMethod,
                rateLimits,
                appTypes,
                scopes,
                allScopes,
                fieldScopes,
                tokens,
                headers,
                pathParameters,
                queryParameters,
                body,
                response,
                binaryResponse,
                typeNotes,
                requestExamples,
                responseExamples,
                errors,
                sdkSample,
                links,
                dialect,
                rows);
    }
}
