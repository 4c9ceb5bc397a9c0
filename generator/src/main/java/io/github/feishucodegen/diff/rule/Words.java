package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.PlainText;
import io.github.feishucodegen.diff.rule.ComparedPart.ComparedText;
import io.github.feishucodegen.diff.rule.Row.Check;
import io.github.feishucodegen.model.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Comparison and formatting of texts that rules report. */
final class Words {
    private Words() {}

    /** Reports a change unless both texts are the same as {@linkplain PlainText plain text}. */
    static void report(ChangeReporter reporter, String words, String before, String after) {
        if (!PlainText.same(before, after)) {
            reporter.report(words, orNull(before), orNull(after));
        }
    }

    /** A check of descriptions that differ and say the same about every topic of the contract. */
    static Check<ComparedText> only(Described... described) {
        Set<Described> subjects = Set.of(described);
        return (text, reporter) -> {
            if (subjects.contains(text.subject()) && text.topic().isEmpty()) {
                report(reporter, text.words(), text.before(), text.after());
            }
        };
    }

    private static @Nullable String orNull(String text) {
        return PlainText.of(text).isEmpty() ? null : text.strip();
    }

    /** Reports the scopes of both snapshots whose descriptions differ. */
    static void ofScopes(ChangeReporter reporter, List<Scope> before, List<Scope> after) {
        Map<String, String> old = new HashMap<>();
        before.forEach(scope -> old.putIfAbsent(scope.id(), scope.description().text()));
        for (Scope scope : after) {
            String was = old.remove(scope.id());
            if (was != null) {
                report(
                        reporter,
                        "describes the scope " + scope.id() + " in other words",
                        was,
                        scope.description().text());
            }
        }
    }
}
