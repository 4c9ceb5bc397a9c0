package io.github.feishucodegen.model;

/** A permission; the description is empty where no page has one. */
public record Scope(String id, String description) {}
