package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.Explained;
import io.github.feishucodegen.correction.OperationChange;
import io.github.feishucodegen.correction.OperationChange.AdditionalScopes;
import io.github.feishucodegen.correction.OperationChange.AppTypes;
import io.github.feishucodegen.correction.OperationChange.BodyFormat;
import io.github.feishucodegen.correction.OperationChange.BodyFormat.Format;
import io.github.feishucodegen.correction.OperationChange.Deprecation;
import io.github.feishucodegen.correction.OperationChange.Description;
import io.github.feishucodegen.correction.OperationChange.FieldScopes;
import io.github.feishucodegen.correction.OperationChange.Links;
import io.github.feishucodegen.correction.OperationChange.PageUrl;
import io.github.feishucodegen.correction.OperationChange.RateLimits;
import io.github.feishucodegen.correction.OperationChange.RequestExamples;
import io.github.feishucodegen.correction.OperationChange.Response.Kind;
import io.github.feishucodegen.correction.OperationChange.ResponseExamples;
import io.github.feishucodegen.correction.OperationChange.Scopes;
import io.github.feishucodegen.correction.OperationChange.ScopesNeeded;
import io.github.feishucodegen.correction.OperationChange.Text;
import io.github.feishucodegen.correction.OperationChange.Title;
import io.github.feishucodegen.correction.OperationChange.Tokens;
import io.github.feishucodegen.model.AppType;
import io.github.feishucodegen.model.Example;
import io.github.feishucodegen.model.LocalizedText;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationBuilder;
import io.github.feishucodegen.model.RateLimit;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.RequestBody.MediaType;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.model.Scope;
import io.github.feishucodegen.model.ScopeRequirement;
import io.github.feishucodegen.model.SourcePage;
import io.github.feishucodegen.model.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Applies the corrections of an operation that concern neither its fields nor its error codes. */
final class FactCorrector {
    private FactCorrector() {}

    /** The reason why the change cannot be applied. Null if it can. */
    static @Nullable String obstacle(Operation operation, OperationChange change) {
        return change instanceof BodyFormat body && body.format() != Format.NONE && operation.body() == null
                ? "there is no body; add its fields"
                : null;
    }

    /** Applies a change to an operation. The result equals the operation if its pages already say the same. */
    static Operation apply(Operation operation, OperationChange change) {
        OperationBuilder draft = operation.toBuilder();
        // Java 17 has no pattern matching in switch. The cast in the last branch fails for a change that was
        // forgotten.
        if (change instanceof Title title) {
            draft.title(operation.title().corrected(title.title()));
        } else if (change instanceof Description description) {
            draft.description(operation.description().corrected(description.description()));
        } else if (change instanceof Deprecation deprecation) {
            draft.deprecated(deprecation.deprecated());
        } else if (change instanceof RateLimits limits) {
            draft.rateLimits(limits.limits().stream()
                    .map(rate -> new RateLimit(rate.calls(), rate.seconds()))
                    .toList());
        } else if (change instanceof AppTypes types) {
            draft.appTypes(Stream.of(AppType.values())
                    .filter(type -> types.kinds().contains(PageFacts.word(type)))
                    .toList());
        } else if (change instanceof Tokens tokens) {
            draft.tokens(Stream.of(TokenKind.values())
                    .filter(kind -> tokens.kinds().contains(PageFacts.word(kind)))
                    .toList());
        } else if (change instanceof Scopes scopes) {
            draft.scopes(scopes(scopes.scopes(), operation.scopes()));
        } else if (change instanceof ScopesNeeded needed) {
            draft.scopeRequirement(needed.all() ? ScopeRequirement.ALL : ScopeRequirement.ANY);
        } else if (change instanceof AdditionalScopes additional) {
            draft.scopes(withAdditional(operation.scopes(), additional.ids()));
        } else if (change instanceof FieldScopes scopes) {
            draft.fieldScopes(scopes(scopes.scopes(), operation.fieldScopes()));
        } else if (change instanceof OperationChange.Response response) {
            draft.response(response(operation.response(), response.kind()));
        } else if (change instanceof BodyFormat format) {
            draft.body(body(operation.body(), format.format()));
        } else if (change instanceof RequestExamples examples) {
            draft.requestExamples(examples(examples.examples(), operation.requestExamples()));
        } else if (change instanceof ResponseExamples examples) {
            draft.responseExamples(examples(examples.examples(), operation.responseExamples()));
        } else if (change instanceof Links links) {
            draft.links(links.targets());
        } else {
            draft.pages(published(operation.pages(), ((PageUrl) change).url()));
        }
        return draft.build();
    }

    /** A scope without a meaning in the correction keeps the description of the page. */
    static List<Scope> scopes(List<Explained> scopes, List<Scope> documented) {
        return scopes.stream()
                .map(scope -> {
                    Scope explained = documented.stream()
                            .filter(known -> known.id().equals(scope.value()))
                            .findFirst()
                            .orElse(new Scope(scope.value(), LocalizedText.EMPTY));
                    return scope.meaning() == null
                            ? explained
                            : explained.withDescription(explained.description().corrected(scope.meaning()));
                })
                .toList();
    }

    private static List<Scope> withAdditional(List<Scope> documented, List<String> ids) {
        List<Scope> scopes = new ArrayList<>();
        documented.forEach(scope -> scopes.add(new Scope(scope.id(), scope.description(), ids.contains(scope.id()))));
        ids.stream()
                .filter(id -> documented.stream().noneMatch(scope -> scope.id().equals(id)))
                .forEach(id -> scopes.add(new Scope(id, LocalizedText.EMPTY, true)));
        return scopes;
    }

    private static Response response(Response documented, Kind kind) {
        return switch (kind) {
            case FILE -> new Response.Binary();
            case JSON ->
                documented instanceof Response.Json ? documented : new Response.Json(new ObjectType(null, List.of()));
        };
    }

    private static @Nullable RequestBody body(@Nullable RequestBody documented, Format format) {
        if (documented == null) {
            return null;
        }
        return switch (format) {
            case NONE -> null;
            case JSON -> new RequestBody(MediaType.JSON, documented.content());
            case MULTIPART -> new RequestBody(MediaType.MULTIPART, documented.content());
            case FORM -> new RequestBody(MediaType.FORM, documented.content());
        };
    }

    private static List<Example> examples(List<Text> texts, List<Example> documented) {
        boolean same = texts.stream()
                .map(Text::text)
                .toList()
                .equals(documented.stream().map(Example::text).toList());
        return same
                ? documented
                : texts.stream()
                        .map(text -> new Example(text.text(), text.location()))
                        .toList();
    }

    /** Sets the address of the most trusted page. */
    private static List<SourcePage> published(List<SourcePage> documented, @Nullable String url) {
        List<SourcePage> pages = new ArrayList<>(documented);
        if (!pages.isEmpty()) {
            SourcePage first = pages.get(0);
            pages.set(
                    0,
                    new SourcePage(
                            first.location(), url, first.updated(), first.dialect(), first.language(), first.flow()));
        }
        return pages;
    }
}
