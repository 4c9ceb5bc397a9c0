package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.Occurrence;
import io.github.feishucodegen.diff.accept.AcceptedChanges;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.java.SignatureText;
import io.github.feishucodegen.diff.rule.Impact;
import java.util.List;

/**
 * Markdown for a comment on a pull request. Severe changes are shown, the others are folded. Code hosts refuse long
 * comments, so the report has a maximum size and states how many changes it leaves out. Texts of pages are in code
 * spans, where they cannot mention users or become markup.
 */
public final class MarkdownReport {
    /** The maximum size in characters, which is that of a comment on GitHub. */
    private static final int LARGEST = 65_536;

    /** The first line, by which a workflow finds the comment that it updates. Browsers do not show it. */
    private static final String MARKER = "<!-- feishu-codegen diff -->\n";

    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_ENTRIES = 12_000;
    private static final String END_OF_FOLD = "\n</details>\n";

    private static final int LONGEST_CAUSE = 400;
    private static final int OCCURRENCES = 2;
    private static final int SIGNATURES = 5;
    private static final int ENTRIES = 20;

    private final StringBuilder text = new StringBuilder();
    private int left;

    private MarkdownReport(int size) {
        this.left = size;
    }

    static String of(Review review) {
        return new MarkdownReport(LARGEST).write(review);
    }

    /**
     * The sections of the report without its title, for a report that contains them.
     *
     * @param size the maximum number of characters
     */
    public static String details(Review review, int size) {
        MarkdownReport report = new MarkdownReport(size);
        report.sections(review);
        return report.text.toString();
    }

    private String write(Review review) {
        text.append(MARKER)
                .append("## API changes: ")
                .append(code(Shorten.to(LONGEST_TITLE, Phrases.title(review))))
                .append("\n\n");
        text.append(Phrases.summary(review)).append('\n');
        text.append(Phrases.step(review)).append('\n');
        causes(Causes.of(review));
        text.append("\n<details><summary>What was compared</summary>\n\n");
        CoverageText.lines(review.coverage())
                .forEach(line -> text.append("- ").append(line).append('\n'));
        text.append("\n</details>\n");
        left -= text.length();
        sections(review);
        return text.toString();
    }

    private void causes(Causes causes) {
        if (causes.first().isEmpty()) {
            return;
        }
        text.append("\n### Causes\n\n");
        int number = 0;
        for (Cause cause : causes.first()) {
            text.append(++number)
                    .append(". **")
                    .append(Phrases.heading(cause.impact()))
                    .append(":** ")
                    .append(code(Shorten.to(LONGEST_CAUSE, cause.happened())))
                    .append("<br>")
                    .append(cause.moved())
                    .append(' ')
                    .append(cause.wayOut())
                    .append('\n');
        }
        if (causes.more() > 0) {
            text.append("\n_and ").append(causes.more()).append(" more below_\n");
        }
    }

    private void sections(Review review) {
        String entries = entries(review.failures());
        List<Section> sections = Section.of(review);
        left -= entries.length();
        // The frames of all sections are counted before any content is added, so that none of them has to be left out.
        sections.forEach(section ->
                left -= beginning(section).length() + leftOut(section.size()).length() + END_OF_FOLD.length());
        for (Section section : sections) {
            section(review, section);
        }
        text.append(entries);
    }

    private static boolean isFolded(Section section) {
        return section.impact() == Impact.SAFE || section.impact() == Impact.TEXT;
    }

    private static String beginning(Section section) {
        String title = section.title() + " (" + section.size() + ")";
        return isFolded(section) ? "\n<details><summary>" + title + "</summary>\n\n" : "\n### " + title + "\n\n";
    }

    private static String leftOut(int missing) {
        return "\n_" + missing + " more are left out: the comment would be too long._\n";
    }

    private void section(Review review, Section section) {
        text.append(beginning(section));
        int missing = Phrases.isOfWords(section.impact()) ? texts(section) : groups(review, section);
        if (missing > 0) {
            text.append(leftOut(missing));
        }
        if (isFolded(section)) {
            text.append(END_OF_FOLD);
        }
    }

