package io.github.feishucodegen.client;

import io.github.feishucodegen.client.error.Violation;

/** A rule of its pages that a request breaks, although it is sent. */
public final class RequestWarning {
    private final String operation;
    private final String rule;
    private final Violation violation;

    RequestWarning(String operation, String rule, Violation violation) {
        this.operation = operation;
        this.rule = rule;
        this.violation = violation;
    }

    /** The operation, such as {@code im.v1.message.create}. */
    public String operation() {
        return operation;
    }

    /** The rule, such as {@code body/receive_id is required}. It contains no value of the request. */
    public String rule() {
        return rule;
    }

    /** The first violation of this rule that the client found. */
    public Violation violation() {
        return violation;
    }

    @Override
    public String toString() {
        return operation + ": " + violation;
    }
}
