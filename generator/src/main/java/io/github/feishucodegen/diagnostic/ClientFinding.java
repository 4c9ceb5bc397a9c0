package io.github.feishucodegen.diagnostic;

import static io.github.feishucodegen.diagnostic.Severity.NOTE;
import static io.github.feishucodegen.diagnostic.Severity.WARNING;

/** Findings about the Java client that is generated. */
public enum ClientFinding implements DiagnosticId {
    JAVA_NAME_TAKEN(
            NOTE,
            "A Java name is used already, and a number or word was added to it.",
            "Choose another name with an overlay if the name matters to callers."),
    JAVA_FIELD_REPEATED(
            NOTE,
            "An object documents one field twice, and the first row was used.",
            "Remove one of the two rows from the page."),
    JAVA_CLASS_TOO_LARGE(
            WARNING,
            "An object has more fields than a Java class can have, and the rest became unknown fields.",
            "Split the object in the documentation, or read the other fields as unknown fields."),
    JAVA_NESTING_TOO_DEEP(
            WARNING,
            "Objects are nested too deeply, and the innermost became open JSON.",
            "Give the inner objects types with names, or read them as JSON."),
    JAVA_CONSTANT_LEFT_OUT(
            NOTE, "A listed value has no constant in Java.", "Write the value as text in the calling code."),
    JAVA_RULE_LEFT_OUT(
            NOTE, "A documented rule cannot be checked by the client.", "Correct the rule on the page if it is wrong."),
    JAVA_PATTERN_UNUSABLE(
            NOTE,
            "Java cannot use a documented pattern, and the client does not check it.",
            "Correct the pattern on the page, or with an overlay."),
    NAME_LOCK_BEHIND(
            WARNING,
            "The name lock differs from the names that were given now.",
            "Run 'names verify' to see the differences, and 'names lock' to update the lock.");

    private final Explanation explanation;

    ClientFinding(Severity severity, String meaning, String remedy) {
        explanation = new Explanation(severity, meaning, remedy);
    }

    @Override
    public Explanation explanation() {
        return explanation;
    }
}
