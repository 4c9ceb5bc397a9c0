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
 * Types as corrections spell them, which is as pages do.
 *
 * @param named the types that some page names
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

    /** The word in a spelling that means nothing: a name gives a field's own object a name, or is known from elsewhere. */
    @Nullable
    String unknown(String spelling, Field field) {
        TypeExpression core = TypeColumn.parse(spelling).core();
        if (core instanceof Named name) {
            boolean known = named.contains(name.name())
                    || !FieldTree.inside(field.type()).isEmpty();
            return known ? null : name.name();
        }
        boolean open = OPEN.stream().anyMatch(spelling.strip().toLowerCase(Locale.ROOT)::contains);
        return core == Unstated.UNSTATED && !open ? spelling : null;
    }
}
