package io.github.feishucodegen.declaration;

/**
 * A scope: a permission of an app.
 *
 * @param id such as {@code hire:interviewer}
 * @param description the platform's name for it; empty if the page has only the id
 * @param additional whether the page names it as needed together with another one
 */
public record ScopeDeclaration(String id, String description, boolean additional) {
    public ScopeDeclaration(String id, String description) {
        this(id, description, false);
    }
}
