package io.github.feishucodegen.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the platform: an HTTP method and a path, with everything that the pages document about it.
 *
 * @param path such as {@code /open-apis/hire/v1/interviewers/:interviewer_id}
 * @param description Markdown
 * @param tokens the accepted kinds of access token. A request needs one of them
 * @param scopes the permissions for the operation. Empty if the operation needs none
 * @param scopeRequirement whether one of the scopes is enough
 * @param fieldScopes permissions that only give access to single fields
 * @param parameters path, query and header parameters, each in the order of the pages, without {@code Authorization}
 *     and {@code Content-Type}
 * @param links the targets of the links in the description
 * @param pages all pages about the operation, the most trusted page first
 */
public record Operation(
        OperationId id,
        HttpMethod method,
        String path,
        LocalizedText title,
        LocalizedText description,
        boolean deprecated,
        List<RateLimit> rateLimits,
        List<AppType> appTypes,
        List<TokenKind> tokens,
        List<Scope> scopes,
        ScopeRequirement scopeRequirement,
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

    /** A builder with all parts of this operation. */
    public OperationBuilder toBuilder() {
        return new OperationBuilder(this);
    }

    /** The languages of the pages, as far as they are known. */
    public Set<Language> languages() {
        return pages.stream().map(SourcePage::language).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** What identifies the operation on the wire. */
    public OperationKey key() {
        return OperationKey.of(method, path);
    }

    /** The objects that the body and the response consist of, as far as there are any. */
    public Stream<ObjectType> contents() {
        Stream<ObjectType> sent = body == null ? Stream.empty() : Stream.of(body.content());
        return response instanceof Response.Json json ? Stream.concat(sent, Stream.of(json.content())) : sent;
    }

    /**
     * Whether every request needs at least one field of the body: all pages require one, or each {@link RequiredSet}
     * does.
     */
    public boolean requiresBody() {
        if (body == null) {
            return false;
        }
        List<RequiredSet> sets = RequiredSet.of(this);
        return body.content().fields().stream().anyMatch(Field::required)
                || !sets.isEmpty() && sets.stream().allMatch(RequiredSet::requiresBody);
    }
}
