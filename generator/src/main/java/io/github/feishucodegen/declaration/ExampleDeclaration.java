package io.github.feishucodegen.declaration;

import io.github.feishucodegen.diagnostic.Location;

/** An example as written; it need not be valid JSON. The location is that of its first line. */
public record ExampleDeclaration(Location location, String text) {}
