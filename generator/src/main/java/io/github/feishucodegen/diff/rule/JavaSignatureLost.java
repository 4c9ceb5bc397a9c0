package io.github.feishucodegen.diff.rule;

/**
 * A signature was removed from the Java client, and no other change explains it. {@code Differ} reports this change:
 * it compares all signatures of both clients, so no method of this rule is called.
 */
final class JavaSignatureLost extends Rule {
    JavaSignatureLost() {
        super(
                "java-signature-lost",
                Impact.SAFE,
                "java-signature-gained",
                "The client loses something that no other change explains.",
                "Names in the client depend on one another: where two want the same, one has to give way. The wire is the same; calling code has to be changed.");
    }
}
