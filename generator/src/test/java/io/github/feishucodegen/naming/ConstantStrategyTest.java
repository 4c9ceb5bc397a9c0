package io.github.feishucodegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The names that each strategy has for a value, in the order of the strategies. */
class ConstantStrategyTest {
    @Test
    void theNameThatCallersUseComesFirst() {
        assertThat(names("1", Map.of("1", "MALE"), "1", "2"))
                .containsExactly(Optional.of("MALE"), Optional.empty(), Optional.of("VALUE_1"), Optional.empty());
    }

    @Test
    void aTextThatSeveralValuesShareNeedsAHash() {
        assertThat(names("a-b", Map.of(), "a-b", "a.b", "A_B"))
                .containsExactly(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("A_B_000171F6"));
    }

    @Test
    void theValueThatIsSpelledLikeTheSharedNameKeepsIt() {
        assertThat(names("A_B", Map.of(), "a-b", "A_B"))
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of("A_B"), Optional.empty());
    }

    private static List<Optional<String>> names(String value, Map<String, String> callers, String... values) {
        ConstantContext context = ConstantContext.of(
                List.of(values).stream()
                        .map(each -> new ListedValue(each, LocalizedText.EMPTY))
                        .toList(),
                callers);
        return ConstantStrategy.IN_ORDER.stream()
                .map(strategy -> strategy.name(new ListedValue(value, LocalizedText.EMPTY), context))
                .toList();
    }
}
