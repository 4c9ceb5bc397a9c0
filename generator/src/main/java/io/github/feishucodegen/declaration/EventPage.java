package io.github.feishucodegen.declaration;

import io.github.feishucodegen.diagnostic.Location;

/**
 * A page about an event that the platform pushes.
 *
 * @param eventType such as {@code im.message.receive_v1}
 * @param rows how many rows of the page's tables were read, and how many were reported
 */
public record EventPage(Location location, String eventType, RowCounts rows) implements PageDeclaration {}
