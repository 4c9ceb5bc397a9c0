package io.github.feishucodegen.naming;

import io.github.feishucodegen.lock.ConstantName;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names the constants of one enum: first by the lock, then by the {@linkplain ConstantStrategy strategies} in their
 * order. If a name is taken, the next strategy decides. If the last name is taken, it gets a number.
 */
final class ConstantNaming {
    private final Field field;
    private final ConstantContext context;
    private final NameRegistry.Page<String, ConstantName> page;
    private final NameScope<String> scope;
    private final Map<String, String> before = new HashMap<>();

    /** @param page the constants in the lock by value */
    ConstantNaming(
            Field field, ConstantContext context, NameRegistry.Page<String, ConstantName> page, Findings findings) {
        this.field = field;
        this.context = context;
        this.page = page;
        page.before()
                .forEach((value, locked) ->
                        before.put(value, locked.name() == null ? Identifiers.constantForValue(value) : locked.name()));
        // The emitter declares this member in enums of integers.
        this.scope = NameScope.<String>ofMembers(findings)
                .reserve(Set.of("serialVersionUID"))
                .hold(before);
        page.before().forEach((value, locked) -> locked.aliases().forEach(alias -> scope.hold(alias, value)));
    }

    List<EnumClass.Constant> constants(List<ListedValue> values) {
        return values.stream().map(this::constant).toList();
    }

    private EnumClass.Constant constant(ListedValue value) {
        String rule = Identifiers.constantForValue(value.value());
        List<String> earlier = new ArrayList<>(
                page.before().getOrDefault(value.value(), ConstantName.BY_RULE).aliases());
        Optional<String> better = betterThan(rule, value);
        better.ifPresent(name -> {
            scope.takeAll(Set.of(name));
            earlier.add(rule);
        });
        String name = better.orElseGet(() -> name(value));
        List<String> kept = earlier.stream()
                .filter(alias -> takeAlias(alias, value.value()))
                .toList();
        page.give(value.value(), new ConstantName(name.equals(rule) ? null : name, kept));
        return new EnumClass.Constant(name, value, kept);
    }

    /** Takes a name if it is legal and free. Only a lock that somebody edited has other aliases. */
    private boolean takeAlias(String alias, String value) {
        boolean free = Identifiers.isIdentifier(alias) && scope.isFreeFor(alias, value);
        if (free) {
            scope.takeAll(Set.of(alias));
        }
        return free;
    }

    /**
     * The name by the English text, for a value that the lock has under a name that says nothing, such as
     * {@code VALUE_1}. That name stays as an alias.
     */
    private Optional<String> betterThan(String rule, ListedValue value) {
        boolean replaceable =
                rule.equals(before.get(value.value())) && !context.callers().containsKey(value.value());
        return replaceable
                ? ConstantStrategy.englishText(value, context).filter(name -> scope.isFreeFor(name, value.value()))
                : Optional.empty();
    }

    private String name(ListedValue value) {
        List<String> wanted = new ArrayList<>();
        if (before.containsKey(value.value())) {
            wanted.add(before.get(value.value()));
        }
        for (ConstantStrategy strategy : ConstantStrategy.IN_ORDER) {
            strategy.name(value, context).ifPresent(wanted::add);
        }
        String last = wanted.remove(wanted.size() - 1);
        for (String name : wanted) {
            if (Identifiers.isIdentifier(name) && scope.isFreeFor(name, value.value())) {
                scope.takeAll(Set.of(name));
                return name;
            }
        }
        return scope.take(last, "value " + value.value() + " of " + field.name(), field.location());
    }
}
