package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diff.accept.Review;
import java.util.Locale;

/** The output formats of a review. */
public enum Format {
    TEXT("for a terminal", Report.plain(TextReport::of)),
    MARKDOWN("for a comment on a pull request", Report.plain(MarkdownReport::of)),
    JSON("for other tools", Report.plain(JsonReport::of)),
    SARIF("for code hosts and editors", Report.plain(SarifReport::of)),
    ANNOTATIONS("commands for GitHub workflows", Report.plain(AnnotationsReport::of)),
    JUNIT("XML for build servers", Report.plain(JUnitReport::of)),
    HTML("one page for browsers", HtmlReport::of);

    private final String purpose;
    private final Report report;

    Format(String purpose, Report report) {
        this.purpose = purpose;
        this.report = report;
    }

    public String write(Review review) {
        return write(review, PageLinks.NONE);
    }

    /** @param links the addresses of the pages, for formats that have links */
    public String write(Review review, PageLinks links) {
        return report.write(review, links);
    }

    /** The name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The intended reader, as text. */
    public String purpose() {
        return purpose;
    }

    /** @throws IllegalArgumentException if there is no such format; the message lists all formats */
    public static Format of(String word) {
        StringBuilder all = new StringBuilder();
        for (Format format : values()) {
            if (format.word().equals(word)) {
                return format;
            }
            all.append(all.isEmpty() ? "" : ", ").append(format.word());
        }
        throw new IllegalArgumentException("there is no format '" + word + "'; there are " + all);
    }
}
