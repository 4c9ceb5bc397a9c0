package io.github.feishucodegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diff.rule.Rule;
import io.github.feishucodegen.diff.rule.Rules;
import io.github.feishucodegen.linking.ModelAssembler;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each edit of a model is told as the one rule that it is, and nothing else is told; the other way round its mirror. */
class MutationTest {
    private static final String BASE = "com.example.feishu";
    private static final int EDITS = 2_000;
    private static final int AT_ONCE = 5;
    private static final int FEWEST_RULES = 100;
    private static final List<Edit> KINDS = Edits.all();

    /** Rules that are found by comparing whole sides; other tests show them. */
    private static final Set<String> OF_WHOLE_SIDES = Set.of(
            "field-scope-came-with-field",
            "operation-page-added",
            "operation-page-removed",
            "documentation-changed",
            "unreadable-page-changed",
            "java-class-renamed",
            "java-signature-lost",
            "java-signature-gained",
            "page-became-unreadable",
            "page-became-readable",
            "nesting-undecided",
            "sunset-near",
            "event-added",
            "event-removed");

    private static final Map<String, String> FINER = Map.of(
            "optional-request-body-added", "required-request-body-added",
            "operation-removed", "deprecated-operation-removed");

    @Test
    void thereIsAnEditForEachRule() {
        Set<String> rules = Rules.all().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        rules.removeAll(OF_WHOLE_SIDES);
        Set<String> edited = new TreeSet<>();
        KINDS.forEach(kind -> edited.add(kind.rule()));
        for (String rule : EventEdits.all().keySet()) {
            edited.add(rule);
            edited.add(Rules.find(rule).orElseThrow().mirror());
        }
        assertThat(edited).isEqualTo(rules);
    }

    @Test
    void eachEditOfTheProjectsPagesIsToldAsWhatItIs() {
        List<Operation> all = DiffPages.specs().operations();
        Map<String, Integer> report = mutate(7, EDITS / 2, random -> some(all, random));
        assertThat(report).hasSizeGreaterThan(FEWEST_RULES);
    }

    @Test
    @Tag("corpus")
    void eachEditOfTheCorpusIsToldAsWhatItIs() {
        List<Operation> all = DiffPages.corpus("native").operations();
        Map<String, Integer> report = mutate(11, EDITS, random -> some(all, random));
        assertThat(report).hasSizeGreaterThan(FEWEST_RULES);
    }

    /** Neighbours, which share types and names. */
    private static List<Operation> some(List<Operation> all, Random random) {
        int start = random.nextInt(all.size() - AT_ONCE);
        return all.subList(start, start + AT_ONCE);
    }

    @FunctionalInterface
    private interface Choice {
        List<Operation> of(Random random);
    }

    /** How often each rule was told. */
    private static Map<String, Integer> mutate(long seed, int edits, Choice choice) {
        Random random = new Random(seed);
        Map<String, Integer> report = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        int made = 0;
        for (int attempt = 0; made < edits; attempt++) {
            // Not every kind finds a place in every few operations.
            assertThat(attempt).isLessThan(4 * edits);
            Edit edit = KINDS.get(attempt % KINDS.size());
            List<Operation> operations = choice.of(random);
            Optional<List<Operation>> edited = edit.maker().make(operations, random);
            if (edited.isPresent()) {
                made++;
                report.merge(edit.rule(), 1, Integer::sum);
                ApiModel before = ModelAssembler.of(operations);
                ApiModel after = ModelAssembler.of(edited.get());
                check(attempt + " ", edit.rule(), before, after, wrong);
                Rule rule = Rules.find(edit.rule()).orElseThrow();
                check(attempt + " back ", rule.mirror(), after, before, wrong);
            }
        }
        assertThat(wrong).as(wrong.size() + " of " + edits).isEmpty();
        return report;
    }

    private static void check(String edit, String rule, ApiModel before, ApiModel after, List<String> wrong) {
        List<String> changes = Differ.compare(Snapshot.of(before), Snapshot.of(after), BASE).changes().stream()
                .map(change -> change.rule() + " of " + change.element() + ": " + change.before() + " → "
                        + change.after() + " " + change.java().words())
                .toList();
        if (changes.size() != 1 || !isTold(changes.get(0), rule)) {
            wrong.add(edit + rule + " → " + changes.stream().limit(4).toList());
        }
    }

    /** One mirror can stand for two rules, which know more of what is gone than can be said of what is new. */
    private static boolean isTold(String change, String rule) {
        return Stream.of(rule, FINER.getOrDefault(rule, rule)).anyMatch(id -> change.startsWith(id + " "));
    }
}
