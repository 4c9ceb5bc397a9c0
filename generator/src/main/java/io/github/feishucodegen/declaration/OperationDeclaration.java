package io.github.feishucodegen.declaration;

import io.github.feishucodegen.diagnostic.Location;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its operation.
 *
 * @param description the text below the title, as Markdown
 * @param pageUrl where the platform publishes the page
 * @param updated the day of the last update
 * @param names every statement on the page that names the operation, most trusted first
 * @param url the HTTP URL as documented, path parameters as {@code :name}
 * @param httpMethod as documented, or what the reader took it for where the page names none, with a warning told
 * @param tokens documented kinds of access token as written, such as {@code tenant_access_token}
 * @param appTypes documented kinds of app, normalised to {@code custom} and {@code isv}
 * @param scopes any one of them is enough
 * @param fieldScopes scopes that uncover single fields only
 * @param binaryResponse true where the page says that the answer is the bytes of a file
 * @param typeNotes types that the page explains apart from its tables
 * @param links targets of the links in the description, in order, without repetition
 * @param dialect how the page is written, such as {@code native}
 * @param rows what became of the rows of the page's tables
 */
public record OperationDeclaration(
        Location location,
        String title,
        String description,
        boolean deprecated,
        @Nullable String pageUrl,
        @Nullable LocalDate updated,
        List<OperationNames> names,
        Written<String> url,
        Written<HttpVerb> httpMethod,
        List<RateLimitDeclaration> rateLimits,
        List<String> appTypes,
        List<ScopeDeclaration> scopes,
        List<ScopeDeclaration> fieldScopes,
        List<String> tokens,
        TableDeclaration headers,
        TableDeclaration pathParameters,
        TableDeclaration queryParameters,
        TableDeclaration body,
        TableDeclaration response,
        boolean binaryResponse,
        List<TypeNote> typeNotes,
        List<ExampleDeclaration> requestExamples,
        List<ExampleDeclaration> responseExamples,
        List<ErrorDeclaration> errors,
        @Nullable SdkSample sdkSample,
        List<String> links,
        String dialect,
        RowCounts rows)
        implements PageDeclaration {
    public OperationDeclaration {
        names = List.copyOf(names);
        rateLimits = List.copyOf(rateLimits);
        appTypes = List.copyOf(appTypes);
        scopes = List.copyOf(scopes);
        fieldScopes = List.copyOf(fieldScopes);
        tokens = List.copyOf(tokens);
        typeNotes = List.copyOf(typeNotes);
        requestExamples = List.copyOf(requestExamples);
        responseExamples = List.copyOf(responseExamples);
        errors = List.copyOf(errors);
        links = List.copyOf(links);
    }
}
