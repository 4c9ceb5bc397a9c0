package io.github.feishucodegen.declaration;

import io.github.feishucodegen.diagnostic.Location;

/** A value and its location. */
public record Written<T>(T value, Location location) {}
