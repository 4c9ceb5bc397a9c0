package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.accept.AcceptedChanges;
import io.github.feishucodegen.diff.accept.Review;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * JUnit XML for build servers, with one test per change, and one for all equal edits of words. The test fails if the
 * change makes the run fail. The test of an accepted change is skipped.
 */
final class JUnitReport {
    private final StringBuilder xml = new StringBuilder();

    private JUnitReport() {}

    static String of(Review review) {
        return new JUnitReport().write(review);
    }

    private String write(Review review) {
        Set<Change> failures = new HashSet<>(review.failures());
        List<TextFold> open = TextFold.all(review);
        int tests = open.size() + review.accepted().size();
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"feishu-codegen diff\" tests=\"")
                .append(Math.max(1, tests))
                .append("\" failures=\"")
                .append(open.stream().filter(fold -> fails(fold, failures)).count())
                .append("\" errors=\"0\" skipped=\"")
                .append(review.accepted().size())
                .append("\">\n");
        properties(review);
        if (tests == 0) {
            xml.append("  <testcase classname=\"diff\" name=\"nothing changed\"/>\n");
        }
        open.forEach(fold -> open(fold, failures));
        for (Review.Accepted known : review.accepted()) {
            start(TextFold.of(known.change()));
            xml.append("<skipped message=\"")
                    .append(escape(known.entry().reason()))
                    .append("\"/></testcase>\n");
        }
        return xml.append("</testsuite>\n").toString();
    }

    private void properties(Review review) {
        xml.append("  <properties>\n");
        for (Cause cause : Causes.of(review).first()) {
            property("cause", cause.happened() + " " + cause.moved() + " " + cause.wayOut());
        }
        CoverageText.lines(review.coverage()).forEach(line -> property("coverage", line));
        xml.append("  </properties>\n");
    }

    private void property(String name, String value) {
        xml.append("    <property name=\"")
                .append(name)
                .append("\" value=\"")
                .append(escape(value))
                .append("\"/>\n");
    }

    private static boolean fails(TextFold fold, Set<Change> failures) {
        return fold.changes().stream().anyMatch(failures::contains);
    }

    private void open(TextFold fold, Set<Change> failures) {
        Change change = fold.first();
        start(fold);
        if (fails(fold, failures)) {
            String entries = fold.changes().stream()
                    .filter(failures::contains)
                    .map(AcceptedChanges::entryFor)
                    .collect(Collectors.joining(",\n"));
            xml.append("<failure type=\"")
                    .append(change.rule())
                    .append("\" message=\"")
                    .append(escape(Phrases.happened(change) + " [" + Phrases.verdicts(change) + "]"))
                    .append("\">")
                    .append(escape(Phrases.places(change.occurrences().get(0)) + "\n"
                            + change.rule().explanation() + "\nTo accept it: " + entries))
                    .append("</failure></testcase>\n");
        } else {
            xml.append("</testcase>\n");
        }
    }

    /** Begins a test, with both verdicts. */
    private void start(TextFold fold) {
        Change change = fold.first();
        xml.append("  <testcase classname=\"diff.")
                .append(change.rule())
                .append("\" name=\"")
                .append(escape(fold.where()))
                .append("\">");
        xml.append("<properties><property name=\"wire\" value=\"")
                .append(Phrases.wireVerdict(change))
                .append("\"/><property name=\"java\" value=\"")
                .append(escape(change.java().words()))
                .append("\"/></properties>");
    }

    /** Escapes text for XML. Characters that no XML document may contain become U+FFFD. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("&#10;");
                default -> {
                    boolean allowed = c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000;
                    escaped.appendCodePoint(allowed ? c : 0xFFFD);
                }
            }
        });
        return escaped.toString();
    }
}
