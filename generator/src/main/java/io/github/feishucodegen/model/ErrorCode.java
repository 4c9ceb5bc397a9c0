package io.github.feishucodegen.model;

import io.github.feishucodegen.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * An error code that a page documents.
 *
 * @param httpStatus null if the pages do not state it
 */
public record ErrorCode(
        long code, @Nullable Integer httpStatus, LocalizedText description, LocalizedText advice, Location location) {}
