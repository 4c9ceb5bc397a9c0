package io.github.feishucodegen.diff.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.Diff;
import io.github.feishucodegen.diff.DiffPages;
import io.github.feishucodegen.diff.Differ;
import io.github.feishucodegen.diff.EveryRule;
import io.github.feishucodegen.diff.Snapshot;
import io.github.feishucodegen.diff.rule.Rule;
import io.github.feishucodegen.diff.rule.Rules;
import io.github.feishucodegen.linking.RenamedModel;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.sdknames.SdkNames;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The signatures that the verdicts call broken are those that japicmp finds broken between both compiled clients, all of
 * them and no others, for sources and for class files.
 */
class BrokenSignaturesTest {
    private static final String BASE = "com.example.feishu";

    @Test
    void verdictsAreWhatJapicmpDetectsForEveryRule() throws Exception {
        EveryRule pair = EveryRule.in(DiffPages.specs());
        Diff diff = assertDetected(pair.before(), pair.after(), SdkNames.NONE);

        Set<String> rules = Rules.all().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        rules.removeAll(EveryRule.WAIVED.keySet());
        Set<String> report = diff.changes().stream()
                .map(change -> change.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rules.stream().filter(rule -> !report.contains(rule))).isEmpty();
    }

    @Test
    @Tag("corpus")
    void verdictsAreWhatJapicmpDetectsBetweenTwoDates() throws Exception {
        ApiModel before = DiffPages.corpus("converted-2026-03");
        ApiModel after = DiffPages.corpus("converted-2026-05");
        assertDetected(before, after, SdkNames.official());
    }

    private static Diff assertDetected(ApiModel before, ApiModel after, SdkNames known) throws Exception {
        ApiModel oldClient = RenamedModel.of(before, known);
        ApiModel newClient = RenamedModel.of(after, known);
        Diff diff = Differ.compare(
                Snapshot.of(before).named(oldClient), Snapshot.of(after).named(newClient), BASE, known);
        Japicmp.Broken detected = Japicmp.between(oldClient, newClient, BASE, known);
        assertSame(predicted(diff, JavaVerdict::broken, UnaryOperator.identity()), detected.source(), "source");
        assertSame(predicted(diff, JavaVerdict::unlinked, Signature::erased), detected.binary(), "binary");
        return diff;
    }

    private static Set<Signature> predicted(
            Diff diff, Function<JavaVerdict, List<Signature>> part, UnaryOperator<Signature> form) {
        return diff.changes().stream()
                .map(Change::java)
                .map(part)
                .flatMap(Collection::stream)
                .map(form)
                .collect(Collectors.toSet());
    }

    private static void assertSame(Set<Signature> predicted, Set<Signature> detected, String kind) {
        assertThat(predicted.stream().filter(signature -> !detected.contains(signature)))
                .as("predicted and not detected: " + kind)
                .isEmpty();
        assertThat(detected.stream().filter(signature -> !predicted.contains(signature)))
                .as("detected and not predicted: " + kind)
                .isEmpty();
    }
}