    /** Adds a part if there is room for it, and returns whether there was. */
    private boolean add(String part) {
        if (part.length() > left) {
            left = 0;
            return false;
        }
        left -= part.length();
        text.append(part);
        return true;
    }

    private int groups(Review review, Section section) {
        int missing = 0;
        for (Section.Group group : section.groups()) {
            String head = "\n**" + group.rule().summary() + "** `" + group.rule() + "`\n\n";
            boolean room = left > head.length() && add(head);
            for (Change change : group.changes()) {
                room = room && add(entry(review, change));
                missing += room ? 0 : 1;
            }
            add("\n");
        }
        return missing;
    }

    private int texts(Section section) {
        int missing = 0;
        boolean room = true;
        for (TextFold fold : TextFold.of(section.changes())) {
            room = room && add("- " + code(fold.where()) + ": " + code(fold.happened()) + "\n");
            missing += room ? 0 : fold.changes().size();
        }
        return missing;
    }

    private static String entry(Review review, Change change) {
        StringBuilder entry = new StringBuilder();
        entry.append("- ").append(code(change.element())).append(": ").append(code(Phrases.happened(change)));
        entry.append(" — ").append(Phrases.verdicts(change));
        String reach = Phrases.reach(change);
        if (!reach.isEmpty()) {
            entry.append("; ").append(reach);
        }
        String owners = Phrases.owners(review, change);
        if (!owners.isEmpty()) {
            entry.append("; ").append(owners);
        }
        entry.append('\n');
        List<Occurrence> occurrences = change.occurrences();
        for (Occurrence occurrence : occurrences.subList(0, Math.min(OCCURRENCES, occurrences.size()))) {
            String places = Phrases.places(occurrence);
            if (!places.isEmpty()) {
                entry.append("  - ").append(code(places)).append('\n');
            }
        }
        if (!change.evidence().isEmpty()) {
            entry.append("  - matched by: ").append(change.evidence()).append('\n');
        }
        if (!change.java().broken().isEmpty()) {
            entry.append("  - lost: ").append(signatures(change)).append('\n');
        }
        return entry.toString();
    }

    private static String signatures(Change change) {
        List<Signature> broken = change.java().broken();
        StringBuilder signatures = new StringBuilder();
        broken.stream()
                .limit(SIGNATURES)
                .forEach(signature -> signatures
                        .append(signatures.isEmpty() ? "" : ", ")
                        .append(code(SignatureText.brief(signature))));
        return broken.size() > SIGNATURES
                ? signatures + " and " + (broken.size() - SIGNATURES) + " more"
                : signatures.toString();
    }

    private static String entries(List<Change> failures) {
        if (failures.isEmpty()) {
            return "";
        }
        StringBuilder entries =
                new StringBuilder("\n<details><summary>To accept a change, paste its entry into the file"
                        + " of accepted changes and say why</summary>\n\n```json\n");
        int written = 0;
        for (Change change : failures) {
            String entry = Shorten.line(AcceptedChanges.entryFor(change)).replace("```", "…") + ",\n";
            if (written == ENTRIES || entries.length() + entry.length() > LONGEST_ENTRIES) {
                break;
            }
            entries.append(entry);
            written++;
        }
        entries.append("```\n");
        if (failures.size() > written) {
            entries.append("\n_and ").append(failures.size() - written).append(" more_\n");
        }
        return entries.append("\n</details>\n").toString();
    }

    /** A code span on one line. Its fence is longer than any run of backticks in the text. */
    public static String code(String text) {
        String line = Shorten.line(text);
        int longest = 0;
        int run = 0;
        for (int i = 0; i < line.length(); i++) {
            run = line.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String pad = longest > 0 ? " " : "";
        return line.isEmpty() ? "" : fence + pad + line + pad + fence;
    }
}
