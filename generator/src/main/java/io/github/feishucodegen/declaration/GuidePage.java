package io.github.feishucodegen.declaration;

import io.github.feishucodegen.diagnostic.Location;

/** A page without an operation: it is counted and skipped. */
public record GuidePage(Location location) implements PageDeclaration {}
