package io.github.feishucodegen.maven;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.pipeline.Findings;
import java.util.ArrayList;
import java.util.List;

/** Findings as lines, cut off where nobody reads on. */
final class Listing {
    private Listing() {}

    static List<String> of(List<Diagnostic> findings, int longest) {
        List<String> lines = new ArrayList<>();
        findings.stream().limit(longest).map(Findings::lineAndHint).forEach(lines::add);
        if (findings.size() > longest) {
            lines.add("and " + (findings.size() - longest) + " more");
        }
        return lines;
    }
}
