package io.github.feishucodegen.model;

/** A JSON object with arbitrary keys. */
public record MapType(Type value) implements Type {}
