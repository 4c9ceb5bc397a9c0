package io.github.feishucodegen.model;

/** A JSON array. */
public record ListType(Type element) implements Type {}
