package io.github.feishucodegen.model;

/** A permission. The description is empty if no page has one. */
public record Scope(String id, LocalizedText description) {}
