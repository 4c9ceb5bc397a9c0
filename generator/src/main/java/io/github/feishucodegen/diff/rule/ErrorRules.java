package io.github.feishucodegen.diff.rule;

import static io.github.feishucodegen.diff.rule.Impact.RISKY;
import static io.github.feishucodegen.diff.rule.Impact.SAFE;
import static io.github.feishucodegen.diff.rule.Impact.TEXT;
import static io.github.feishucodegen.diff.rule.Row.always;
import static io.github.feishucodegen.diff.rule.Row.row;

import io.github.feishucodegen.diff.rule.ComparedPart.AddedError;
import io.github.feishucodegen.diff.rule.ComparedPart.ComparedError;
import io.github.feishucodegen.diff.rule.ComparedPart.ComparedText;
import io.github.feishucodegen.diff.rule.ComparedPart.RemovedError;
import io.github.feishucodegen.model.ErrorCode;
import java.util.List;
import java.util.Objects;

/** Rules about the error codes of an operation. */
final class ErrorRules {
    static final List<Rule> TABLE = List.of(
            row("error-code-added", RISKY, "error-code-removed")
                    .summary("An operation documents one more error code.")
                    .explanation("Callers that distinguish errors by their codes may have to handle it.")
                    .on(AddedError.class, always("is new", null, null)),
            row("error-code-removed", SAFE, "error-code-added")
                    .takesAway()
                    .summary("An operation no longer documents an error code.")
                    .explanation("Code that handles it may no longer be needed.")
                    .on(RemovedError.class, always("is no longer documented", null, null)),
            row("error-http-status-changed", RISKY, "error-http-status-changed")
                    .summary("An error has another HTTP status.")
                    .explanation("Callers and gateways that use the status behave differently.")
                    .on(ComparedError.class, ErrorRules::httpStatus),
            row("error-description-changed", TEXT, "error-description-changed")
                    .summary("The description of an error changed.")
                    .explanation("Callers have nothing to do.")
                    .on(ComparedText.class, Words.only(Described.ERROR)),
            row("error-advice-changed", TEXT, "error-advice-changed")
                    .summary("The advice on an error changed.")
                    .explanation("Callers have nothing to do.")
                    .on(ComparedText.class, Words.only(Described.ADVICE)));

    private ErrorRules() {}

    private static void httpStatus(ComparedError error, ChangeReporter reporter) {
        if (!Objects.equals(error.before().httpStatus(), error.after().httpStatus())) {
            reporter.report("comes with another HTTP status", word(error.before()), word(error.after()));
        }
    }

    private static String word(ErrorCode error) {
        return error.httpStatus() == null ? "none" : error.httpStatus().toString();
    }
}
