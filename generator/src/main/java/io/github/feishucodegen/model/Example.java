package io.github.feishucodegen.model;

import io.github.feishucodegen.diagnostic.Location;

/** A documented example, as written. It may be invalid JSON. */
public record Example(String text, Location location) {}
