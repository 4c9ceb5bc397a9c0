package io.github.feishucodegen.diff.rule;

/**
 * A signature was added to the Java client, and no other change explains it. {@code Differ} reports this change: it
 * compares all signatures of both clients, so no method of this rule is called.
 */
final class JavaSignatureGained extends Rule {
    JavaSignatureGained() {
        super(
                "java-signature-gained",
                Impact.SAFE,
                "java-signature-lost",
                "The client gains something that no other change explains.",
                "Names in the client depend on one another: where two want the same, one has to give way. The wire is the same.");
    }
}
