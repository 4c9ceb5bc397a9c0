package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.diff.rule.Impact;
import io.github.feishucodegen.diff.rule.Rule;
import io.github.feishucodegen.diff.rule.Rules;

/** Descriptions of the rules of {@code diff}. */
public final class Explanation {
    private Explanation() {}

    /** @throws IllegalArgumentException if there is no rule with this id */
    public static String of(String id) {
        Rule rule = Rules.find(id)
                .orElseThrow(() ->
                        new IllegalArgumentException("there is no rule '" + id + "'; --explain all lists the rules"));
        String impact = !rule.impact().isAtLeast(Impact.SAFE)
                ? "nothing: only words changed" + (rule.impact() == Impact.WORDING ? ", which are worth reading" : "")
                : rule.impact().word();
        return rule.summary() + "\n\n" + rule.explanation() + "\n\nOn the wire: " + impact
                + "\nIn Java: each report lists the signatures that are affected.\nThe opposite change: "
                + rule.mirror() + "\n";
    }

    /** One line per rule. */
    public static String ofAll() {
        StringBuilder all = new StringBuilder();
        for (Rule rule : Rules.all()) {
            all.append(rule.id())
                    .append(" (")
                    .append(rule.impact().word())
                    .append("): ")
                    .append(rule.summary())
                    .append('\n');
        }
        return all.toString();
    }
}
