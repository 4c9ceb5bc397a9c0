package io.github.feishucodegen.diff.rule;

import static io.github.feishucodegen.diff.rule.Impact.BREAKING;
import static io.github.feishucodegen.diff.rule.Impact.RISKY;
import static io.github.feishucodegen.diff.rule.Impact.SAFE;
import static io.github.feishucodegen.diff.rule.Row.always;
import static io.github.feishucodegen.diff.rule.Row.row;
import static java.util.function.Predicate.not;

import io.github.feishucodegen.diff.match.PlacedField;
import io.github.feishucodegen.diff.match.TypeChange;
import io.github.feishucodegen.diff.rule.ComparedPart.AddedBody;
import io.github.feishucodegen.diff.rule.ComparedPart.AddedField;
import io.github.feishucodegen.diff.rule.ComparedPart.RemovedBody;
import io.github.feishucodegen.diff.rule.ComparedPart.RemovedField;
import io.github.feishucodegen.diff.rule.Row.Check;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Part;
import java.util.List;
import java.util.function.Predicate;

/** Rules about bodies and fields that only one snapshot has. */
final class PresenceRules {
    private static final Predicate<PlacedField> PARAMETER =
            field -> field.place().part().isParameter();
    /** An app writes the answer to a callback as it writes a body. */
    private static final Predicate<PlacedField> IN_BODY =
            field -> field.place().part() == Part.BODY || field.place().part() == Part.ANSWER;

    private static final Predicate<PlacedField> IN_RESPONSE =
            field -> field.place().part() == Part.RESPONSE;
    private static final Predicate<PlacedField> REQUIRED =
            field -> field.field().required();
    private static final Predicate<PlacedField> OPTIONAL = not(REQUIRED);

    static final List<Rule> TABLE = List.of(
            row("required-request-body-added", BREAKING, "request-body-removed")
                    .summary("A request now has a body with required fields.")
                    .explanation("The server refuses calls without a body. Send the body before the change takes "
                            + "effect.")
                    .on(AddedBody.class, body(Operation::requiresBody, "has a body now, with required fields")),
            row("optional-request-body-added", SAFE, "request-body-removed")
                    .summary("A request now has a body whose fields are all optional.")
                    .explanation("Calls without a body work as before.")
                    .on(AddedBody.class, body(not(Operation::requiresBody), "has a body now")),
            row("request-body-removed", RISKY, "optional-request-body-added")
                    .takesAway()
                    .summary("A request no longer has a body.")
                    .explanation("The server may ignore or refuse the body that callers send.")
                    .on(RemovedBody.class, always("has no body any more", "body", null)),
            row("required-parameter-added", BREAKING, "required-parameter-removed")
                    .summary("A required parameter is new.")
                    .explanation("The server refuses calls without it. Send it before the change takes effect.")
                    .on(AddedField.class, added(PARAMETER, REQUIRED, "is new and required")),
            row("required-parameter-removed", RISKY, "required-parameter-added")
                    .takesAway()
                    .summary("A required parameter is gone.")
                    .explanation("The server may ignore or refuse it if callers still send it. The client loses its "
                            + "methods.")
                    .on(RemovedField.class, removed(PARAMETER, REQUIRED, "is gone; it was required")),
            row("optional-parameter-added", SAFE, "optional-parameter-removed")
                    .summary("An optional parameter is new.")
                    .explanation("Callers may leave it out.")
                    .on(AddedField.class, added(PARAMETER, OPTIONAL, "is new")),
            row("optional-parameter-removed", RISKY, "optional-parameter-added")
                    .takesAway()
                    .summary("An optional parameter is gone.")
                    .explanation("The server may ignore or refuse it if callers still send it. The client loses its "
                            + "methods.")
                    .on(RemovedField.class, removed(PARAMETER, OPTIONAL, "is gone")),
            row("required-request-field-added", BREAKING, "required-request-field-removed")
                    .summary("A required field of a request is new.")
                    .explanation("The server refuses calls without it. Send it before the change takes effect.")
                    .on(AddedField.class, added(IN_BODY, REQUIRED, "is new and required")),
            row("required-request-field-removed", RISKY, "required-request-field-added")
                    .takesAway()
                    .summary("A required field of a request is gone.")
                    .explanation("The server may ignore or refuse it if callers still send it.")
                    .on(RemovedField.class, removed(IN_BODY, REQUIRED, "is gone; it was required")),
            row("optional-request-field-added", SAFE, "optional-request-field-removed")
                    .summary("An optional field of a request is new.")
                    .explanation("Callers may leave it out.")
                    .on(AddedField.class, added(IN_BODY, OPTIONAL, "is new")),
            row("optional-request-field-removed", RISKY, "optional-request-field-added")
                    .takesAway()
                    .summary("An optional field of a request is gone.")
                    .explanation("The server may ignore or refuse it if callers still send it.")
                    .on(RemovedField.class, removed(IN_BODY, OPTIONAL, "is gone")),
            row("required-response-field-added", SAFE, "required-response-field-removed")
                    .summary("A required field of a response is new.")
                    .explanation("Callers that do not know it ignore it.")
                    .on(AddedField.class, added(IN_RESPONSE, REQUIRED, "is new and required")),
            row("required-response-field-removed", BREAKING, "required-response-field-added")
                    .takesAway()
                    .summary("A required field of a response is gone.")
                    .explanation("Callers that rely on it no longer find it.")
                    .on(RemovedField.class, removed(IN_RESPONSE, REQUIRED, "is gone; it was required")),
            row("optional-response-field-added", SAFE, "optional-response-field-removed")
                    .summary("An optional field of a response is new.")
                    .explanation("Callers that do not know it ignore it.")
                    .on(AddedField.class, added(IN_RESPONSE, OPTIONAL, "is new")),
            row("optional-response-field-removed", RISKY, "optional-response-field-added")
                    .takesAway()
                    .summary("An optional field of a response is gone.")
                    .explanation("Callers that use it no longer find it.")
                    .on(RemovedField.class, removed(IN_RESPONSE, OPTIONAL, "is gone")));

    private PresenceRules() {}

    private static Check<AddedBody> body(Predicate<Operation> condition, String words) {
        return (added, reporter) -> {
            if (condition.test(added.operation())) {
                reporter.report(words, null, "body");
            }
        };
    }

    private static Check<AddedField> added(
            Predicate<PlacedField> part, Predicate<PlacedField> condition, String words) {
        return (added, reporter) -> {
            if (part.and(condition).test(added.field())) {
                reporter.report(words, null, type(added.field()));
            }
        };
    }

    private static Check<RemovedField> removed(
            Predicate<PlacedField> part, Predicate<PlacedField> condition, String words) {
        return (removed, reporter) -> {
            if (part.and(condition).test(removed.field())) {
                reporter.report(words, type(removed.field()), null);
            }
        };
    }

    private static String type(PlacedField field) {
        return TypeChange.words(field.field().type());
    }
}
