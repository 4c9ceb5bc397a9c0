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
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One HTML page that needs no other files. The document contains all changes, so it can be read without scripts. The
 * script only hides what the reader filters out. The content security policy allows no other script.
 */
final class HtmlReport {
    private static final int JUMPS = 3;
    private static final int LONGEST_JUMP = 80;

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
        html.markup("<body>\n<header class=\"top\">\n<h1 data-zh=\"接口变更\">API changes</h1>\n");
        html.element("p", "title", Phrases.title(review)).element("p", "", Phrases.summary(review));
        html.element("p", "step", Phrases.step(review));
        causes();
        coverage();
        html.markup("</header>\n");
        filters();
        html.markup("<main>\n");
        List<Change> added =
                review.open().stream().filter(HtmlReport::isNewOperation).toList();
        List<TextFold> repeated = TextFold.repeated(review);
        Set<Change> elsewhere = new HashSet<>(added);
        repeated.forEach(fold -> elsewhere.addAll(fold.changes()));
        List<Change> others = review.open().stream()
                .filter(change -> !elsewhere.contains(change))
                .toList();
        ServiceChanges.of(others).forEach(this::service);
        repeatedEdits(repeated);
        newOperations(added);
        accepted();
        outdated();
        html.markup("</main>\n");
        rules();
        html.markup("<script>").markup(resource("page.js")).markup("</script>\n</body>\n</html>\n");
        return html.toString();
    }

    private static boolean isNewOperation(Change change) {
        return change.rule() == Rules.OPERATION_ADDED && change.java().broken().isEmpty();
    }

    private void causes() {
        Causes causes = Causes.of(review);
        if (causes.first().isEmpty()) {
            return;
        }
        html.markup("<section class=\"causes\">\n<h2 data-zh=\"原因\">Causes</h2>\n<ol>\n");
        for (Cause cause : causes.first()) {
            html.markup("<li").attribute("class", cause.impact().word()).markup("><p>");
            html.element("b", "", Phrases.heading(cause.impact()));
            html.text(" " + cause.happened() + " ").markup("</p>");
            html.element("p", "note", cause.moved() + " " + cause.wayOut());
            html.markup("<p class=\"jump\">");
            cause.changes().stream()
                    .limit(JUMPS)
                    .forEach(change -> html.markup("<a")
                            .attribute("href", "#c-" + change.fingerprint())
                            .markup(">")
                            .text(Shorten.lineTo(LONGEST_JUMP, change.element()))
                            .markup("</a> "));
            html.markup("</p></li>\n");
        }
        html.markup("</ol>\n");
        if (causes.more() > 0) {
            html.element("p", "note", "and " + causes.more() + " more below");
        }
        html.markup("</section>\n");
    }

    private void coverage() {
        html.markup("<details class=\"coverage\" open><summary data-zh=\"比较范围\">What was compared</summary>\n<ul>\n");
        CoverageText.lines(review.coverage()).forEach(line -> html.element("li", "", line));
        html.markup("</ul></details>\n");
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

    /**
     * Writes the filters with the number of changes of each severity. They are hidden until the script runs, because
     * they do not work without it.
     */
    private void filters() {
        html.markup(
                "<div class=\"bar\" role=\"search\">\n<details id=\"bar\" open hidden>\n<summary><span data-zh=\"筛选\">Filter</span> "
                        + "<output id=\"shown\"></output></summary>\n"
                        + "<form id=\"filters\">\n<label class=\"search\"><span data-zh=\"搜索\">Search</span> "
                        + "<input id=\"search\" type=\"search\" placeholder=\"operation, field, rule, word  ( / )\"></label>\n");
        html.markup("<fieldset><legend data-zh=\"严重程度\">Severity</legend>\n");
        for (Impact impact : Impact.values()) {
            html.markup("<label").attribute("class", impact.word());
            html.markup("><input type=\"checkbox\" class=\"severity\" checked")
                    .attribute("value", impact.word())
                    .markup("> <span")
                    .attribute("data-zh", chinese(impact))
                    .markup(">")
                    .text(Phrases.heading(impact))
                    .markup("</span> <b class=\"count\">")
                    .text(String.valueOf(review.open(impact).size()))
                    .markup("</b></label>\n");
        }
        html.markup("</fieldset>\n<label><span data-zh=\"服务\">Service</span> "
                + "<select id=\"service\"><option value=\"\" data-zh=\"全部\">all</option>\n");
        TreeSet<String> services = new TreeSet<>();
        all().forEach(change -> services.addAll(ServiceChanges.services(change)));
        services.forEach(service -> option(service, service));
        html.markup("</select></label>\n<label><span data-zh=\"规则\">Rule</span> "
                + "<select id=\"kind\"><option value=\"\" data-zh=\"全部\">all</option>\n");
        all().map(Change::rule)
                .distinct()
                .sorted(Comparator.comparingInt(Rules.all()::indexOf))
                .forEach(rule -> option(rule.id(), rule.id()));
        html.markup("</select></label>\n<button type=\"reset\" data-zh=\"显示全部\">Show all</button>\n"
                + "<button type=\"button\" id=\"language\" lang=\"zh\">中文</button>\n"
                + "<p class=\"keys\"><kbd>j</kbd> <kbd>k</kbd> <span data-zh=\"下一项、上一项\">next, previous</span> "
                + "<kbd>/</kbd> <span data-zh=\"搜索\">search</span></p>\n</form>\n</details>\n</div>\n");
    }

    private static String chinese(Impact impact) {
        return switch (impact) {
            case BREAKING -> "不兼容";
            case RISKY -> "有风险";
            case SAFE -> "兼容";
            case WORDING -> "值得一读的文字";
            case TEXT -> "仅文字";
        };
    }

    private Stream<Change> all() {
        return Stream.concat(review.open().stream(), review.accepted().stream().map(Review.Accepted::change));
    }

    private void option(String value, String label) {
        html.markup("<option").attribute("value", value).markup(">").text(label).markup("</option>\n");
    }

    /** Writes all new operations as one table. */
    private void newOperations(List<Change> added) {
        if (added.isEmpty()) {
            return;
        }
        html.markup("<section class=\"safe\">\n<h2><span data-zh=\"新增接口\">New operations</span> <span class=\"n\">")
                .text(String.valueOf(added.size()))
                .markup("</span></h2>\n<div class=\"group\"><table>\n");
        for (Change change : added) {
            html.markup("<tr class=\"change\"");
            entries.attributes(change);
            html.markup("><td>");
            html.element("code", "", Shorten.line(change.element())).markup("</td><td>");
            html.element("code", "", change.after() == null ? "" : Shorten.line(change.after()))
                    .markup("</td><td class=\"place\">");
            entries.both(change.occurrences().get(0));
            html.markup("</td><td>");
            entries.badges(change);
            entries.link(change);
            html.markup("</td></tr>\n");
        }
        html.markup("</table></div>\n</section>\n");
    }

    private void service(ServiceChanges service) {
        html.markup("<section>\n<h2>").text(service.name()).markup(" <span class=\"n\">");
        html.text(String.valueOf(service.changes().size())).markup("</span></h2>\n");
        service.groups().forEach(this::group);
        html.markup("</section>\n");
    }

    /** Writes edits of texts that occur several times, each edit with all its places. */
    private void repeatedEdits(List<TextFold> folds) {
        if (folds.isEmpty()) {
            return;
        }
        html.markup("<section>\n<h2><span data-zh=\"重复的文字修改\">Repeated edits of texts</span> <span class=\"n\">")
                .text(String.valueOf(
                        folds.stream().mapToInt(fold -> fold.changes().size()).sum()))
                .markup("</span></h2>\n");
        for (TextFold fold : folds) {
            boolean words = ServiceChanges.areWordsOnly(fold.changes());
            html.markup("<details").attribute("class", words ? "group words-only" : "group");
            html.markup("><summary><h3><span class=\"n\">")
                    .text(String.valueOf(fold.changes().size()))
                    .markup("</span> × ")
                    .text(Shorten.lineTo(LONGEST_JUMP, fold.happened()))
                    .markup("</h3></summary>\n");
            fold.changes().forEach(change -> entries.write(change, change.element(), null));
            html.markup("</details>\n");
        }
        html.markup("</section>\n");
    }

    private void group(ServiceChanges.Group group) {
        boolean words = ServiceChanges.areWordsOnly(group.changes());
        html.markup("<details open").attribute("class", words ? "group words-only" : "group");
        html.markup("><summary><h3>").text(Shorten.line(group.element())).markup("</h3> ");
        group.changes().stream()
                .map(change -> change.impact(review.contract()))
                .distinct()
                .sorted()
                .forEach(impact -> html.element("span", "dot " + impact.word(), Phrases.heading(impact)));
        html.markup("<span class=\"n\">")
                .text(String.valueOf(group.changes().size()))
                .markup("</span></summary>\n");
        group.changes().forEach(change -> entries.write(change, ServiceChanges.within(group, change), null));
        html.markup("</details>\n");
    }

    private void accepted() {
        if (review.accepted().isEmpty()) {
            return;
        }
        html.markup("<section class=\"accepted\">\n<h2><span data-zh=\"已接受\">Accepted</span> <span class=\"n\">")
                .text(String.valueOf(review.accepted().size()))
                .markup("</span></h2>\n<div class=\"group\">\n");
        review.accepted()
                .forEach(known -> entries.write(known.change(), known.change().element(), known.entry()));
        html.markup("</div>\n</section>\n");
    }

    /** Writes what each rule that found something means. */
    private void rules() {
        List<Rule> found = all().map(Change::rule)
                .distinct()
                .sorted(Comparator.comparingInt(Rules.all()::indexOf))
                .toList();
        if (found.isEmpty()) {
            return;
        }
        html.markup(
                "<section id=\"rules\" aria-labelledby=\"rules-title\">\n<h2 id=\"rules-title\" data-zh=\"规则说明\">Rules</h2>\n<dl>\n");
        for (Rule rule : found) {
            html.markup("<dt").attribute("id", "rule-" + rule.id()).markup(">").element("code", "", rule.id());
            html.markup("</dt>").element("dd", "", rule.summary() + " " + rule.explanation());
        }
        html.markup("</dl>\n</section>\n");
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
