package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.ExampleFinding;

/** A rule about documented examples, alone or compared with the table that they belong to. */
abstract class ExampleRule {
    private final ExampleFinding kind;

    ExampleRule(ExampleFinding kind) {
        this.kind = kind;
    }

    final ExampleFinding kind() {
        return kind;
    }

    /** Whether the rule is only about examples of what callers send. */
    boolean isOfRequests() {
        return false;
    }

    /** Called once for each example that is not valid JSON. */
    void checkFault(JsonFault fault, Sink reporter) {}

    /** Called once for each value of an example that is valid JSON. */
    void check(Comparison comparison, Sink reporter) {}

    /** Receives the findings of a rule. */
    @FunctionalInterface
    interface Sink {
        /** @param line the line of the example, counted from 1 */
        void report(int line, String message);
    }
}
