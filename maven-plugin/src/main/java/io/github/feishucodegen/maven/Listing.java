package io.github.feishucodegen.maven;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.pipeline.Excerpt;
import io.github.feishucodegen.pipeline.Findings;
import java.util.ArrayList;
import java.util.List;

/** Formats findings as lines, up to a maximum number. */
final class Listing {
    private Listing() {}

    static List<String> of(List<Diagnostic> findings, int longest) {
        List<String> lines = new ArrayList<>();
        Excerpt excerpt = Excerpt.of(findings, longest);
        excerpt.shown().stream().map(Findings::lineAndHint).forEach(lines::add);
        if (!excerpt.rest().isEmpty()) {
            lines.add("and " + excerpt.rest().size() + " more (" + excerpt.restByRule() + ")");
        }
        return lines;
    }
}
