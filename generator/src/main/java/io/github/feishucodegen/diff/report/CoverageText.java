package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diff.Coverage;
import io.github.feishucodegen.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was compared, in sentences that are the same in all formats for people. */
final class CoverageText {
    private CoverageText() {}

    static List<String> lines(Coverage coverage) {
        List<String> lines = new ArrayList<>();
        if (coverage.knowsPages()) {
            lines.add(pages(coverage));
            lines.add(guides(coverage));
        }
        lines.add("Compared: " + Phrases.count(coverage.operations(), "operation") + " and "
                + Phrases.count(coverage.events(), "event") + " on both sides, " + coverage.severalPages()
                + " of them page by page; " + coverage.moved() + " on pages of another name.");
        lines.add("Forms: " + sides(forms(coverage.before()), forms(coverage.after())) + ". Languages: "
                + sides(languages(coverage.before()), languages(coverage.after())) + ".");
        coverage.gaps().forEach(gap -> lines.add("Not compared: " + gap));
        return lines.stream().map(Shorten::line).toList();
    }

    private static String pages(Coverage coverage) {
        Coverage.Pages pages = coverage.pages();
        return "Pages: " + coverage.before().pages() + " → " + coverage.after().pages() + "; " + pages.both()
                + " on both sides (" + pages.equal() + " with equal texts), " + pages.onlyOld() + " only old, "
                + pages.onlyNew() + " only new.";
    }

    private static String guides(Coverage coverage) {
        return "Guides: " + coverage.before().guides() + " → "
                + coverage.after().guides() + ", "
                + coverage.pages().guides() + " compared by their texts. Unreadable: "
                + coverage.before().unreadable() + " → " + coverage.after().unreadable() + ", "
                + coverage.pages().unreadable() + " on both sides.";
    }

    private static String sides(String before, String after) {
        return before.equals(after) ? before : before + " → " + after;
    }

    private static String forms(Coverage.Side side) {
        return side.forms().isEmpty() ? "unknown" : String.join(", ", side.forms());
    }

    private static String languages(Coverage.Side side) {
        String codes = side.languages().stream().map(Language::code).collect(Collectors.joining(", "));
        return codes.isEmpty() ? "unknown" : codes;
    }
}
