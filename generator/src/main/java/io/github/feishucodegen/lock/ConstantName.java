package io.github.feishucodegen.lock;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of a constant.
 *
 * @param name null if the naming rules derive it from the value
 * @param aliases earlier names, which callers may still use
 */
public record ConstantName(@Nullable String name, List<String> aliases) {
    /** The name that the naming rules derive from the value. */
    public static final ConstantName BY_RULE = new ConstantName(null, List.of());

    public ConstantName {
        aliases = List.copyOf(aliases);
    }
}
