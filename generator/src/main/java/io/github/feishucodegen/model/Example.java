package io.github.feishucodegen.model;

import io.github.feishucodegen.diagnostic.Location;

/** A documented example as written; it need not be valid JSON. */
public record Example(String text, Location location) {}
