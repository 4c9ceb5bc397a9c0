package io.github.feishucodegen.diagnostic;

import static io.github.feishucodegen.diagnostic.Severity.WARNING;

/** Findings that only lint reports: it compares examples with tables. */
public enum ExampleFinding implements DiagnosticId {
    EXAMPLE_INVALID_JSON(
            WARNING,
            "An example is not valid JSON.",
            "Write valid JSON: no comments, no ellipses, and commas between members only."),
    EXAMPLE_MEMBER_REPEATED(
            WARNING,
            "An object of an example has two members with the same name.",
            "Remove one of the two members: JSON parsers keep only one."),
    EXAMPLE_MEMBER_UNDOCUMENTED(
            WARNING,
            "An example has a member that the table does not document.",
            "Add a row for the member, or correct its name in the example."),
    EXAMPLE_REQUIRED_MEMBER_MISSING(
            WARNING,
            "An example lacks a member that the table requires.",
            "Add the member to the example, or say in the table that it is optional."),
    EXAMPLE_TYPE_DIFFERS(
            WARNING,
            "A value of an example has another JSON type than the table says.",
            "Correct the value in the example, or the type in the table."),
    EXAMPLE_VALUE_UNLISTED(
            WARNING,
            "A value of an example is not among the values that the table lists.",
            "Use a listed value in the example, or add the value to the list."),
    EXAMPLE_MEMBER_DEPRECATED(
            WARNING,
            "An example of a request uses a member or a value that the table calls deprecated.",
            "Show the replacement in the example: callers copy it."),
    EXAMPLE_NUMBER_TOO_LARGE(
            WARNING,
            "An integer of an example does not fit into 64 bits.",
            "Use a number of 64 bits in the example, or a string in the table."),
    EXAMPLE_LIMIT_BROKEN(
            WARNING,
            "A value of an example is beyond a limit in the table.",
            "Keep the limit in the example, or correct the limit in the table."),
    TYPE_UNEXPLAINED(
            WARNING,
            "A row names a type, and no page has rows for the fields of that type.",
            "Add rows for its fields, or correct its name.");

    private final Explanation explanation;

    ExampleFinding(Severity severity, String meaning, String remedy) {
        explanation = new Explanation(severity, meaning, remedy);
    }

    @Override
    public Explanation explanation() {
        return explanation;
    }
}
