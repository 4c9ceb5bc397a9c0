package io.github.feishucodegen.lint;

import static io.github.feishucodegen.model.Texts.zh;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.ProcessorTime;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Constraints;
import io.github.feishucodegen.model.Example;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.model.ScopeRequirement;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages are written by many hands, and not all of them mean well. */
class HostileExampleTest {
    private static final Location PLACE = new Location("a.md", 10);
    private static final ObjectType DOCUMENTED = new ObjectType(
            null,
            List.of(Field.of("n", PrimitiveType.INTEGER, PLACE)
                    .withRequired(true)
                    .withConstraints(new Constraints(null, null, BigDecimal.ZERO, BigDecimal.TEN, "(a+)+b"))));

    @Test
    void depthEndsInAFinding() {
        assertThat(lint("{\"n\":" + "[".repeat(100_000)))
                .extracting(Diagnostic::id)
                .containsExactly("example-invalid-json");
        assertThat(lint("[".repeat(100_000) + "]".repeat(100_000)))
                .extracting(Diagnostic::id)
                .containsExactly("example-invalid-json");
    }

    @Test
    void hugeNumbersEndInFindings() {
        assertThat(lint("{\"n\": 1e999999999}")).extracting(Diagnostic::id).contains("example-number-too-large");
        assertThat(lint("{\"n\": 1e99999999999999999999}"))
                .extracting(Diagnostic::id)
                .containsExactly("example-invalid-json");
        assertThat(lint("{\"n\": " + "9".repeat(900) + "}"))
                .extracting(Diagnostic::id)
                .contains("example-number-too-large");
    }

    @Test
    void textWithoutAValueIsNoJson() {
        assertThat(LocatedJson.read("").fault()).isNotNull();
        assertThat(LocatedJson.read(" \n ").value()).isNull();
    }

    @Test
    void everyPrefixIsRead() {
        String text = "{\n  \"n\": 3,\n  \"m\": [true, null, {\"x\": \"\\u00e9\"}]\n}";
        for (int end = 1; end < text.length(); end++) {
            assertThat(lint(text.substring(0, end))).extracting(Diagnostic::id).containsExactly("example-invalid-json");
        }
        assertThat(lint(text)).extracting(Diagnostic::id).containsExactly("example-member-undocumented");
    }

    @Test
    void manyMembersTakeLittleTime() {
        StringBuilder text = new StringBuilder("{\"n\": 1");
        for (int i = 0; i < 100_000; i++) {
            text.append(", \"m").append(i).append("\": ").append(i);
        }
        String example = text.append('}').toString();
        ProcessorTime.within(
                Duration.ofSeconds(20), () -> assertThat(lint(example)).hasSize(100_000));
    }

    private static List<Diagnostic> lint(String example) {
        Operation operation = new Operation(
                new OperationId("a", "v1", "b", "c"),
                HttpMethod.GET,
                "/a",
                zh(""),
                zh(""),
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ScopeRequirement.ANY,
                List.of(),
                List.of(),
                null,
                new Response.Json(DOCUMENTED),
                List.of(),
                List.of(),
                List.of(new Example(example, PLACE)),
                List.of(),
                List.of());
        return Linter.lint(new ApiModel(List.of(operation), List.of(), List.of()), List.of(), RuleSelection.ALL);
    }
}
