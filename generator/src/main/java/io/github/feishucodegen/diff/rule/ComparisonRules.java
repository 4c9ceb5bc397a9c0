package io.github.feishucodegen.diff.rule;

import static io.github.feishucodegen.diff.rule.Impact.RISKY;
import static io.github.feishucodegen.diff.rule.Impact.SAFE;
import static io.github.feishucodegen.diff.rule.Impact.TEXT;
import static io.github.feishucodegen.diff.rule.Row.row;

import java.util.List;

/** Rules that no single part of the API shows. The comparison as a whole reports their changes. */
final class ComparisonRules {
    static final Rule JAVA_SIGNATURE_LOST = row("java-signature-lost", SAFE, "java-signature-gained")
            .summary("The client loses a signature that no other change explains.")
            .explanation("Names in the client depend on each other: if two elements want the same name, one "
                    + "of them gets another name. The wire is the same, but calling code has to change.")
            .withoutCheck();

    static final Rule JAVA_SIGNATURE_GAINED = row("java-signature-gained", SAFE, "java-signature-lost")
            .summary("The client gains a signature that no other change explains.")
            .explanation("Names in the client depend on each other: if two elements want the same name, one "
                    + "of them gets another name. The wire is the same.")
            .withoutCheck();

    static final Rule PAGE_BECAME_UNREADABLE = row("page-became-unreadable", RISKY, "page-became-readable")
            .summary("A page is no longer readable.")
            .explanation("The operations on the page are not compared. The client generated from the new "
                    + "pages lacks them. Correct the page.")
            .withoutCheck();

    static final Rule PAGE_BECAME_READABLE = row("page-became-readable", SAFE, "page-became-unreadable")
            .summary("A page that was not readable now is.")
            .explanation("The client now has its operations.")
            .withoutCheck();

    static final Rule NESTING_UNDECIDED = row("nesting-undecided", TEXT, "nesting-undecided")
            .summary("The dialect of one side does not say where some fields are nested.")
            .explanation("This is not a change of the API. Both sides have the same fields, and the places on "
                    + "one side were inferred. To be sure, compare pages of a dialect that states the " + "nesting.")
            .withoutCheck();

    static final Rule SUNSET_NEAR = row("sunset-near", RISKY, "sunset-near")
            .summary("Something ends by a date that its page names.")
            .explanation("Stop using it before that day. The check is made only on demand, and also for texts that did "
                    + "not change.")
            .withoutCheck();

    static final List<Rule> TABLE = List.of(
            JAVA_SIGNATURE_LOST,
            JAVA_SIGNATURE_GAINED,
            PAGE_BECAME_UNREADABLE,
            PAGE_BECAME_READABLE,
            NESTING_UNDECIDED,
            SUNSET_NEAR);

    private ComparisonRules() {}
}
