package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.ExampleFinding;

/** Reports examples that are not valid JSON. */
final class InvalidJson extends ExampleRule {
    InvalidJson() {
        super(ExampleFinding.EXAMPLE_INVALID_JSON);
    }

    @Override
    void checkFault(JsonFault fault, Sink reporter) {
        reporter.report(fault.line(), "the example is not valid JSON: " + Quote.of(fault.message()));
    }
}
