package io.github.feishucodegen.diff.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.Coverage;
import io.github.feishucodegen.diff.Occurrence;
import io.github.feishucodegen.diff.accept.AcceptedChange;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.java.JavaVerdict;
import io.github.feishucodegen.diff.java.SignatureText;
import io.github.feishucodegen.diff.rule.Impact;
import io.github.feishucodegen.diff.rule.Rule;
import io.github.feishucodegen.report.IndentedJson;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The complete review as JSON for other tools. The file {@code diff-1.schema.json} next to this class describes it.
 */
final class JsonReport {
    private static final int FORMAT = 1;

    private final Review review;
    private final Set<Change> failures;
    private final Map<Change, Integer> equalEdits = new HashMap<>();

    private JsonReport(Review review) {
        this.review = review;
        this.failures = new HashSet<>(review.failures());
        List<Change> ofWords = review.open().stream()
                .filter(change -> Phrases.isOfWords(change.impact(review.contract())))
                .toList();
        TextFold.of(ofWords)
                .forEach(fold -> fold.changes()
                        .forEach(change -> equalEdits.put(change, fold.changes().size())));
    }

    static String of(Review review) {
        return IndentedJson.of(new JsonReport(review).report());
    }

    private ObjectNode report() {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("format", FORMAT);
        report.put("before", review.before());
        report.put("after", review.after());
        report.put("contract", word(review.contract()));
        report.put("failOn", word(review.failOn()));
        report.put("operationsOnBothSides", review.compared());
        report.put("suggestedVersionStep", word(review.step()));
        ArrayNode reasons = report.putArray("reasonsForStep");
        review.reasons().forEach(change -> reasons.add(change.fingerprint()));
        ObjectNode counts = report.putObject("openChanges");
        for (Impact impact : Impact.values()) {
            counts.put(impact.word(), review.open(impact).size());
        }
        report.put("changesBelowLevel", review.hidden().size());
        addCauses(report, Causes.of(review));
        addCoverage(report.putObject("coverage"), review.coverage());
        ArrayNode changes = report.putArray("changes");
        review.open().forEach(change -> addChange(changes.addObject(), change, null));
        review.accepted().forEach(known -> addChange(changes.addObject(), known.change(), known.entry()));
        addEntries(report.putArray("staleEntries"), review.stale());
        addEntries(report.putArray("expiredEntries"), review.expired());
        addRules(report.putArray("rules"));
        return report;
    }

    private static void addCauses(ObjectNode report, Causes causes) {
        ArrayNode list = report.putArray("causes");
        for (Cause cause : causes.first()) {
            ObjectNode node = list.addObject();
            node.put("impact", cause.impact().word());
            node.put("happened", cause.happened());
            node.put("moved", cause.moved());
            node.put("wayOut", cause.wayOut());
            ArrayNode changes = node.putArray("changes");
            cause.changes().forEach(change -> changes.add(change.fingerprint()));
        }
        report.put("furtherCauses", causes.more());
    }

    private static void addCoverage(ObjectNode node, Coverage coverage) {
        addSide(node.putObject("before"), coverage.before());
        addSide(node.putObject("after"), coverage.after());
        Coverage.Pages pages = coverage.pages();
        node.putObject("pages")
                .put("both", pages.both())
                .put("equal", pages.equal())
                .put("onlyOld", pages.onlyOld())
                .put("onlyNew", pages.onlyNew())
                .put("guides", pages.guides())
                .put("unreadable", pages.unreadable());
        node.put("operations", coverage.operations());
        node.put("events", coverage.events());
        node.put("moved", coverage.moved());
        node.put("pageByPage", coverage.severalPages());
        ArrayNode gaps = node.putArray("notCompared");
        coverage.gaps().forEach(gaps::add);
    }

    private static void addSide(ObjectNode node, Coverage.Side side) {
        node.put("pages", side.pages());
        node.put("operations", side.operations());
        node.put("events", side.events());
        node.put("guides", side.guides());
        node.put("unreadable", side.unreadable());
        ArrayNode forms = node.putArray("forms");
        side.forms().forEach(forms::add);
        ArrayNode languages = node.putArray("languages");
        side.languages().forEach(language -> languages.add(language.code()));
    }

    private void addChange(ObjectNode node, Change change, @Nullable AcceptedChange entry) {
        node.put("rule", change.rule().id());
        node.put("impact", change.impact(review.contract()).word());
        node.put("wireImpact", change.rule().impact().word());
        node.put("element", change.element());
        node.put("words", change.words());
        putUnlessNull(node, "before", change.before());
        putUnlessNull(node, "after", change.after());
        putUnlessNull(node, "evidence", change.evidence().isEmpty() ? null : change.evidence());
        node.put("fingerprint", change.fingerprint());
        node.put("equalEdits", equalEdits.getOrDefault(change, 1));
        node.put("fails", entry == null && failures.contains(change));
        if (entry != null) {
            addEntry(node.putObject("accepted"), entry);
        }
        ArrayNode owners = node.putArray("owners");
        review.team().owners(change).forEach(owners::add);
        addJava(node.putObject("java"), change.java());
        ArrayNode occurrences = node.putArray("occurrences");
        change.occurrences().forEach(occurrence -> addOccurrence(occurrences.addObject(), occurrence));
    }

    private static void addJava(ObjectNode node, JavaVerdict java) {
        node.put("source", word(java.source()));
        node.put("binary", word(java.binary()));
        ArrayNode broken = node.putArray("broken");
        java.broken().forEach(signature -> broken.add(SignatureText.full(signature)));
        ArrayNode added = node.putArray("added");
        java.added().forEach(signature -> added.add(SignatureText.full(signature)));
    }

    private static void addOccurrence(ObjectNode node, Occurrence occurrence) {
        node.put("operation", occurrence.operation());
        node.put("place", occurrence.place());
        addPlace(node, "old", occurrence.oldAt());
        addPlace(node, "new", occurrence.newAt());
    }

    private static void addPlace(ObjectNode node, String side, @Nullable Location at) {
        if (at != null) {
            node.putObject(side).put("page", at.page()).put("line", at.line());
        }
    }

    private static void addEntries(ArrayNode list, List<AcceptedChange> entries) {
        entries.forEach(entry -> addEntry(list.addObject(), entry));
    }

    private static void addEntry(ObjectNode node, AcceptedChange entry) {
        node.put("rule", entry.rule()).put("element", entry.element()).put("reason", entry.reason());
        putUnlessNull(node, "fingerprint", entry.isPattern() ? null : entry.fingerprint());
        putUnlessNull(
                node,
                "expires",
                entry.expires() == null ? null : entry.expires().toString());
    }

    /** Adds the texts of the rules that found changes, so that a reader needs no other source. */
    private void addRules(ArrayNode list) {
        Stream.concat(review.open().stream(), review.accepted().stream().map(Review.Accepted::change))
                .map(Change::rule)
                .distinct()
                .sorted(Comparator.comparing(Rule::id))
                .forEach(rule -> list.addObject()
                        .put("id", rule.id())
                        .put("wireImpact", rule.impact().word())
                        .put("summary", rule.summary())
                        .put("explanation", rule.explanation()));
    }

    private static void putUnlessNull(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
