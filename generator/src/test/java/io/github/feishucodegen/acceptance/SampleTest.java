package io.github.feishucodegen.acceptance;

import static io.github.feishucodegen.acceptance.Corpus.SEEDS;
import static io.github.feishucodegen.acceptance.Corpus.SPECS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The documentation's examples for the official Java SDK run on a generated client. */
class SampleTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An answer as the platform refuses a call. */
    private static final String REFUSAL =
            "{\"code\":1002002,\"msg\":\"refused\",\"error\":{\"log_id\":\"log-7\",\"message\":\"不对\"}}";

    /**
     * What an example does.
     *
     * @param call method and target
     * @param body JSON, empty for none
     * @param success what is printed of a good answer; empty for its data as JSON
     * @param failure what is printed of {@link #REFUSAL}, before its JSON if that is printed too
     */
    record Expected(
            Corpus corpus, String page, String call, String token, String body, String success, String failure) {
        Path path() {
            return corpus.folder().resolve(page);
        }

        @Override
        public String toString() {
            return corpus + " " + page;
        }
    }

    static final List<Expected> SAMPLES = List.of(
            new Expected(
                    SEEDS,
                    "interviewer-patch.export.md",
                    "PATCH /open-apis/hire/v1/interviewers/ou_7dab8a3d3cdcc9da365777c7ad535d62?user_id_type=open_id",
                    PlatformServer.TENANT_TOKEN,
                    "{\"interviewer\":{\"verify_status\":1}}",
                    "",
                    "code:1002002,msg:refused,reqId:log-7, resp:"),
            new Expected(
                    SPECS,
                    "hire/interviewer-patch.export.md",
                    "PATCH /open-apis/hire/v1/interviewers/ou_41c7f0a92be85d3367e1094fd2ab8c60?user_id_type=open_id",
                    PlatformServer.TENANT_TOKEN,
                    "{\"interviewer\":{\"verify_status\":2}}",
                    "",
                    "1002002 refused log-7"),
            new Expected(
                    SPECS,
                    "hire/offer_custom_field-update.export.md",
                    "PUT /open-apis/hire/v1/offer_custom_fields/7101122334455667788",
                    PlatformServer.TENANT_TOKEN,
                    "{\"name\":{\"zh_cn\":\"办公形式\",\"en_us\":\"Work mode\"},"
                            + "\"config\":{\"options\":[{\"name\":{\"zh_cn\":\"居家\",\"en_us\":\"Remote\"}}]}}",
                    "",
                    "refused"),
            new Expected(
                    SPECS,
                    "drive/file_subscription-patch.export.md",
                    "PATCH /open-apis/drive/v1/files/doxcnK3vPq7Zr1NfYw9sTb2HmLe/subscriptions/7264018835902103571",
                    "u-3c9e0b7d******",
                    "{\"is_subscribe\":false,\"file_type\":\"docx\"}",
                    "",
                    "refused"),
            new Expected(
                    SPECS,
                    "okr/period-list.export.md",
                    "GET /open-apis/okr/v1/periods?page_token=b2tyLXBhZ2UtMg%3D%3D&page_size=5",
                    PlatformServer.TENANT_TOKEN,
                    "",
                    "",
                    "refused"),
            new Expected(
                    SPECS,
                    "vc/meeting_recording-start.export.md",
                    "PATCH /open-apis/vc/v1/meetings/7311950682244087811/recording/start",
                    "u-3c9e0b7d******",
                    "{\"timezone\":9}",
                    "已经开始",
                    "1002002 refused"));

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void sendsWhatItBuildsAndPrintsTheAnswer(Expected expected) throws Exception {
        String answer = responseExample(expected.path());
        try (PlatformServer server = new PlatformServer(200, answer)) {
            String printed = Sample.on(expected.path()).run(expected.corpus().client());

            assertThat(server.calls()).singleElement().satisfies(call -> {
                assertThat(call.method() + " " + call.target()).isEqualTo(expected.call());
                assertThat(call.header("Authorization")).isEqualTo("Bearer " + expected.token());
                assertThat(JSON.readTree(call.text())).isEqualTo(JSON.readTree(expected.body()));
                assertThat(call.header("Content-Type"))
                        .isEqualTo(expected.body().isEmpty() ? null : "application/json; charset=utf-8");
            });
            assertThat(server.tokenCalls()).hasSize(expected.token().equals(PlatformServer.TENANT_TOKEN) ? 1 : 0);
            if (expected.success().isEmpty()) {
                assertThat(JSON.readTree(printed))
                        .isEqualTo(JSON.readTree(answer).path("data"));
            } else {
                assertThat(printed).isEqualTo(expected.success());
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void printsWhyItWasRefused(Expected expected) throws Exception {
        try (PlatformServer server = new PlatformServer(400, REFUSAL)) {
            String printed = Sample.on(expected.path()).run(expected.corpus().client());

            assertThat(server.calls()).hasSize(1);
            assertThat(printed).startsWith(expected.failure());
            String rest = printed.substring(expected.failure().length());
            if (!rest.isEmpty()) {
                assertThat(JSON.readTree(rest)).isEqualTo(JSON.readTree(REFUSAL));
                assertThat(rest.lines().count()).as("pretty").isGreaterThan(4);
            }
        }
    }

    /** A page with a new example has to be added above. */
    @ParameterizedTest
    @EnumSource(Corpus.class)
    void noExampleIsForgotten(Corpus corpus) {
        List<Path> withSample = corpus.files().stream()
                .filter(page -> !CodeBlocks.of(page, "java").isEmpty())
                .toList();

        assertThat(withSample)
                .containsExactlyInAnyOrderElementsOf(SAMPLES.stream()
                        .filter(sample -> sample.corpus() == corpus)
                        .map(Expected::path)
                        .toList());
    }

    private static String responseExample(Path page) throws IOException {
        for (String block : CodeBlocks.of(page, "json")) {
            if (JSON.readTree(block).has("code")) {
                return block;
            }
        }
        throw new AssertionError("no response example on " + page);
    }
}
