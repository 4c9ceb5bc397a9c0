package io.github.feishucodegen.naming;

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
    private final NameRegistry.Page<String, Optional<String>> page;
    private final NameScope<String> scope;
    private final Map<String, String> before = new HashMap<>();

    /** @param page the constants in the lock by value */
    ConstantNaming(
            Field field, ConstantContext context, NameRegistry.Page<String, Optional<String>> page, Findings findings) {
        this.field = field;
        this.context = context;
        this.page = page;
        page.before()
                .forEach((value, name) -> before.put(value, name.orElseGet(() -> Identifiers.constantForValue(value))));
        // The emitter declares this member in enums of integers.
        this.scope = NameScope.<String>ofMembers(findings)
                .reserve(Set.of("serialVersionUID"))
                .hold(before);
    }

    List<EnumClass.Constant> constants(List<ListedValue> values) {
        return values.stream().map(this::constant).toList();
    }

    private EnumClass.Constant constant(ListedValue value) {
        String name = name(value);
        String rule = Identifiers.constantForValue(value.value());
        page.give(value.value(), name.equals(rule) ? Optional.empty() : Optional.of(name));
        return new EnumClass.Constant(name, value);
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
