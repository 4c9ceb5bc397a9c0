package io.github.feishucodegen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", " 12 , 12", "120, 120", "86400, 120"})
    void readsSecondsUpToTheLongestPause(String header, long seconds) {
        assertThat(RetryAfter.of(header, NOW)).contains(Duration.ofSeconds(seconds));
    }

    @Test
    void readsDatesUpToTheLongestPause() {
        assertThat(RetryAfter.of("Sun, 01 Mar 2026 10:00:09 GMT", NOW)).contains(Duration.ofSeconds(9));
        assertThat(RetryAfter.of("Mon, 01 Mar 2027 10:00:00 GMT", NOW)).contains(RetryAfter.LONGEST);
        assertThat(RetryAfter.of("Sat, 01 Mar 2025 10:00:00 GMT", NOW)).contains(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1.5", "99999999999999999999"})
    void otherWordsAreNoPause(String header) {
        assertThat(RetryAfter.of(header, NOW)).isEmpty();
    }
}
