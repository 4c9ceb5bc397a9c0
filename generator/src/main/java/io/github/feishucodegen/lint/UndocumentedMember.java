package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.ExampleFinding;
import io.github.feishucodegen.lint.JsonValue.JsonObject;
import io.github.feishucodegen.model.ObjectType;
import java.util.Set;

/** Reports members of examples that the table does not have anywhere. */
final class UndocumentedMember extends ExampleRule {
    /** Members of the envelope. Pages explain them elsewhere, and their tables may leave them out. */
    private static final Set<String> ENVELOPE = Set.of("code", "msg");

    UndocumentedMember() {
        super(ExampleFinding.EXAMPLE_MEMBER_UNDOCUMENTED);
    }

    @Override
    void check(Comparison comparison, Sink reporter) {
        if (!(comparison.value() instanceof JsonObject value)
                || !(comparison.type() instanceof ObjectType type)
                || type.fields().isEmpty()) {
            return;
        }
        Set<String> documented = comparison.names().documented();
        for (JsonValue.Member member : value.members()) {
            boolean envelope = comparison.path().isEmpty() && ENVELOPE.contains(member.name());
            if (!documented.contains(member.name()) && !envelope) {
                reporter.report(
                        member.line(),
                        Quote.ofPath(comparison.member(member.name())) + " is in the example and not in the table");
            }
        }
    }
}
