package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.model.Response;

/** The response of an operation was changed from a file to JSON. */
final class ResponseBecameJson extends Rule {
    ResponseBecameJson() {
        super(
                "response-became-json",
                Impact.BREAKING,
                "response-became-file",
                "An operation answers with JSON, no longer with a file.",
                "Callers that save the bytes find JSON. The response class is another one.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        if (pair.before().response() instanceof Response.Binary && pair.after().response() instanceof Response.Json) {
            reporter.report("answers with JSON", "file", "JSON");
        }
    }
}
