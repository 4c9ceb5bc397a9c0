package io.github.feishucodegen.pull;

import static io.github.feishucodegen.pull.PulledFolder.LIMITS;
import static io.github.feishucodegen.pull.PulledFolder.files;
import static io.github.feishucodegen.pull.PulledFolder.pull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.portal.HttpLimits;
import io.github.feishucodegen.portal.Timing;
import io.github.feishucodegen.standin.Fault;
import io.github.feishucodegen.standin.StandInPortal;
import io.github.feishucodegen.standin.StoredPages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the portal does, what is sent then, and what the user sees. */
class FaultMatrixTest {
    private static final String PAGE = StoredPages.SERVER_ROOT + "/reference/im-v1/message/m3";
    private static final String FILE = "im-v1/message/m3.md";
    private static final int PAGES = 30;

    @TempDir
    Path dir;

    private StandInPortal server;
    private Path folder;

    @BeforeEach
    void serve() throws IOException {
        server = StandInPortal.serving(StoredPages.numbered(PAGES));
        folder = dir.resolve("pages");
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private long asked() {
        return server.requests().stream()
                .filter(request -> request.parameter("fullPath").equals(PAGE))
                .count();
    }

    /** The faults that end after two answers. The third request succeeds, and the user notices nothing. */
    @ParameterizedTest
    @CsvSource({
        "BUSY, 3",
        "BUSY_FOR_A_SECOND, 3",
        "SERVER_ERROR, 3",
        "NO_ANSWER, 3",
        "RESET_BEFORE_BODY, 3",
        "RESET_IN_BODY, 3",
        "RESET_AFTER_BODY, 1",
        "TRUNCATED_JSON, 3",
        "HTML, 3",
        "REDIRECT_HERE, 3"
    })
    void passingFaultsAreOvercome(Fault fault, int requests) throws Exception {
        server.fail(request -> request.parameter("fullPath").equals(PAGE), fault, 2);

        PullResult result = pull(server, PullRequest.into(folder).jobs(1), LIMITS, new RecordedPauses(Duration.ZERO));

        assertThat(result.failures()).isEmpty();
        assertThat(result.isComplete()).isTrue();
        assertThat(asked()).isEqualTo(requests);
        assertThat(files(folder)).hasSize(PAGES + 1);
    }

    /** The faults that stay. The page is reported, all other pages are written. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BUSY | 3 | the portal answers with HTTP status 429: it is asked too often, in 3 attempts",
                "SERVER_ERROR | 3 | the portal answers with HTTP status 500, in 3 attempts",
                "RESET_BEFORE_BODY | 3 | the connection ended within the answer, in 3 attempts",
                "RESET_IN_BODY | 3 | the connection ended within the answer, in 3 attempts",
                "TRUNCATED_JSON | 3 | the answer is not complete and valid JSON, in 3 attempts",
                "HTML | 3 | the portal answers with HTML in place of JSON, in 3 attempts",
                "REFUSED | 1 | the portal refuses with code 1002: no \u001B[31mpermission\u0007 here",
                "EMPTY_CONTENT | 1 | the portal gives the page no content",
                "REDIRECT_TO_FILE | 1 | the portal redirects to another address, and only URI is asked",
                "REDIRECT_TO_HOST | 1 | the portal redirects to http://example.com, and only URI is asked",
                "REDIRECT_TO_PRIVATE | 1 | the portal redirects to http://169.254.169.254, and only URI is asked",
                "REDIRECT_IN_CIRCLES | 6 | the portal redirects more than 5 times",
                "HUGE | 1 | the answer is larger than the limit of 1000000 bytes",
                "GZIP_BOMB | 1 | the answer is larger than the limit of 1000000 bytes"
            })
    void lastingFaultsAreReported(Fault fault, int requests, String told) throws Exception {
        server.fail(PAGE, fault);

        PullResult result = pull(server, PullRequest.into(folder).jobs(1), LIMITS, new RecordedPauses(Duration.ZERO));

        assertThat(result.failures())
                .containsExactly(
                        new PageFailure(FILE, told.replace("URI", server.uri().toString())));
        assertThat(asked()).isEqualTo(requests);
        assertThat(files(folder)).hasSize(PAGES).doesNotContainKey(FILE);
        assertThat(result.traffic().bytes()).isLessThan(20_000_000);
    }

    /** A page that fails keeps its file, whatever the fault. */
    @ParameterizedTest
    @CsvSource({"REFUSED", "EMPTY_CONTENT", "HTML", "TRUNCATED_JSON", "SERVER_ERROR", "HUGE"})
    void aPageThatFailsKeepsItsFile(Fault fault) throws Exception {
        pull(server, folder);
        Map<String, String> before = files(folder);
        server.pages().change(PAGE, page -> page.content("# New\n", 1));
        server.fail(PAGE, fault);

        assertThat(pull(server, folder).failures()).hasSize(1);
        assertThat(files(folder)).isEqualTo(before);

        server.mend();
        assertThat(PulledFolder.told(pull(server, folder))).containsExactly("CHANGED " + FILE);
    }

    @ParameterizedTest
    @CsvSource({
        "SLOW_HEADERS, 'there was no answer within 500 ms, in 2 attempts'",
        "SLOW_BODY, 'the answer was not complete within 500 ms, in 2 attempts'"
    })
    void slowAnswersAreGivenUp(Fault fault, String told) throws Exception {
        pull(server, folder);
        server.pages().change(PAGE, page -> page.content("# New\n", 1));
        server.fail(PAGE, fault);
        HttpLimits impatient = new HttpLimits(
                LIMITS.connect(),
                Duration.ofMillis(500),
                Duration.ofMillis(500),
                LIMITS.page(),
                LIMITS.catalog(),
                LIMITS.total(),
                2,
                Duration.ofMillis(1));
        long begun = System.nanoTime();

        PullResult result = pull(server, PullRequest.into(folder), impatient);

        assertThat(result.failures()).containsExactly(new PageFailure(FILE, told));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
    }

    /** All requests wait as long as the server asks, in whatever form it asks and whatever the clock says. */
    @ParameterizedTest
    @CsvSource({"BUSY_FOR_A_SECOND, 1", "BUSY_FOR_YEARS, 120"})
    void retryAfterIsHonouredUpToTwoMinutes(Fault fault, long seconds) throws Exception {
        server.fail(request -> request.parameter("fullPath").equals(PAGE), fault, 1);
        RecordedPauses time = new RecordedPauses(Duration.ZERO);

        PullResult result = pull(server, PullRequest.into(folder).jobs(1), LIMITS, time);

        assertThat(result.isComplete()).isTrue();
        assertThat(time.longest()).isBetween(Duration.ofSeconds(seconds), Duration.ofSeconds(seconds + 1));
    }

    /** Between two looks, the clock jumps by years, to and fro. */
    @Test
    void aClockThatJumpsChangesNothing() throws Exception {
        server.fail(request -> request.parameter("fullPath").equals(PAGE), Fault.BUSY_FOR_YEARS, 2);
        RecordedPauses time = new RecordedPauses(Duration.ofDays(-7300));

        PullResult result = pull(server, PullRequest.into(folder).jobs(1), LIMITS, time);

        assertThat(result.isComplete()).isTrue();
        assertThat(time.longest()).isLessThan(Duration.ofSeconds(122));
        assertThat(result.time()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void allAnswersTogetherAreBounded() throws Exception {
        HttpLimits small = new HttpLimits(
                LIMITS.connect(),
                LIMITS.headers(),
                LIMITS.body(),
                LIMITS.page(),
                LIMITS.catalog(),
                12_000,
                1,
                Duration.ofMillis(1));

        PullResult result = pull(server, PullRequest.into(folder).jobs(1), small);

        assertThat(result.isComplete()).isFalse();
        assertThat(result.failures())
                .allMatch(f -> f.reason().equals("all answers together are larger than the limit of 12000 bytes"));
        assertThat(server.requests().size()).isLessThan(PAGES);
    }

    /** A fault of the list means that nothing is known, so nothing is changed. */
    @ParameterizedTest
    @CsvSource({
        "BUSY, it is asked too often",
        "SERVER_ERROR, HTTP status 500",
        "HTML, HTML in place of JSON",
        "TRUNCATED_JSON, not complete and valid JSON",
        "RESET_IN_BODY, the connection ended within the answer",
        "REDIRECT_TO_PRIVATE, redirects to http://169.254.169.254",
        "HUGE, larger than the limit"
    })
    void aFaultOfTheListStopsThePull(Fault fault, String told) throws Exception {
        pull(server, folder);
        Map<String, String> before = files(folder);
        server.fail(request -> request.path().endsWith("directory_list"), fault, Integer.MAX_VALUE);

        assertThatThrownBy(() -> pull(server, folder))
                .isInstanceOf(PullException.class)
                .hasMessageContaining("so nothing was changed")
                .hasMessageContaining(told);
        assertThat(files(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "{}",
        "[]",
        "{\"code\":0}",
        "{\"code\":0|\"data\":{}}",
        "{\"code\":0|\"data\":{\"items\":{}}}",
        "null",
        "''"
    })
    void aListOfAnotherFormStopsThePull(String json) throws Exception {
        server.tree(json.replace('|', ','));

        assertThatThrownBy(() -> pull(server, folder))
                .isInstanceOf(PullException.class)
                .hasMessageContaining("so nothing was changed");
    }

    /** A clock whose pauses take no time, and are recorded. */
    private static final class RecordedPauses implements Timing {
        private final List<Duration> pauses = new ArrayList<>();
        private final Duration jump;
        private long slept;
        private boolean forth;

        RecordedPauses(Duration jump) {
            this.jump = jump;
        }

        @Override
        public synchronized long nanoTime() {
            return System.nanoTime() + slept;
        }

        @Override
        public synchronized Instant now() {
            forth = !forth;
            return forth ? Instant.now().plus(jump) : Instant.now().minus(jump);
        }

        @Override
        public synchronized void sleep(Duration pause) {
            pauses.add(pause);
            slept += pause.toNanos();
        }

        @Override
        public double random() {
            return 0.5;
        }

        synchronized Duration longest() {
            return pauses.stream().max(Duration::compareTo).orElse(Duration.ZERO);
        }
    }
}
