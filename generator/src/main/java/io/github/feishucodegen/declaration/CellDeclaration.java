package io.github.feishucodegen.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The description cell of a row, split at its labels.
 *
 * @param description the text that belongs to no other component, as Markdown
 * @param defaultValue as written, without quotes or backticks around it; null if there is none
 * @param example as written, without backticks around it; a quoted string keeps its quotes; null if there is none
 * @param fixedValue the only value allowed, without quotes; null if there is none
 * @param possible true if the listed values may be incomplete ({@code 可能值有})
 * @param wideInteger true if the text says that an integer has 64 bits
 * @param fieldScopes scopes without which the field is left out, or a value of it is refused
 * @param deprecation null unless the text says that the field is deprecated
 */
public record CellDeclaration(
        String description,
        @Nullable String defaultValue,
        @Nullable String example,
        @Nullable String fixedValue,
        List<ValueDeclaration> values,
        boolean possible,
        Limits limits,
        boolean wideInteger,
        List<ScopeDeclaration> fieldScopes,
        @Nullable DeprecationNote deprecation) {
    public static final CellDeclaration EMPTY =
            new CellDeclaration("", null, null, null, List.of(), false, Limits.NONE, false, List.of(), null);

    public CellDeclaration {
        values = List.copyOf(values);
        fieldScopes = List.copyOf(fieldScopes);
    }

    public CellDeclaration withDescription(String description) {
        return new CellDeclaration(
                description,
                defaultValue,
                example,
                fixedValue,
                values,
                possible,
                limits,
                wideInteger,
                fieldScopes,
                deprecation);
    }
}
