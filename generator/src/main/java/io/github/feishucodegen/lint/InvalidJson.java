package io.github.feishucodegen.lint;

/** Reports examples that are not valid JSON. */
final class InvalidJson extends ExampleRule {
    InvalidJson() {
        super(
                "example-invalid-json",
                "An example is no valid JSON.",
                "Write the example so that a JSON parser takes it: no comments, no ellipses, commas between members only.");
    }

    @Override
    void checkFault(JsonFault fault, Sink reporter) {
        reporter.report(fault.line(), "the example is no valid JSON: " + Quote.of(fault.message()));
    }
}
