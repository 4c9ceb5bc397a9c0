package io.github.feishucodegen.diff;

import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.diff.java.JavaChanges;
import io.github.feishucodegen.diff.java.JavaVerdict;
import io.github.feishucodegen.diff.rule.ChangeReporter;
import io.github.feishucodegen.diff.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what rules report. Equal changes at several places become one change. */
final class Findings {
    private final Map<Key, Gathered> gathered = new LinkedHashMap<>();

    private record Key(
            Rule rule,
            String element,
            String words,
            @Nullable String before,
            @Nullable String after) {}

    private static final class Gathered {
        private final Set<Occurrence> occurrences = new TreeSet<>();
        private final Set<Signature> oldJava = new LinkedHashSet<>();
        private final Set<Signature> newJava = new LinkedHashSet<>();
        private String evidence = "";
    }

    /** Creates reporters for one subject, one per rule. */
    Function<Rule, ChangeReporter> about(Subject subject) {
        return rule -> new SubjectReporter(rule, subject);
    }

    private final class SubjectReporter implements ChangeReporter {
        private final Rule rule;
        private final Subject subject;

        private SubjectReporter(Rule rule, Subject subject) {
            this.rule = rule;
            this.subject = subject;
        }

        @Override
        public void report(String words, @Nullable String before, @Nullable String after) {
            Key key = new Key(rule, subject.element(), words, before, after);
            Gathered change = gathered.computeIfAbsent(key, k -> new Gathered());
            change.occurrences.add(subject.occurrence());
            change.oldJava.addAll(subject.java().before().get());
            change.newJava.addAll(subject.java().after().get());
            change.evidence = subject.evidence();
        }

        @Override
        public ChangeReporter ofType(String name) {
            return new SubjectReporter(rule, subject.ofType(name));
        }
    }

    /** All changes, and the signatures of both clients that no change is about. */
    Result result(JavaChanges java) {
        Set<Signature> explained = new HashSet<>();
        List<Change> changes = new ArrayList<>();
        gathered.forEach((key, change) -> {
            explained.addAll(change.oldJava);
            explained.addAll(change.newJava);
            JavaVerdict verdict = java.verdict(change.oldJava, change.newJava);
            changes.add(new Change(
                    key.rule,
                    key.element,
                    key.words,
                    key.before,
                    key.after,
                    change.evidence,
                    List.copyOf(change.occurrences),
                    key.rule.warnsCompilers() ? verdict.withWarning() : verdict));
        });
        Set<Signature> lost = java.gone();
        lost.removeAll(explained);
        Set<Signature> gained = java.added();
        gained.removeAll(explained);
        return new Result(changes, lost, gained);
    }

    record Result(List<Change> changes, Set<Signature> lost, Set<Signature> gained) {}
}
