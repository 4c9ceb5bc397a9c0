package io.github.feishucodegen.declaration;

import org.jspecify.annotations.Nullable;

/**
 * A listed value as written, without backticks, and its description.
 *
 * @param deprecation null unless the description says that the value is deprecated
 */
public record ValueDeclaration(
        String value, String description, @Nullable DeprecationNote deprecation) {
    public ValueDeclaration(String value, String description) {
        this(value, description, null);
    }

    public ValueDeclaration withDeprecation(@Nullable DeprecationNote note) {
        return new ValueDeclaration(value, description, note);
    }
}
