package io.github.feishucodegen.diff.rule;

/** The client gains something that no other change explains. Found by comparing the two sides as a whole, so there is no part to be asked about. */
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
