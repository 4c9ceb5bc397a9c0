package io.github.feishucodegen.declaration;

import io.github.feishucodegen.diagnostic.Location;

/**
 * An example as written. It may be invalid JSON.
 *
 * @param location where its first line is
 */
public record ExampleDeclaration(Location location, String text) {}
