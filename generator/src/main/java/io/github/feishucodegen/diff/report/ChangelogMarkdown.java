package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.accept.Review;

/** A changelog in Markdown. Texts of pages are in code spans, where they cannot become markup. */
public final class ChangelogMarkdown {
    private ChangelogMarkdown() {}

    static String of(Changelog changelog) {
        StringBuilder text = new StringBuilder("# Changes of the API\n");
        changelog.parts().forEach(part -> text.append('\n').append(part(part.title(), part.review())));
        return text.toString();
    }

    /** One part: a heading of the second level, and the changes below headings of the third. */
    public static String part(String title, Review review) {
        StringBuilder text =
                new StringBuilder("## ").append(Shorten.line(title)).append("\n\n");
        text.append(Phrases.summary(review)).append('\n');
        for (Section section : Section.of(review)) {
            text.append("\n### ")
                    .append(section.title())
                    .append(" (")
                    .append(section.size())
                    .append(")\n\n");
            if (Phrases.isOfWords(section.impact())) {
                TextFold.of(section.changes())
                        .forEach(fold -> entry(text, fold.where(), MarkdownReport.code(fold.happened())));
            } else {
                section.changes().forEach(change -> entry(text, change.element(), happened(review, change)));
            }
        }
        return text.toString();
    }

    private static String happened(Review review, Change change) {
        String owners = Phrases.owners(review, change);
        return MarkdownReport.code(Phrases.happened(change))
                + (Phrases.touchesJava(change) ? "; Java: " + change.java().words() : "")
                + (owners.isEmpty() ? "" : "; " + owners);
    }

    private static void entry(StringBuilder text, String element, String happened) {
        text.append("- ")
                .append(MarkdownReport.code(element))
                .append(": ")
                .append(happened)
                .append('\n');
    }
}
