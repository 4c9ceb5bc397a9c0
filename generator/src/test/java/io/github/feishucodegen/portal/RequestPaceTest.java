package io.github.feishucodegen.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestPaceTest {
    private static final long SECOND = 1_000_000_000L;

    /** It begins a second before the clock overflows. */
    private final VirtualTime time = new VirtualTime();

    @Test
    void asksForAllPagesOfThePortalAtNoMoreThanTheRate() throws Exception {
        RequestPace pace = new RequestPace(12, time);
        List<Long> sent = new ArrayList<>();
        for (int i = 0; i < 2250; i++) {
            pace.await();
            sent.add(time.nanoTime());
            pace.succeeded();
        }

        for (int i = 12; i < sent.size(); i++) {
            assertThat(sent.get(i) - sent.get(i - 12)).isGreaterThanOrEqualTo(SECOND);
        }
        assertThat((sent.get(2249) - sent.get(0)) / SECOND).isBetween(2250 / 12L, 2250 / 12L + 15);
    }

    @Test
    void halvesWhenBusyAndRecovers() throws Exception {
        RequestPace pace = new RequestPace(10, time);
        pace.await();
        pace.slowDown(Duration.ZERO);
        assertThat(pace.rate()).isEqualTo(5);

        for (int i = 0; i < 60; i++) {
            pace.await();
            pace.succeeded();
        }
        assertThat(pace.rate()).isCloseTo(8, within(0.01));
        for (int i = 0; i < 60; i++) {
            pace.succeeded();
        }
        assertThat(pace.rate()).isEqualTo(10);
    }

    @Test
    void answersThatWereSentTogetherSlowItOnce() throws Exception {
        RequestPace pace = new RequestPace(10, time);
        pace.await();
        for (int i = 0; i < 8; i++) {
            pace.slowDown(Duration.ZERO);
        }
        assertThat(pace.rate()).isEqualTo(5);
    }

    @Test
    void neverStopsForGood() throws Exception {
        RequestPace pace = new RequestPace(5, time);
        for (int i = 0; i < 100; i++) {
            pace.await();
            pace.slowDown(Duration.ofSeconds(2));
        }
        assertThat(pace.rate()).isEqualTo(0.2);
    }

    @Test
    void sendsNothingDuringThePause() throws Exception {
        RequestPace pace = new RequestPace(Double.POSITIVE_INFINITY, time);
        pace.await();
        long before = time.nanoTime();
        pace.slowDown(Duration.ofSeconds(30));
        pace.await();

        assertThat(time.nanoTime() - before).isGreaterThanOrEqualTo(30 * SECOND);
    }

    @Test
    void measuresWhatWasUnlimited() throws Exception {
        RequestPace pace = new RequestPace(Double.POSITIVE_INFINITY, time);
        for (int i = 0; i < 40; i++) {
            pace.await();
            time.sleep(Duration.ofMillis(10));
        }
        pace.slowDown(Duration.ZERO);

        assertThat(pace.rate()).isCloseTo(50, within(1.0));
    }
}
