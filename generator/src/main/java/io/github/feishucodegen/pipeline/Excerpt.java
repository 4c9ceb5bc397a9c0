package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Findings shortened for people: some of each rule, and the number of the others.
 *
 * @param shown in the original order
 */
public record Excerpt(List<Diagnostic> shown, List<Diagnostic> rest) {
    public Excerpt {
        shown = List.copyOf(shown);
        rest = List.copyOf(rest);
    }

    /** @param longest the maximum number of findings; if it is exceeded, each rule gets an equal share of it */
    public static Excerpt of(List<Diagnostic> findings, int longest) {
        if (findings.size() <= longest) {
            return new Excerpt(findings, List.of());
        }
        long rules = findings.stream().map(Diagnostic::id).distinct().count();
        int ofEach = Math.max(1, (int) (longest / Math.max(1, rules)));
        List<Diagnostic> shown = new ArrayList<>();
        List<Diagnostic> rest = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Diagnostic finding : findings) {
            boolean fits = seen.merge(finding.id(), 1, Integer::sum) <= ofEach && shown.size() < longest;
            (fits ? shown : rest).add(finding);
        }
        return new Excerpt(shown, rest);
    }

    /** The number of hidden findings by rule, the most frequent first: {@code 400 column-unknown, 3 duplicate-row}. */
    public String restByRule() {
        return byRule(rest);
    }

    /** The number of findings by rule, the most frequent first: {@code 400 column-unknown, 3 duplicate-row}. */
    public static String byRule(List<Diagnostic> findings) {
        TreeMap<String, Long> counts =
                findings.stream().collect(Collectors.groupingBy(Diagnostic::id, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
    }
}
