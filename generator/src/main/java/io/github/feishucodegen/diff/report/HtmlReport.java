package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.accept.AcceptedChange;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.rule.Impact;
import io.github.feishucodegen.diff.rule.Rule;
import io.github.feishucodegen.diff.rule.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One HTML page that needs no other files. The document contains all changes, so it can be read without scripts. The
 * script only hides what the reader filters out. The content security policy allows no other script.
 */
final class HtmlReport {
    private final Html html = new Html();
    private final Review review;
    private final HtmlChange entries;

    private HtmlReport(Review review, PageLinks links) {
        this.review = review;
        this.entries = new HtmlChange(html, review, links);
    }

    static String of(Review review, PageLinks links) {
        return new HtmlReport(review, links).write();
    }

    private String write() {
        head();
        html.markup("<body>\n<header class=\"top\">\n").element("h1", "", "API changes");
        html.element("p", "title", Phrases.title(review)).element("p", "", Phrases.summary(review));
        counts();
        html.element("p", "step", Phrases.step(review)).markup("</header>\n");
        filters();
        html.markup("<main>\n");
        Section.of(review).forEach(this::section);
        accepted();
        outdated();
        html.markup("</main>\n<script>").markup(resource("page.js")).markup("</script>\n</body>\n</html>\n");
        return html.toString();
    }

    private void head() {
        String css = resource("page.css");
        String policy = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + hash(css)
                + "; script-src " + hash(resource("page.js"));
        html.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta")
                .attribute("http-equiv", "Content-Security-Policy");
        // The policy contains single quotes, which attribute() would escape. It needs no escaping: it is this
        // program's text.
        html.markup(" content=\"" + policy + "\">\n")
                .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", "", "API changes: " + Phrases.title(review))
                .markup("\n<style>" + css + "</style>\n</head>\n");
    }

    private void counts() {
        html.markup("<ul class=\"counts\">");
        for (Impact impact : Impact.values()) {
            html.markup("<li").attribute("class", impact.word()).markup(">");
            html.element("b", "", String.valueOf(review.open(impact).size()));
            html.text(" " + Phrases.heading(impact).toLowerCase(Locale.ROOT)).markup("</li>");
        }
        html.markup("</ul>\n");
    }

    /** Writes the filters. They are hidden until the script runs, because they do not work without it. */
    private void filters() {
        html.markup("<form id=\"filters\" hidden>\n<label class=\"search\">Search <input id=\"search\" type=\"search\" "
                + "placeholder=\"operation, field, rule, word\"></label>\n");
        html.markup("<fieldset><legend>Severity</legend>\n");
        for (Impact impact : Impact.values()) {
            html.markup("<label").attribute("class", impact.word());
            html.markup("><input type=\"checkbox\" class=\"severity\" checked")
                    .attribute("value", impact.word())
                    .markup("> ")
                    .text(Phrases.heading(impact))
                    .markup("</label>\n");
        }
        html.markup("</fieldset>\n<label>Service <select id=\"service\"><option value=\"\">all</option>\n");
        TreeSet<String> services = new TreeSet<>();
        all().forEach(change -> services.addAll(HtmlChange.services(change)));
        services.forEach(service -> option(service, service));
        html.markup("</select></label>\n<label>Kind <select id=\"kind\"><option value=\"\">all</option>\n");
        all().map(Change::rule)
                .distinct()
                .sorted(Comparator.comparingInt(Rules.all()::indexOf))
                .forEach(rule -> option(rule.id(), rule.id()));
        html.markup("</select></label>\n<button type=\"reset\">Show all</button>\n"
                + "<output id=\"shown\"></output>\n</form>\n");
    }

    private Stream<Change> all() {
        return Stream.concat(review.open().stream(), review.accepted().stream().map(Review.Accepted::change));
    }

    private void option(String value, String label) {
        html.markup("<option").attribute("value", value).markup(">").text(label).markup("</option>\n");
    }

    private void section(Section section) {
        html.markup("<section").attribute("class", section.impact().word()).markup(">\n<details open>\n<summary>");
        html.element("h2", "", section.title() + " (" + section.size() + ")").markup("</summary>\n");
        for (Section.Group group : section.groups()) {
            Rule rule = group.rule();
            html.markup("<div class=\"group\">\n").element("h3", "", rule.summary());
            html.element("p", "rule", rule.explanation() + " [" + rule.id() + ", " + Phrases.wire(rule) + "]");
            if (Phrases.isOfWords(section.impact())) {
                TextFold.of(group.changes()).forEach(fold -> new HtmlFold(html, entries).write(fold));
            } else {
                group.changes().forEach(change -> entries.write(change, null));
            }
            html.markup("</div>\n");
        }
        html.markup("</details>\n</section>\n");
    }

    private void accepted() {
        if (review.accepted().isEmpty()) {
            return;
        }
        html.markup("<section class=\"accepted\">\n<details open>\n<summary>")
                .element("h2", "", "Accepted (" + review.accepted().size() + ")")
                .markup("</summary>\n<div class=\"group\">\n");
        review.accepted().forEach(known -> entries.write(known.change(), known.entry()));
        html.markup("</div>\n</details>\n</section>\n");
    }

    private void outdated() {
        review.stale().forEach(entry -> html.element("p", "outdated", words("Stale", entry) + " Delete it."));
        review.expired().forEach(entry -> html.element("p", "outdated", words("Expired on " + entry.expires(), entry)));
    }

    private static String words(String what, AcceptedChange entry) {
        return what + ": the entry " + (entry.isPattern() ? "" : Shorten.line(entry.fingerprint()) + " ") + "for "
                + Shorten.line(entry.rule()) + " of " + Shorten.line(entry.element()) + ".";
    }

    /** The source expression of a content security policy for a style or a script. */
    static String hash(String resource) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(resource.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            // A checkout can contain CRLF line ends. Browsers convert them before they compute the hash of the
            // resource.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
