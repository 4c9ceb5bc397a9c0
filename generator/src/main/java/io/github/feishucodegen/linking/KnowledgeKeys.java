package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.EventDeclaration;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.linking.knowledge.TableKey;
import io.github.feishucodegen.linking.knowledge.TableKey.Part;
import java.util.Objects;

/** Creates the keys by which nesting knowledge is found. */
final class KnowledgeKeys {
    private KnowledgeKeys() {}

    static TableKey of(OperationDeclaration page, Part part) {
        return new TableKey(project(page), DeclaredKey.of(page).toString(), part);
    }

    static TableKey of(EventDeclaration page, Part part) {
        return new TableKey(EventNaming.project(page), page.type().value(), part);
    }

    /**
     * The project of a page. Named types belong to a project: the same name means another type in another project.
     */
    static String project(OperationDeclaration page) {
        return Objects.requireNonNullElse(UrlPath.of(page.url().value()).project(), "");
    }
}
