package io.github.feishucodegen.declaration;

import io.github.feishucodegen.diagnostic.Location;

/**
 * A page about an event that the platform pushes.
 *
 * @param eventType such as {@code im.message.receive_v1}
 */
public record EventPage(Location location, String eventType) implements PageDeclaration {}
