package io.github.feishucodegen.declaration;

/**
 * A permission.
 *
 * @param id such as {@code hire:interviewer}
 * @param description what the platform calls it; empty where the page has the id alone
 */
public record ScopeDeclaration(String id, String description) {}
