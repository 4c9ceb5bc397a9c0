package io.github.feishucodegen.declaration;

/** A listed value as written, without backticks, and its description. */
public record ValueDeclaration(String value, String description) {}
