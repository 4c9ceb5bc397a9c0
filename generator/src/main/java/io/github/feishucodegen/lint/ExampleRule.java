package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.Severity;

/** A rule about documented examples, alone or compared with the table that they belong to. */
public abstract non-sealed class ExampleRule implements Rule {
    private final String id;
    private final String summary;
    private final String advice;

    ExampleRule(String id, String summary, String advice) {
        this.id = id;
        this.summary = summary;
        this.advice = advice;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public final String summary() {
        return summary;
    }

    @Override
    public final String advice() {
        return advice;
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
