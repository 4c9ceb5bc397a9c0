package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diff.accept.Review;
import java.util.Locale;

/** The forms that a review can be written in. */
public enum Format {
    TEXT("for a terminal", TextReport::of),
    MARKDOWN("for a comment on a pull request", MarkdownReport::of),
    JSON("for other tools", JsonReport::of),
    SARIF("for code hosts and editors", SarifReport::of),
    ANNOTATIONS("commands for GitHub workflows", AnnotationsReport::of),
    JUNIT("XML for build servers", JUnitReport::of);

    private final String purpose;
    private final Report report;

    Format(String purpose, Report report) {
        this.purpose = purpose;
        this.report = report;
    }

    public String write(Review review) {
        return report.write(review);
    }

    /** In lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whom it is for. */
    public String purpose() {
        return purpose;
    }

    /** @throws IllegalArgumentException for any other word, with a list of all */
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
