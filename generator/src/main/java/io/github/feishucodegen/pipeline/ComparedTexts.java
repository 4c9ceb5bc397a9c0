package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.Coverage;
import io.github.feishucodegen.diff.Diff;
import io.github.feishucodegen.diff.TextChange;
import io.github.feishucodegen.diff.rule.Rule;
import io.github.feishucodegen.diff.rule.Rules;
import io.github.feishucodegen.source.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The texts of the pages of both sides: they complete a comparison of models. */
record ComparedTexts(SideTexts before, SideTexts after) {
    static ComparedTexts of(SideTexts before, SideTexts after) {
        return new ComparedTexts(before, after);
    }

    /**
     * Adds the changes of pages that are not in the models, the coverage of the pages, and the lines of changes that
     * are about a page as a whole.
     */
    Diff addTo(Diff diff) {
        if (before.isEmpty() || after.isEmpty()) {
            return diff;
        }
        List<Change> more = new ArrayList<>();
        changed(Rules.DOCUMENTATION_CHANGED, before.guides(), after.guides(), more);
        changed(Rules.UNREADABLE_PAGE_CHANGED, before.unreadable(), after.unreadable(), more);
        PageLines lines = new PageLines(before, after);
        return diff.with(more, coverage(diff.coverage())).mapped(lines::place);
    }

    private static void changed(Rule rule, Map<String, Page> old, Map<String, Page> now, List<Change> changes) {
        old.forEach((name, page) -> {
            Page other = now.get(name);
            if (other != null && !other.equals(page)) {
                TextChange.between(rule, name, page.text(), other.text()).ifPresent(changes::add);
            }
        });
    }

    private Coverage coverage(Coverage known) {
        Set<String> both = new HashSet<>(before.names());
        both.retainAll(after.names());
        int old = before.names().size();
        int now = after.names().size();
        Coverage.Pages pages = new Coverage.Pages(
                both.size(),
                before.sameAs(after),
                old - both.size(),
                now - both.size(),
                common(before.guides(), after.guides()),
                common(before.unreadable(), after.unreadable()));
        return known.with(
                known.before()
                        .with(old, before.guides().size(), before.unreadable().size()),
                known.after()
                        .with(now, after.guides().size(), after.unreadable().size()),
                pages);
    }

    private static int common(Map<String, Page> old, Map<String, Page> now) {
        return (int) old.keySet().stream().filter(now::containsKey).count();
    }
}
