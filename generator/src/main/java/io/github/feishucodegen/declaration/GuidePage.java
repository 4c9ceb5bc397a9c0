package io.github.feishucodegen.declaration;

import io.github.feishucodegen.diagnostic.Location;

/** A page about neither an operation nor an event. It is counted and skipped. */
public record GuidePage(Location location) implements PageDeclaration {}
