package io.github.feishucodegen.naming;

import io.github.feishucodegen.model.ListedValue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The surroundings of a listed value that its name may depend on.
 *
 * @param callers the constants that callers already use, by value
 * @param sharedTexts the names that several values of the enum have as text
 * @param sharedEnglishTexts the names that several values of the enum have by their English texts
 */
record ConstantContext(Map<String, String> callers, Set<String> sharedTexts, Set<String> sharedEnglishTexts) {
    static ConstantContext of(List<ListedValue> values, Map<String, String> callers) {
        return new ConstantContext(
                callers,
                repeated(values.stream().map(value -> Identifiers.constantForValue(value.value()))),
                repeated(values.stream().flatMap(value -> EnglishName.of(value).stream())));
    }

    private static Set<String> repeated(Stream<String> names) {
        Set<String> seen = new HashSet<>();
        return names.filter(name -> !seen.add(name)).collect(Collectors.toSet());
    }
}
