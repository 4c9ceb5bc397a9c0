package io.github.feishucodegen.declaration;

import io.github.feishucodegen.diagnostic.Location;

/** A value and where it stands. */
public record Written<T>(T value, Location location) {}
