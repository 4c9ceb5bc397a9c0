package io.github.feishucodegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.linking.ModelAssembler;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.naming.JavaNames;
import io.github.feishucodegen.sdknames.SdkNames;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A new operation takes the name of a class. That is the cause of everything that breaks in Java. */
class NameCausesTest {
    private static final String BASE = "com.example";
    private static final Operation KNOWN = EditsFixture.operation("query_all", "probe_interviewer_resp", "string");
    private static final ApiModel BEFORE = ModelAssembler.of(List.of(KNOWN));
    private static final ApiModel AFTER =
            ModelAssembler.of(List.of(KNOWN, EditsFixture.operation("probe", "probed", "string")));

    @Test
    void theLostSignaturesHangBelowTheNameOnly() {
        List<Change> changes = compare(NameLock.NONE);

        assertThat(changes).hasSize(2);
        Change renamed = changes.get(0);
        assertThat(renamed.rule().id()).isEqualTo("java-class-renamed");
        assertThat(renamed.words()).contains("the response of hire.v1.interviewer.probe takes it");
        assertThat(renamed.before()).isEqualTo("ProbeInterviewerResp");
        assertThat(renamed.java().broken()).isNotEmpty();
        assertThat(renamed.occurrences().get(0).oldAt()).isNull();
        assertThat(renamed.occurrences().get(0).newAt()).hasToString("probe.md:1");
        Change added = changes.get(1);
        assertThat(added.rule().id()).isEqualTo("operation-added");
        assertThat(added.java().broken()).isEmpty();
        assertThat(added.occurrences().get(0).oldAt()).isNull();
    }

    @Test
    void withALockNothingBreaks() {
        NameLock lock =
                JavaNames.of(BEFORE, BASE, SdkNames.NONE, NameLock.NONE).value().given();

        assertThat(compare(lock))
                .allSatisfy(change -> assertThat(change.java().broken()).isEmpty())
                .extracting(change -> change.rule().id())
                .containsExactly("operation-added");
    }

    private static List<Change> compare(NameLock lock) {
        return Differ.compare(Snapshot.of(BEFORE), Snapshot.of(AFTER), BASE, SdkNames.NONE, lock)
                .changes();
    }
}
