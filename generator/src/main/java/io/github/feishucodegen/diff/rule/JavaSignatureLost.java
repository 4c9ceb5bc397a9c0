package io.github.feishucodegen.diff.rule;

/** The client loses something that no other change explains. Found by comparing the two sides as a whole, so there is no part to be asked about. */
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
