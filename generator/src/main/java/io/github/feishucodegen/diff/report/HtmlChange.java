package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.Occurrence;
import io.github.feishucodegen.diff.accept.AcceptedChange;
import io.github.feishucodegen.diff.accept.AcceptedChanges;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.java.SignatureText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One change on the page: both snapshots side by side, the effect on Java, and the places. */
final class HtmlChange {
    /** The maximum length of a shown value. A longer example would fill the page. */
    private static final int LONGEST_VALUE = 4_000;

    private static final int OCCURRENCES = 50;
    private static final int SIGNATURES = 50;

    private final Html html;
    private final Review review;
    private final PageLinks links;
    private final Set<Change> failures;

    HtmlChange(Html html, Review review, PageLinks links) {
        this.html = html;
        this.review = review;
        this.links = links;
        this.failures = new HashSet<>(review.failures());
    }

    /** The services where a change occurs, sorted. */
    static Set<String> services(Change change) {
        return change.occurrences().stream()
                .map(occurrence -> Shorten.line(occurrence.operation().split("\\.", 2)[0]))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void write(Change change, @Nullable AcceptedChange accepted) {
        html.markup("<article class=\"change\"")
                .attribute("data-severity", change.impact(review.contract()).word())
                .attribute("data-services", String.join("\n", services(change)))
                .attribute("data-kind", change.rule().id())
                .markup(">\n");
        heading(change);
        html.element("p", "words", Shorten.line(change.words()));
        sides(change);
        if (!change.evidence().isEmpty()) {
            html.element("p", "note", "Matched by: " + Shorten.line(change.evidence()));
        }
        String owners = Phrases.owners(review, change);
        if (!owners.isEmpty()) {
            html.element("p", "note", "O" + owners.substring(1));
        }
        if (accepted != null) {
            html.element("p", "note", "Accepted: " + Shorten.line(accepted.reason()));
        }
        java(change);
        places(change);
        if (failures.contains(change)) {
            html.markup("<details><summary>The entry that accepts it</summary>")
                    .element("pre", "", Shorten.line(AcceptedChanges.entryFor(change)))
                    .markup("</details>\n");
        }
        html.markup("</article>\n");
    }

    /** Writes the changed element, the effect on Java, and the number of affected operations and classes. */
    private void heading(Change change) {
        html.markup("<header>").element("h4", "", Shorten.line(change.element()));
        if (Phrases.touchesJava(change)) {
            html.element(
                    "span",
                    "badge java-" + change.java().source().name().toLowerCase(Locale.ROOT),
                    "Java: " + change.java().words());
        }
        String reach = Phrases.reach(change);
        if (!reach.isEmpty()) {
            html.element("span", "badge", reach);
        }
        html.markup("</header>\n");
    }

    private void sides(Change change) {
        Occurrence first = change.occurrences().get(0);
        Difference difference = Difference.of(value(change.before()), value(change.after()));
        html.markup("<div class=\"sides\">\n");
        side(
                "Before",
                change.before() == null ? null : difference.before(),
                "del",
                difference,
                first.oldAt(),
                links.toOld(first.oldAt()));
        side(
                "After",
                change.after() == null ? null : difference.after(),
                "ins",
                difference,
                first.newAt(),
                links.toNew(first.newAt()));
        html.markup("</div>\n");
    }

    private void side(
            String title,
            @Nullable String own,
            String mark,
            Difference difference,
            Location at,
            @Nullable String link) {
        html.markup("<div class=\"side\"><div class=\"bar\">").element("h5", "", title);
        html.markup("<span class=\"place\">");
        place(at, link);
        html.markup("</span></div>\n");
        if (own == null) {
            html.element("p", "none", "nothing");
        } else {
            html.markup("<p class=\"value\">").text(difference.start());
            if (!own.isEmpty()) {
                html.element(mark, "", own);
            }
            html.text(difference.end()).markup("</p>");
        }
        html.markup("</div>\n");
    }

    private static String value(@Nullable String text) {
        return text == null ? "" : Shorten.to(LONGEST_VALUE, text);
    }

    private void place(Location at, @Nullable String link) {
        String name = Shorten.line(at.toString());
        if (link == null) {
            html.text(name);
        } else {
            html.markup("<a").attribute("href", link).markup(">").text(name).markup("</a>");
        }
    }

    private void java(Change change) {
        if (!Phrases.touchesJava(change)) {
            return;
        }
        List<Signature> broken = change.java().broken();
        List<Signature> added = change.java().added();
        html.markup("<details class=\"java\"><summary>Signatures: ")
                .text(broken.size() + " lost, " + added.size() + " gained")
                .markup("</summary>\n");
        signatures("lost", broken);
        signatures("gained", added);
        html.markup("</details>\n");
    }

    private void signatures(String className, List<Signature> signatures) {
        if (signatures.isEmpty()) {
            return;
        }
        html.markup("<ul").attribute("class", className).markup(">");
        signatures.stream()
                .limit(SIGNATURES)
                .forEach(signature -> html.markup("<li>")
                        .element("code", "", Shorten.line(SignatureText.brief(signature)))
                        .markup("</li>\n"));
        more(signatures.size() - SIGNATURES);
        html.markup("</ul>\n");
    }

    private void places(Change change) {
        List<Occurrence> occurrences = change.occurrences();
        if (occurrences.size() == 1) {
            Occurrence only = occurrences.get(0);
            if (!change.element().startsWith(only.operation())) {
                html.markup("<p class=\"note\">In ").element("code", "", Shorten.line(only.operation()));
                html.text(" " + Shorten.line(only.place())).markup("</p>\n");
            }
            return;
        }
        html.markup("<details><summary>").text("All places").markup("</summary>\n<ul>");
        for (Occurrence occurrence : occurrences.subList(0, Math.min(OCCURRENCES, occurrences.size()))) {
            html.markup("<li>").element("code", "", Shorten.line(occurrence.operation()));
            html.text(" " + Shorten.line(occurrence.place()) + " ").markup("<span class=\"place\">");
            place(occurrence.oldAt(), links.toOld(occurrence.oldAt()));
            html.text(" → ");
            place(occurrence.newAt(), links.toNew(occurrence.newAt()));
            html.markup("</span></li>\n");
        }
        more(occurrences.size() - OCCURRENCES);
        html.markup("</ul></details>\n");
    }

    private void more(int number) {
        if (number > 0) {
            html.element("li", "", "and " + number + " more, which the format json lists");
        }
    }
}
