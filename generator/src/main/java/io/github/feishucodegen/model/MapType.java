package io.github.feishucodegen.model;

/** A JSON object with free keys. */
public record MapType(Type value) implements Type {}
