package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.model.Response;

/** The response of an operation was changed from JSON to a file. */
final class ResponseBecameFile extends Rule {
    ResponseBecameFile() {
        super(
                "response-became-file",
                Impact.BREAKING,
                "response-became-json",
                "An operation answers with a file, no longer with JSON.",
                "Callers that read JSON find bytes. The response class is another one.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        if (pair.before().response() instanceof Response.Json && pair.after().response() instanceof Response.Binary) {
            reporter.report("answers with a file", "JSON", "file");
        }
    }
}
