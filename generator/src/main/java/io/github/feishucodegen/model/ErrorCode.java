package io.github.feishucodegen.model;

import io.github.feishucodegen.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * A documented failure.
 *
 * @param httpStatus null where the pages do not say
 */
public record ErrorCode(
        long code, @Nullable Integer httpStatus, String description, String advice, Location location) {}
