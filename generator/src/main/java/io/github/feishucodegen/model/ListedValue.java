package io.github.feishucodegen.model;

/** A value that the pages list for a field, as written, and its meaning. */
public record ListedValue(String value, String description) {}
