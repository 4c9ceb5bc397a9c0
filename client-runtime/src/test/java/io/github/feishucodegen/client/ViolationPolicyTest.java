package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.client.error.Violation;
import io.github.feishucodegen.client.log.RecordingLogger;
import io.github.feishucodegen.client.sample.CheckedThingReq;
import io.github.feishucodegen.client.sample.Platform;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.client.sample.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of requests that break rules of their pages. */
class ViolationPolicyTest {
    private static final CheckedThingReq STRANGE = CheckedThingReq.newBuilder()
            .thingId("1")
            .pageSize(500)
            .thing(Thing.newBuilder().name("too long").build())
            .build();

    private static final RequestOptions REFUSE =
            RequestOptions.newBuilder().violations(ViolationPolicy.REFUSE).build();

    private final Platform platform = new Platform();
    private final List<RequestWarning> warnings = new ArrayList<>();

    @AfterEach
    void close() {
        platform.close();
    }

    private SampleClient client(ViolationPolicy policy) {
        return platform.client()
                .violations(policy)
                .onRequestWarning(warnings::add)
                .build();
    }

    @Test
    void byDefaultTheRequestIsSentAndEachRuleIsWarnedOfOnce() {
        RecordingLogger.clear();
        try (SampleClient client =
                platform.client().onRequestWarning(warnings::add).build()) {
            client.things().patch(STRANGE);
            client.things().patch(STRANGE.toBuilder().pageSize(0).build());
        }

        assertThat(platform.calls()).hasSize(2);
        assertThat(warnings)
                .extracting(
                        RequestWarning::operation,
                        RequestWarning::rule,
                        warning -> warning.violation().path())
                .containsExactly(
                        tuple("sample.v1.thing.patch", "page_size is from 1 to 100", "page_size"),
                        tuple("sample.v1.thing.patch", "body/name has a length from 1 to 5", "body/name"));
        assertThat(RecordingLogger.text().lines().filter(line -> line.startsWith("WARN")))
                .hasSize(2)
                .allMatch(line -> line.contains("sample.v1.thing.patch: "))
                .noneMatch(line -> line.contains("too long"));
    }

    @Test
    void aClientCanRefuseAndACallCanToo() {
        try (SampleClient strict = client(ViolationPolicy.REFUSE);
                SampleClient lenient = client(ViolationPolicy.IGNORE)) {
            assertThat(refused(() -> strict.things().patch(STRANGE))).containsExactly("page_size", "body/name");
            assertThat(refused(() -> lenient.things().patch(STRANGE, REFUSE)))
                    .containsExactly("page_size", "body/name");
            assertThat(platform.calls()).isEmpty();

            strict.things()
                    .patch(
                            STRANGE,
                            RequestOptions.newBuilder()
                                    .violations(ViolationPolicy.IGNORE)
                                    .build());
            lenient.things().patch(STRANGE);
        }
        assertThat(platform.calls()).hasSize(2);
        assertThat(warnings).isEmpty();
    }

    @Test
    void aRequestThatNoBuilderMadeIsCheckedWhenItIsSent() {
        try (SampleClient client = client(ViolationPolicy.IGNORE)) {
            assertThat(refused(() -> client.things().patch(new CheckedThingReq())))
                    .containsExactly("thing_id", "body");
            assertThat(refused(() -> client.things()
                            .patch(CheckedThingReq.newBuilder().thingId("1").buildUnchecked())))
                    .containsExactly("body");
            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(() ->
                            client.things().patchAsync(new CheckedThingReq()).join())
                    .withCauseInstanceOf(InvalidRequestException.class);
        }
        assertThat(platform.calls()).isEmpty();
    }

    private static List<String> refused(ThrowingCallable call) {
        InvalidRequestException problem = catchThrowableOfType(InvalidRequestException.class, call);
        List<String> paths = new ArrayList<>();
        for (Violation violation : problem.getViolations()) {
            paths.add(violation.path());
        }
        return paths;
    }
}
