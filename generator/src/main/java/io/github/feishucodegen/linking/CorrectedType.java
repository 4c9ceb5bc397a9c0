package io.github.feishucodegen.linking;

import io.github.feishucodegen.linking.nesting.TypeColumn;
import io.github.feishucodegen.linking.nesting.TypeExpression;
import io.github.feishucodegen.linking.nesting.TypeExpression.Anonymous;
import io.github.feishucodegen.linking.nesting.TypeExpression.Named;
import io.github.feishucodegen.linking.nesting.TypeExpression.Unstated;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.Type;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parses types in corrections. Their spelling is that of pages.
 *
 * @param named the type names that some page uses
 */
record CorrectedType(Set<String> named) {
    private static final Set<String> OPEN = Set.of("any", "union");

    CorrectedType {
        named = Set.copyOf(named);
    }

    /** @param inside the fields that an object of this type keeps */
    Type of(String spelling, List<Field> inside) {
        TypeExpression expression = TypeColumn.parse(spelling);
        TypeExpression core = expression.core();
        boolean keeps = core instanceof Named || core instanceof Anonymous;
        return TypeBuilder.build(expression, keeps ? inside : List.of(), ExampleValues.NONE);
    }

    /**
     * Returns the unknown word in a spelling, or null if all words are known. A name is known if a page uses it, or
     * if the field has fields of its own, which the name is then for.
     */
    @Nullable
    String unknown(String spelling, Field field) {
        TypeExpression core = TypeColumn.parse(spelling).core();
        if (core instanceof Named name) {
            boolean known =
                    named.contains(name.name()) || !field.type().fields().isEmpty();
            return known ? null : name.name();
        }
        boolean open = OPEN.stream().anyMatch(spelling.strip().toLowerCase(Locale.ROOT)::contains);
        return core == Unstated.UNSTATED && !open ? spelling : null;
    }
}
