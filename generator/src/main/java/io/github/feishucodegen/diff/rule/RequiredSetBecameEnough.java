package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.RequiredSets;

/** The required sets were changed so that some requests that were incomplete are complete now. */
final class RequiredSetBecameEnough extends Rule {
    RequiredSetBecameEnough() {
        super(
                "required-set-became-enough",
                Impact.SAFE,
                "required-set-no-longer-enough",
                "Fields that were not enough for a request are enough now.",
                "The pages about the operation require different fields, and a request needs all that one of them"
                        + " requires. Callers may send requests that were refused before.");
    }

    @Override
    void requiredSets(RequiredSets sets, ChangeReporter reporter) {
        if (sets.hasAnyBecomeEnough()) {
            reporter.report("takes requests with fewer fields", sets.oldWords(), sets.newWords());
        }
    }
}
