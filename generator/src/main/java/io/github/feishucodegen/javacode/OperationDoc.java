package io.github.feishucodegen.javacode;

import com.palantir.javapoet.CodeBlock;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.TokenKind;

/** The documentation of an operation as Javadoc. */
final class OperationDoc {
    private OperationDoc() {}

    /** @param response the simple name of the class whose Javadoc has the advice about error codes */
    static CodeBlock of(Operation operation, String response) {
        String title = PageText.firstLine(operation.title().text());
        JavadocBuilder doc = new JavadocBuilder()
                .paragraph(title.isEmpty() ? PageText.code(operation.id().toString()) : title)
                .paragraph(PageText.block(operation.description().text()))
                .fact("HTTP", PageText.code(operation.method() + " " + operation.path()));
        FactDoc.addRateLimits(doc, operation.rateLimits());
        FactDoc.addAppTypes(doc, operation.appTypes());
        FactDoc.addList(
                doc,
                "Access tokens",
                operation.tokens().stream().map(OperationDoc::text).toList());
        FactDoc.addScopes(doc, operation.scopes(), operation.scopeRequirement(), operation.fieldScopes());
        if (!operation.errors().isEmpty()) {
            doc.fact("Error codes, with advice at {@link " + response + "}", ErrorDoc.list(operation.errors()));
        }
        FactDoc.addPages(doc, operation.pages());
        if (operation.deprecated()) {
            doc.tag("@deprecated The platform no longer recommends this operation. Its page names the replacement.");
        }
        return doc.tag("@param req the request")
                .tag("@return the response, also if the platform refuses the call")
                .toCode();
    }

    private static String text(TokenKind kind) {
        return switch (kind) {
            case TENANT -> "<code>tenant_access_token</code>";
            case USER -> "<code>user_access_token</code>";
            case APP -> "<code>app_access_token</code>";
        };
    }
}
