package io.github.feishucodegen.declaration;

/** A listed value as written, without backticks, and what the page says of it. */
public record ValueDeclaration(String value, String description) {}
