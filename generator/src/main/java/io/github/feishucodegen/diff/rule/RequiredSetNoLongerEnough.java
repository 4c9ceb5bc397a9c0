package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.RequiredSets;

/** The required sets were changed so that some requests that were complete are incomplete now. */
final class RequiredSetNoLongerEnough extends Rule {
    RequiredSetNoLongerEnough() {
        super(
                "required-set-no-longer-enough",
                Impact.BREAKING,
                "required-set-became-enough",
                "Fields that were enough for a request are not any more.",
                "The pages about the operation require different fields, and a request needs all that one of them"
                        + " requires. Calls that had enough are refused now. The client refuses to build such a request"
                        + " once it is generated anew.");
    }

    @Override
    void requiredSets(RequiredSets sets, ChangeReporter reporter) {
        if (sets.isAnyNoLongerEnough()) {
            reporter.report("needs more in a request", sets.oldWords(), sets.newWords());
        }
    }
}
