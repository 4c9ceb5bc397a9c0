package io.github.feishucodegen.naming;

import io.github.feishucodegen.model.ListedValue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The surroundings of a listed value that its name may depend on.
 *
 * @param callers the constants that callers already use, by value
 * @param sharedTexts the names that several values of the enum have as text
 */
record ConstantContext(Map<String, String> callers, Set<String> sharedTexts) {
    static ConstantContext of(List<ListedValue> values, Map<String, String> callers) {
        Set<String> seen = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (ListedValue value : values) {
            String name = Identifiers.constantForValue(value.value());
            if (!seen.add(name)) {
                shared.add(name);
            }
        }
        return new ConstantContext(callers, shared);
    }
}
