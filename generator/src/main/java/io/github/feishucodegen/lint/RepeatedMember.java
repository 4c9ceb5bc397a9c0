package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.ExampleFinding;
import io.github.feishucodegen.lint.JsonValue.JsonObject;
import java.util.HashMap;
import java.util.Map;

/** Reports objects of examples that have a member twice. */
final class RepeatedMember extends ExampleRule {
    RepeatedMember() {
        super(ExampleFinding.EXAMPLE_MEMBER_REPEATED);
    }

    @Override
    void check(Comparison comparison, Sink reporter) {
        if (!(comparison.value() instanceof JsonObject object)) {
            return;
        }
        Map<String, Integer> lines = new HashMap<>();
        for (JsonValue.Member member : object.members()) {
            Integer first = lines.putIfAbsent(member.name(), member.line());
            if (first != null) {
                reporter.report(
                        member.line(),
                        Quote.ofPath(comparison.member(member.name())) + " occurs twice in the same object");
            }
        }
    }
}
