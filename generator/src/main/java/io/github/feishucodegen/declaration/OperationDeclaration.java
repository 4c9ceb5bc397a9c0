package io.github.feishucodegen.declaration;

import io.github.feishucodegen.diagnostic.Location;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of an operation: what one page says about it.
 *
 * @param language the code of the language of the texts, such as {@code zh}
 * @param description the text below the title, as Markdown
 * @param pageUrl the address at which the platform publishes the page; null if the page does not say it
 * @param updated the date of the last update; null if the page does not say it
 * @param names the names of the operation from each place on the page that has them, most trusted first
 * @param url the HTTP URL as documented, with path parameters as {@code :name}
 * @param httpMethod the method as documented; if it is missing or unknown, the method that the reader assumed and
 *     reported
 * @param tokens the documented kinds of access token as written, such as {@code tenant_access_token}
 * @param appTypes the documented kinds of app, normalized to {@code custom} and {@code isv}
 * @param scopes the scopes of the operation; any one of them is enough
 * @param fieldScopes the scopes that give access to single fields only
 * @param binaryResponse true if the page says that the response is a file
 * @param typeNotes the types that the page explains outside of its tables
 * @param links the targets of the links in the description, in order, without repetition
 * @param dialect the name of the page's dialect, such as {@code native}
 * @param rows how many rows of the page's tables were read, and how many were reported
 */
public record OperationDeclaration(
        Location location,
        String language,
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
        boolean allScopes,
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
        implements Declaration, PageDeclaration {
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

    /** Begins a declaration with the facts that every operation has. */
    public static OperationDeclarationBuilder builder(
            Location location, Written<String> url, Written<HttpVerb> httpMethod) {
        return new OperationDeclarationBuilder(location, url, httpMethod);
    }
}
