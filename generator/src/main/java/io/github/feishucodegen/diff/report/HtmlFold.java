package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diff.Change;

/** Equal edits of texts on the page: the first one, and below it the others, which are folded. */
final class HtmlFold {
    private final Html html;
    private final HtmlChange entries;

    HtmlFold(Html html, HtmlChange entries) {
        this.html = html;
        this.entries = entries;
    }

    void write(TextFold fold) {
        entries.write(fold.changes().get(0), null);
        if (fold.others().isEmpty()) {
            return;
        }
        html.markup("<details class=\"equal\"><summary>")
                .text(fold.changes().size() + " × the same edit")
                .markup("</summary>\n");
        for (Change change : fold.others()) {
            entries.write(change, null);
        }
        html.markup("</details>\n");
    }
}
