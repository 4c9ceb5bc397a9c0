package io.github.feishucodegen.diff.rule;

import static io.github.feishucodegen.diff.rule.Impact.RISKY;
import static io.github.feishucodegen.diff.rule.Impact.SAFE;
import static io.github.feishucodegen.diff.rule.Impact.TEXT;
import static io.github.feishucodegen.diff.rule.Row.row;

import java.util.List;

/** Rules that no single part of the API shows. The comparison as a whole reports their changes. */
final class ComparisonRules {
    static final Rule JAVA_CLASS_RENAMED = row("java-class-renamed", SAFE, "java-class-renamed")
            .summary("A class of the client has another name, because another element takes its name.")
            .explanation("The wire is the same, but calling code has to change. With a name lock, the class keeps its "
                    + "name, and the other element gets another one.")
            .withoutCheck();

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

    static final Rule OPERATION_PAGE_ADDED = row("operation-page-added", TEXT, "operation-page-removed")
            .summary("One more page documents an operation or an event.")
            .explanation("The other pages are compared one by one. If the page documents something that they lack, "
                    + "further changes say so.")
            .withoutCheck();

    static final Rule OPERATION_PAGE_REMOVED = row("operation-page-removed", TEXT, "operation-page-added")
            .takesAway()
            .summary("One of several pages no longer documents an operation or an event.")
            .explanation("The other pages are compared one by one. If only this page documented something, further "
                    + "changes say so.")
            .withoutCheck();

    static final Rule DOCUMENTATION_CHANGED = row("documentation-changed", TEXT, "documentation-changed")
            .summary("A page about neither an operation nor an event changed.")
            .explanation("Such pages are compared by their text. Read the page if it concerns you.")
            .withoutCheck();

    static final Rule UNREADABLE_PAGE_CHANGED = row("unreadable-page-changed", RISKY, "unreadable-page-changed")
            .summary("A page that neither side can read changed.")
            .explanation("The page is compared by its text only, so a change of the API can be in it. Read the page, "
                    + "or correct it.")
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
            JAVA_CLASS_RENAMED,
            JAVA_SIGNATURE_LOST,
            JAVA_SIGNATURE_GAINED,
            PAGE_BECAME_UNREADABLE,
            PAGE_BECAME_READABLE,
            OPERATION_PAGE_ADDED,
            OPERATION_PAGE_REMOVED,
            DOCUMENTATION_CHANGED,
            UNREADABLE_PAGE_CHANGED,
            NESTING_UNDECIDED,
            SUNSET_NEAR);

    private ComparisonRules() {}
}
