package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.lint.JsonValue.JsonObject;
import io.github.feishucodegen.lint.JsonValue.JsonScalar;
import io.github.feishucodegen.lint.JsonValue.Kind;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Example;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.RequestBody.MediaType;
import io.github.feishucodegen.model.Response;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Applies the rules for examples to the examples of operations and events. */
final class ExampleCheck {
    private final List<ExampleRule> rules;
    private final Consumer<Diagnostic> report;

    ExampleCheck(List<ExampleRule> rules, Consumer<Diagnostic> report) {
        this.rules = rules;
        this.report = report;
    }

    void check(Operation operation) {
        RequestBody body = operation.body();
        if (body != null && body.mediaType() == MediaType.JSON) {
            check(operation.requestExamples(), body.content(), true);
        }
        if (operation.response() instanceof Response.Json json) {
            check(operation.responseExamples(), json.content(), false);
        }
    }

    void check(Event event) {
        check(event.examples(), event.content(), false);
        if (event.answer() != null) {
            check(event.answerExamples(), event.answer(), true);
        }
    }

    private void check(List<Example> examples, ObjectType documented, boolean sent) {
        List<ExampleRule> applied =
                rules.stream().filter(rule -> sent || !rule.isOfRequests()).toList();
        Map<Example, JsonValue> valid = new LinkedHashMap<>();
        for (Example example : examples) {
            if (isMeantAsJson(example.text())) {
                LocatedJson json = LocatedJson.read(example.text());
                if (json.fault() != null) {
                    Told once = new Told(example.location());
                    applied.forEach(rule -> rule.checkFault(json.fault(), once.by(rule)));
                } else if (json.value() != null && !isFailure(json.value())) {
                    valid.put(example, json.value());
                }
            }
        }
        BodyNames names = BodyNames.of(valid.values(), documented);
        valid.forEach((example, value) -> {
            Told once = new Told(example.location());
            Consumer<Comparison> visitor = comparison -> applied.forEach(rule -> rule.check(comparison, once.by(rule)));
            new ExampleWalk(example.location(), names, visitor).walk(documented, value);
        });
    }

    /** Whether an example is meant as JSON. Some pages have addresses, forms and streams among their examples. */
    private static boolean isMeantAsJson(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    /**
     * Whether an example shows the response to a call that failed. It has other members than the table, which
     * describes success.
     */
    private static boolean isFailure(JsonValue value) {
        return value instanceof JsonObject object
                && object.members().stream()
                        .anyMatch(member -> member.name().equals("code")
                                && member.value() instanceof JsonScalar code
                                && code.kind() == Kind.INTEGER
                                && !code.text().equals("0"));
    }

    /** Reports each message once for an example, even if every item of a list has the same fault. */
    private final class Told {
        private final Location example;
        private final Set<String> messages = new HashSet<>();

        private Told(Location example) {
            this.example = example;
        }

        private ExampleRule.Sink by(ExampleRule rule) {
            return (line, message) -> {
                if (messages.add(rule.kind().id() + ' ' + message)) {
                    Location location = example.atLine(example.line() + line - 1);
                    report.accept(Diagnostic.of(rule.kind(), location, message));
                }
            };
        }
    }
}
