package io.github.feishucodegen.javacode;

import com.palantir.javapoet.CodeBlock;
import io.github.feishucodegen.model.AppType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.RateLimit;
import io.github.feishucodegen.model.SourcePage;
import io.github.feishucodegen.model.TokenKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The documentation of an operation as Javadoc. */
final class OperationDoc {
    private OperationDoc() {}

    /** @param response the simple name of the class whose Javadoc has the error codes */
    static CodeBlock of(Operation operation, String response) {
        String title = PageText.line(operation.title().text());
        JavadocBuilder doc = new JavadocBuilder()
                .paragraph(title.isEmpty() ? PageText.code(operation.id().toString()) : title)
                .paragraph(PageText.block(operation.description().text()))
                .fact("HTTP", PageText.code(operation.method() + " " + operation.path()));
        addList(
                doc,
                "Rate limits",
                operation.rateLimits().stream().map(OperationDoc::text).toList());
        addList(
                doc,
                "App types",
                operation.appTypes().stream().map(OperationDoc::text).toList());
        addList(
                doc,
                "Access tokens",
                operation.tokens().stream().map(OperationDoc::text).toList());
        if (!operation.scopes().isEmpty()) {
            doc.fact("Scopes, any of", FieldDoc.scopes(operation.scopes()));
        }
        if (!operation.fieldScopes().isEmpty()) {
            doc.fact("Field scopes", FieldDoc.scopes(operation.fieldScopes()));
        }
        if (!operation.errors().isEmpty()) {
            doc.fact("Error codes", "see {@link " + response + "}");
        }
        operation.pages().stream()
                .map(SourcePage::url)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(url -> doc.fact("Page", PageText.link(url)));
        if (operation.deprecated()) {
            doc.tag("@deprecated The platform no longer recommends this operation. Its page names the replacement.");
        }
        return doc.toCode();
    }

    private static void addList(JavadocBuilder doc, String label, List<String> texts) {
        if (!texts.isEmpty()) {
            doc.fact(label, texts.stream().collect(Collectors.joining(", ")));
        }
    }

    private static String text(RateLimit limit) {
        return limit.calls()
                + switch (limit.seconds()) {
                    case 1 -> " a second";
                    case 60 -> " a minute";
                    case 3600 -> " an hour";
                    case 86_400 -> " a day";
                    default -> " in " + limit.seconds() + " seconds";
                };
    }

    private static String text(AppType type) {
        return switch (type) {
            case CUSTOM -> "custom";
            case STORE -> "store";
        };
    }

    private static String text(TokenKind kind) {
        return switch (kind) {
            case TENANT -> "<code>tenant_access_token</code>";
            case USER -> "<code>user_access_token</code>";
            case APP -> "<code>app_access_token</code>";
        };
    }
}
