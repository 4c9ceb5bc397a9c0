package io.github.feishucodegen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the platform.
 *
 * @param path such as {@code /open-apis/hire/v1/interviewers/:interviewer_id}
 * @param description as Markdown
 * @param tokens any one of them is accepted
 * @param scopes any one of them is enough; none where the operation needs no scope
 * @param fieldScopes scopes that uncover single fields only
 * @param parameters path, query and header parameters, each in the order of the pages; without {@code Authorization}
 *     and {@code Content-Type}
 * @param links targets of the links in the description
 * @param pages all pages about the operation, the one that was trusted most first
 */
public record Operation(
        OperationId id,
        HttpMethod method,
        String path,
        String title,
        String description,
        boolean deprecated,
        List<RateLimit> rateLimits,
        List<AppType> appTypes,
        List<TokenKind> tokens,
        List<Scope> scopes,
        List<Scope> fieldScopes,
        List<Parameter> parameters,
        @Nullable RequestBody body,
        Response response,
        List<ErrorCode> errors,
        List<Example> requestExamples,
        List<Example> responseExamples,
        List<String> links,
        List<SourcePage> pages) {
    public Operation {
        rateLimits = List.copyOf(rateLimits);
        appTypes = List.copyOf(appTypes);
        tokens = List.copyOf(tokens);
        scopes = List.copyOf(scopes);
        fieldScopes = List.copyOf(fieldScopes);
        parameters = List.copyOf(parameters);
        errors = List.copyOf(errors);
        requestExamples = List.copyOf(requestExamples);
        responseExamples = List.copyOf(responseExamples);
        links = List.copyOf(links);
        pages = List.copyOf(pages);
    }

    /** Whether every request needs a field of the body, whichever of the pages it follows. */
    public boolean requiresBody() {
        if (body == null) {
            return false;
        }
        List<RequiredSet> sets = RequiredSet.of(this);
        return body.content().fields().stream().anyMatch(Field::required)
                || !sets.isEmpty()
                        && sets.stream()
                                .allMatch(set -> set.fields().stream().anyMatch(RequiredSet.Member::isTopOfBody));
    }
}
