package io.github.feishucodegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.PageFinding;
import io.github.feishucodegen.diff.java.JavaVerdict.Effect;
import io.github.feishucodegen.diff.java.SignatureText;
import io.github.feishucodegen.diff.rule.Impact;
import io.github.feishucodegen.linking.ModelAssembler;
import io.github.feishucodegen.linking.RenamedModel;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.RandomModels;
import io.github.feishucodegen.sdknames.OperationEntry;
import io.github.feishucodegen.sdknames.SdkNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DifferTest {
    private static final String BASE = "com.example.feishu";

    @Test
    void theSameTwiceIsNoChange() {
        ApiModel specs = DiffPages.specs();
        ApiModel again = ModelAssembler.of(specs.operations(), specs.events());
        assertThat(compare(specs, specs)).isEmpty();
        assertThat(compare(specs, again)).isEmpty();
    }

    @Test
    void theOrderOfOperationsPlaysNoPart() {
        List<Operation> before = DiffPages.specs().operations();
        List<Operation> after = new ArrayList<>();
        Random random = new Random(3);
        Edit edit = Edits.all().stream()
                .filter(e -> e.rule().equals("field-description-changed"))
                .findFirst()
                .orElseThrow();
        List<Operation> edited = before;
        for (int i = 0; i < 40; i++) {
            edited = edit.maker().make(edited, random).orElseThrow();
        }
        after.addAll(edited);
        List<Change> changes = compare(ModelAssembler.of(before), ModelAssembler.of(after));
        assertThat(changes).hasSizeGreaterThan(30);

        ApiModel sorted = ModelAssembler.of(after);
        Collections.shuffle(after, random);
        ApiModel shuffled = new ApiModel(after, List.of(), sorted.types());
        assertThat(compare(ModelAssembler.of(before), shuffled)).isEqualTo(changes);
    }

    @Test
    void anyTwoModelsCanBeCompared() {
        for (long seed = 0; seed < 40; seed++) {
            ApiModel before = RandomModels.fromSeed(seed);
            ApiModel after = RandomModels.fromSeed(seed + 1);
            assertThat(compare(before, after)).allSatisfy(change -> {
                assertThat(change.occurrences()).isNotEmpty();
                assertThat(change.fingerprint()).hasSize(16);
            });
            assertThat(compare(before, before)).isEmpty();
        }
    }

    @Test
    void oneChangeOfASharedTypeIsOneEntry() {
        Operation one = EditsFixture.operation("get", "interviewer", "string");
        Operation two = EditsFixture.operation("list", "interviewer", "string");
        Operation oneEdited = EditsFixture.operation("get", "interviewer", "integer");
        Operation twoEdited = EditsFixture.operation("list", "interviewer", "integer");

        List<Change> changes =
                compare(ModelAssembler.of(List.of(one, two)), ModelAssembler.of(List.of(oneEdited, twoEdited)));
        assertThat(changes).hasSize(1);
        Change change = changes.get(0);
        assertThat(change.element()).isEqualTo("type hire.v1.interviewer name");
        assertThat(change.operations()).isEqualTo(2);
        assertThat(change.classes()).isEqualTo(1);
        assertThat(change.java().broken()).extracting(SignatureText::brief).contains("Interviewer: String getName()");
    }

    /** Operations and types have other names in Java than on pages, and what is about them is found all the same. */
    @Test
    void signaturesAreFoundUnderTheNamesOfAnOverlay() {
        Operation operation = EditsFixture.operation("get", "interviewer", "string");
        Operation edited = EditsFixture.operation("get", "interviewer", "integer");
        SdkNames known = new SdkNames(
                Map.of(operation.key().toString(), new OperationEntry("hire", "v1", "asker", "find", null)), Map.of());
        Snapshot before = Snapshot.of(ModelAssembler.of(List.of(operation)));
        Snapshot after = Snapshot.of(ModelAssembler.of(List.of(edited)));
        List<Change> renamed = Differ.compare(
                        before.named(RenamedModel.of(before.model(), known)),
                        after.named(RenamedModel.of(after.model(), known)),
                        BASE,
                        known)
                .changes();
        assertThat(renamed).hasSize(1);
        assertThat(renamed.get(0).element()).isEqualTo("type hire.v1.interviewer name");
        assertThat(renamed.get(0).java().broken())
                .extracting(SignatureText::brief)
                .containsExactly("Interviewer: String getName()");

        Snapshot none = Snapshot.of(ApiModel.EMPTY);
        List<Change> removed = Differ.compare(before.named(RenamedModel.of(before.model(), known)), none, BASE, known)
                .changes();
        assertThat(removed).hasSize(1);
        assertThat(removed.get(0).java().broken())
                .extracting(SignatureText::brief)
                .anyMatch(text -> text.contains("FindAskerReq"));
    }

    @Test
    void aPageThatCannotBeReadAnyMoreTakesNothingAway() {
        List<Operation> all = DiffPages.specs().operations();
        Operation lost = all.get(3);
        Location page = lost.pages().get(0).location();
        Diagnostic fault = Diagnostic.of(PageFinding.REQUEST_URL_MISSING, page, "there is no URL");
        Snapshot before = Snapshot.of(ModelAssembler.of(all));
        Snapshot after = new Snapshot(ModelAssembler.of(Edit.replaced(all, lost, List.of())), List.of(fault));

        List<Change> changes = Differ.compare(before, after, BASE).changes();
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).rule().id()).isEqualTo("page-became-unreadable");
        assertThat(changes.get(0).after()).isEqualTo("there is no URL");
        assertThat(Differ.compare(after, before, BASE).changes())
                .extracting(change -> change.rule().id())
                .containsExactly("page-became-readable");
    }

    @Test
    void aRenameIsSafeOnTheWireAndBreaksJava() {
        List<Operation> before = DiffPages.specs().operations();
        Edit rename = Edits.all().stream()
                .filter(edit -> edit.rule().equals("operation-renamed"))
                .findFirst()
                .orElseThrow();
        List<Operation> after = rename.maker().make(before, new Random(1)).orElseThrow();
        Change change =
                compare(ModelAssembler.of(before), ModelAssembler.of(after)).get(0);

        assertThat(change.impact(Contract.WIRE)).isEqualTo(Impact.SAFE);
        assertThat(change.impact(Contract.JAVA)).isEqualTo(Impact.BREAKING);
        assertThat(change.impact(Contract.BOTH)).isEqualTo(Impact.BREAKING);
        assertThat(change.java().binary()).isEqualTo(Effect.BREAKS);
        assertThat(change.java().broken()).isNotEmpty();
        assertThat(change.evidence()).isEqualTo("same address");
    }

    private static List<Change> compare(ApiModel before, ApiModel after) {
        return Differ.compare(Snapshot.of(before), Snapshot.of(after), BASE).changes();
    }
}
