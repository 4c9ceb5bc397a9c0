package io.github.feishucodegen.diff.rule;

import static io.github.feishucodegen.diff.rule.Impact.RISKY;
import static io.github.feishucodegen.diff.rule.Impact.SAFE;
import static io.github.feishucodegen.diff.rule.Impact.TEXT;
import static io.github.feishucodegen.diff.rule.Row.row;

import java.util.List;

/** Rules that no single part of the API shows. The comparison as a whole reports their changes. */
final class ComparisonRules {
    static final Rule JAVA_SIGNATURE_LOST = row("java-signature-lost", SAFE, "java-signature-gained")
            .summary("The client loses something that no other change explains.")
            .explanation("Names in the client depend on one another: where two want the same, one has to give "
                    + "way. The wire is the same; calling code has to be changed.")
            .withoutCheck();

    static final Rule JAVA_SIGNATURE_GAINED = row("java-signature-gained", SAFE, "java-signature-lost")
            .summary("The client gains something that no other change explains.")
            .explanation("Names in the client depend on one another: where two want the same, one has to give "
                    + "way. The wire is the same.")
            .withoutCheck();

    static final Rule PAGE_BECAME_UNREADABLE = row("page-became-unreadable", RISKY, "page-became-readable")
            .summary("A page that could be read cannot be read any more.")
            .explanation("Nothing is known about its operations; they are not compared. The client generated "
                    + "from the new pages lacks them: mend the page.")
            .withoutCheck();

    static final Rule PAGE_BECAME_READABLE = row("page-became-readable", SAFE, "page-became-unreadable")
            .summary("A page that could not be read can be read now.")
            .explanation("Its operations are in the client from now on.")
            .withoutCheck();

    static final Rule NESTING_UNDECIDED = row("nesting-undecided", TEXT, "nesting-undecided")
            .summary("The dialect of one side does not say where some fields stand.")
            .explanation("It is no change of the API: both sides have the same fields, and the places of one "
                    + "were inferred. Compare pages of a dialect that keeps nesting to be sure.")
            .withoutCheck();

    static final List<Rule> TABLE = List.of(
            JAVA_SIGNATURE_LOST,
            JAVA_SIGNATURE_GAINED,
            PAGE_BECAME_UNREADABLE,
            PAGE_BECAME_READABLE,
            NESTING_UNDECIDED);

    private ComparisonRules() {}
}
