package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.rule.Rule;
import io.github.feishucodegen.diff.rule.Rules;
import io.github.feishucodegen.source.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells scopes that are needed together from scopes of which one is enough. A model has one list of scopes, in which
 * any one is enough. But a note can name a scope that some calls need in addition.
 */
final class ScopeNotes {
    private static final Pattern TOGETHER = Pattern.compile("同时(?:申请|开通|开启|需要|具备|拥有)|还(?:必须|需要?)(?:申请|开启|开通)"
            + "|(?:额外|另外)(?:申请|开启|开通)|(?i:\\b(?:both of|both the|all of the following|in addition|additionally)\\b)");

    private final SideTexts before;
    private final SideTexts after;

    ScopeNotes(SideTexts before, SideTexts after) {
        this.before = before;
        this.after = after;
    }

    /** The change as it is, or the changes that its scopes are: further alternatives, and parts of a combination. */
    List<Change> split(Change change) {
        return switch (change.rule().id()) {
            case "scope-alternative-added" ->
                split(
                        change,
                        change.after(),
                        Rules.SCOPE_COMBINATION_ADDED,
                        "names a scope that is needed together " + "with another one");
            case "scope-alternative-removed" ->
                split(
                        change,
                        change.before(),
                        Rules.SCOPE_COMBINATION_REMOVED,
                        "no longer names a scope that was " + "needed together with another one");
            default -> List.of(change);
        };
    }

    private List<Change> split(Change change, @Nullable String scopes, Rule together, String words) {
        boolean added = change.after() != null;
        Location at = added
                ? change.occurrences().get(0).newAt()
                : change.occurrences().get(0).oldAt();
        String line = line(added ? after : before, at);
        List<String> alone = new ArrayList<>();
        List<String> combined = new ArrayList<>();
        for (String scope : scopes == null ? new String[0] : scopes.split(", ")) {
            (isCombined(line, scope) ? combined : alone).add(scope);
        }
        if (combined.isEmpty()) {
            return List.of(change);
        }
        List<Change> changes = new ArrayList<>();
        if (!alone.isEmpty()) {
            changes.add(change.as(change.rule(), change.words(), String.join(", ", alone)));
        }
        changes.add(change.as(together, words, String.join(", ", combined)));
        return changes;
    }

    /** Whether a line first names a scope after it has said that scopes are needed together. */
    private static boolean isCombined(String line, String scope) {
        Matcher demand = TOGETHER.matcher(line);
        int named = line.indexOf(scope);
        return named >= 0 && demand.find() && demand.start() < named;
    }

    private static String line(SideTexts side, @Nullable Location at) {
        Page page = at == null ? null : side.at(at.page(), at.line());
        if (at == null || page == null) {
            return "";
        }
        String[] lines = page.text().split("\n", -1);
        return at.line() <= lines.length ? lines[at.line() - 1] : "";
    }
}
