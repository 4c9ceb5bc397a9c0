package io.github.feishucodegen.naming;

import io.github.feishucodegen.model.ListedValue;
import java.util.List;
import java.util.Optional;

/**
 * A way to name the constant of a listed value. A strategy has no side effects: it knows neither the lock nor the
 * names that other values got. {@link ConstantNaming} handles both.
 */
@FunctionalInterface
interface ConstantStrategy {
    /** All strategies. The first one whose name is legal and free decides. One of the last two always has a name. */
    List<ConstantStrategy> IN_ORDER = List.of(
            // First, because callers already write this name.
            ConstantStrategy::usedByCallers,
            // Before the text, because VALUE_1 says nothing. It applies only to values without words.
            ConstantStrategy::englishText,
            // Before the hash, because readers of a page look for the value itself.
            ConstantStrategy::text,
            // Last, because a hash says nothing. It is for values whose texts give the same name.
            ConstantStrategy::textWithHash);

    /** The name for a value. Empty if the strategy does not apply to it. */
    Optional<String> name(ListedValue value, ConstantContext context);

    private static Optional<String> usedByCallers(ListedValue value, ConstantContext context) {
        return Optional.ofNullable(context.callers().get(value.value()));
    }

    /** Does not apply if another value gives the same name. */
    static Optional<String> englishText(ListedValue value, ConstantContext context) {
        return EnglishName.of(value)
                .filter(name -> !context.sharedEnglishTexts().contains(name));
    }

    /** Does not apply if another value gives the same name, unless this value is spelled exactly like it. */
    private static Optional<String> text(ListedValue value, ConstantContext context) {
        String name = Identifiers.constantForValue(value.value());
        return context.sharedTexts().contains(name) && !name.equals(value.value())
                ? Optional.empty()
                : Optional.of(name);
    }

    private static Optional<String> textWithHash(ListedValue value, ConstantContext context) {
        return text(value, context).isPresent()
                ? Optional.empty()
                : Optional.of(Identifiers.constantForValue(value.value()) + "_"
                        + WireName.upper(WireName.hash(value.value())));
    }
}
