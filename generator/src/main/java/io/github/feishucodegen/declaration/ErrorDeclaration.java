package io.github.feishucodegen.declaration;

import io.github.feishucodegen.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of error codes.
 *
 * @param httpStatus null if the table has no such column, or no HTTP status in it
 */
public record ErrorDeclaration(
        Location location, @Nullable Integer httpStatus, long code, String description, String advice) {}
