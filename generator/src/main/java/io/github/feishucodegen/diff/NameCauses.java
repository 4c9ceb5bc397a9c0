package io.github.feishucodegen.diff;

import io.github.feishucodegen.diff.java.ClassElement;
import io.github.feishucodegen.diff.java.JavaChanges;
import io.github.feishucodegen.diff.java.NameChanges;
import io.github.feishucodegen.diff.java.NameChanges.Renamed;
import io.github.feishucodegen.diff.rule.Rules;
import java.util.List;

/** Reports each class that has another name because another element took its name. */
final class NameCauses {
    private NameCauses() {}

    /** @param java the difference between both clients */
    static List<Change> changes(NameChanges names, JavaChanges java) {
        return names.classes().stream().map(renamed -> change(renamed, java)).toList();
    }

    private static Change change(Renamed renamed, JavaChanges java) {
        ClassElement taker = renamed.taker();
        return new Change(
                Rules.JAVA_CLASS_RENAMED,
                "class " + renamed.was() + " of " + renamed.element().words(),
                "has another name, because " + taker.words() + " takes it",
                renamed.was().simpleName(),
                renamed.is().simpleName(),
                "",
                List.of(new Occurrence(taker.operation(), "", null, taker.at())),
                java.verdict(renamed.lost(), renamed.gained()));
    }
}
