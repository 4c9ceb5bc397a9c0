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
import org.jspecify.annotations.Nullable;

/** One change on the page: both snapshots, both verdicts, the places, and the entry that accepts it. */
final class HtmlChange {
    /** The maximum length of a shown value. A longer example would fill the page. */
    private static final int LONGEST_VALUE = 4_000;

    /** The number of characters around a difference that are shown. */
    private static final int AROUND = 90;

    /** The maximum length of a value that stands in the heading. */
    private static final int SHORT = 60;

    private static final int OCCURRENCES = 50;
    private static final int SIGNATURES = 30;

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

    /** Writes the attributes that the script filters by, and the anchor of the permalink. */
    void attributes(Change change) {
        html.attribute("id", "c-" + change.fingerprint())
                .attribute("data-severity", change.impact(review.contract()).word())
                .attribute("data-services", String.join("\n", ServiceChanges.services(change)))
                .attribute("data-kind", change.rule().id())
                .attribute("tabindex", "-1");
    }

    /** @param element the changed element as it is named below the heading above it */
    void write(Change change, String element, @Nullable AcceptedChange accepted) {
        html.markup("<article class=\"change\"");
        attributes(change);
        html.markup(">\n");
        heading(change, element);
        values(change);
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
            html.markup("<details><summary data-zh=\"接受此变更的条目\">The entry that accepts it</summary>")
                    .markup("<button type=\"button\" class=\"copy\" data-zh=\"复制\" hidden>Copy</button>")
                    .element("pre", "", Shorten.line(AcceptedChanges.entryFor(change)))
                    .markup("</details>\n");
        }
        html.markup("</article>\n");
    }

    /** Writes the changed element, its rule, both verdicts, and the number of affected operations and classes. */
    private void heading(Change change, String element) {
        html.markup("<header><h4>").text(Shorten.line(element)).markup(element.isEmpty() ? "" : " ");
        html.element("span", "words", Shorten.line(change.words())).markup("</h4>");
        if (isShort(change)) {
            inline(change);
        }
        badges(change);
        String reach = Phrases.reach(change);
        if (!reach.isEmpty()) {
            html.element("span", "badge", reach);
        }
        link(change);
        html.markup("</header>\n");
    }

    void link(Change change) {
        html.markup("<a class=\"link\"")
                .attribute("href", "#c-" + change.fingerprint())
                .attribute("aria-label", "Link to this change")
                .markup(">#</a>");
    }

    /** Writes the rule and both verdicts. */
    void badges(Change change) {
        html.markup("<a class=\"chip\"")
                .attribute("href", "#rule-" + change.rule().id())
                .markup(">")
                .text(change.rule().id())
                .markup("</a>");
        String wire = Phrases.wireVerdict(change);
        html.element("span", "badge wire-" + wire, "wire: " + wire);
        html.element(
                "span",
                "badge java-" + change.java().source().name().toLowerCase(Locale.ROOT),
                "Java: " + change.java().words());
    }

    /** Whether the values fit into the heading. */
    private static boolean isShort(Change change) {
        return isShort(change.before()) && isShort(change.after());
    }

    private static boolean isShort(@Nullable String value) {
        return value == null || value.length() <= SHORT && value.indexOf('\n') < 0;
    }

    private void inline(Change change) {
        html.markup("<span class=\"inline\">");
        if (change.before() != null) {
            html.element("del", "", change.before());
        }
        html.markup(change.before() != null && change.after() != null ? " → " : "");
        if (change.after() != null) {
            html.element("ins", "", change.after());
        }
        html.markup("</span>");
    }

    private void values(Change change) {
        if (isShort(change)) {
            return;
        }
        String before = value(change.before());
        String after = value(change.after());
        if (before.indexOf('\n') >= 0 || after.indexOf('\n') >= 0) {
            hunks(before, after);
        } else {
            sides(change, Difference.of(before, after));
        }
    }

    private void hunks(String before, String after) {
        html.markup("<pre class=\"hunks value\">");
        for (LineHunks.Line line : LineHunks.of(before, after).lines()) {
            switch (line.kind()) {
                case SAME -> html.element("span", "same", "  " + line.text());
                case REMOVED -> html.element("del", "", "- " + line.text());
                case ADDED -> html.element("ins", "", "+ " + line.text());
                case LEFT_OUT -> html.element("span", "left-out", line.text());
            }
            html.text("\n");
        }
        html.markup("</pre>\n");
    }

    private void sides(Change change, Difference difference) {
        if (change.before() == null && change.after() == null) {
            return;
        }
        html.markup("<div class=\"sides\">\n");
        if (change.before() != null) {
            side("Before", "变更前", difference.before(), "del", difference);
        }
        if (change.after() != null) {
            side("After", "变更后", difference.after(), "ins", difference);
        }
        html.markup("</div>\n");
    }

    private void side(String title, String chinese, String own, String mark, Difference difference) {
        String start = difference.start();
        String end = difference.end();
        int from = whole(start, Math.max(0, start.length() - AROUND));
        int to = whole(end, Math.min(end.length(), AROUND));
        html.markup("<div class=\"side\"><h5")
                .attribute("data-zh", chinese)
                .markup(">")
                .text(title)
                .markup("</h5>");
        html.markup("<p class=\"value\">").text((from > 0 ? "…" : "") + start.substring(from));
        if (!own.isEmpty()) {
            html.element(mark, "", own);
        }
        html.text(end.substring(0, to) + (to < end.length() ? "…" : "")).markup("</p></div>\n");
    }

    /** The index, or the one before it if it is inside a surrogate pair. */
    private static int whole(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
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

    /** Writes the signatures if there are lost ones. New ones are what the change is about. */
    private void java(Change change) {
        if (change.java().broken().isEmpty()) {
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
            html.markup("<p class=\"place\">");
            Occurrence only = occurrences.get(0);
            if (!only.operation().isEmpty() && !change.element().startsWith(only.operation())) {
                html.element("code", "", Shorten.line(only.operation()));
                html.text(" " + Shorten.line(only.place()) + " ");
            }
            both(only);
            html.markup("</p>\n");
            return;
        }
        html.markup("<details><summary data-zh=\"所有位置\">All places</summary>\n<ul>");
        for (Occurrence occurrence : occurrences.subList(0, Math.min(OCCURRENCES, occurrences.size()))) {
            html.markup("<li class=\"place\">").element("code", "", Shorten.line(occurrence.operation()));
            html.text(" " + Shorten.line(occurrence.place()) + " ");
            both(occurrence);
            html.markup("</li>\n");
        }
        more(occurrences.size() - OCCURRENCES);
        html.markup("</ul></details>\n");
    }

    /** Writes the locations on both sides, as far as there are any. */
    void both(Occurrence occurrence) {
        Location old = occurrence.oldAt();
        Location now = occurrence.newAt();
        if (old != null) {
            html.markup("<span data-zh=\"旧\">old</span> ");
            place(old, links.toOld(old));
        }
        if (now != null) {
            html.markup((old == null ? "" : " ") + "<span data-zh=\"新\">new</span> ");
            place(now, links.toNew(now));
        }
    }

    private void more(int number) {
        if (number > 0) {
            html.element("li", "", "and " + number + " more, which the format json lists");
        }
    }
}
