package io.github.feishucodegen.lint;

import io.github.feishucodegen.lint.JsonValue.JsonObject;
import java.util.HashMap;
import java.util.Map;

/** Reports objects of examples that have a member twice. */
final class RepeatedMember extends ExampleRule {
    RepeatedMember() {
        super(
                "example-member-repeated",
                "An object of an example has two members of one name.",
                "Remove one of the two members: readers of JSON keep only one.");
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
                        Quote.ofPath(comparison.member(member.name())) + " stands twice in the same object");
            }
        }
    }
}
