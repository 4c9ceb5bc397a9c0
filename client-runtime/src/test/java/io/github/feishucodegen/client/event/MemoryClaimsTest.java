package io.github.feishucodegen.client.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.feishucodegen.client.event.EventClaims.Claim;
import io.github.feishucodegen.client.sample.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MemoryClaimsTest {
    private final SettableClock clock = new SettableClock();
    private final MemoryClaims claims = new MemoryClaims(3, Duration.ofHours(8), clock);

    @Test
    void aClaimIsGrantedOnce() {
        assertThat(claims.claim("a")).isEqualTo(Claim.GRANTED);
        assertThat(claims.claim("a")).isEqualTo(Claim.IN_PROGRESS);
        claims.complete("a");
        assertThat(claims.claim("a")).isEqualTo(Claim.COMPLETED);
    }

    @Test
    void aReleasedClaimIsGrantedAgain() {
        claims.claim("a");
        claims.release("a");

        assertThat(claims.claim("a")).isEqualTo(Claim.GRANTED);
    }

    @Test
    void eventsAreForgottenAfterTheTime() {
        claims.claim("a");
        clock.advance(Duration.ofHours(7));
        claims.complete("a");
        clock.advance(Duration.ofHours(7));
        assertThat(claims.claim("a")).isEqualTo(Claim.COMPLETED);
        claims.claim("never ends");
        clock.advance(Duration.ofHours(1));
        assertThat(claims.claim("a")).isEqualTo(Claim.GRANTED);
        clock.advance(Duration.ofHours(7));
        assertThat(claims.claim("never ends")).isEqualTo(Claim.GRANTED);
    }

    @Test
    void theOldestAreForgottenAndThoseInProgressLast() {
        claims.claim("running");
        for (int i = 0; i < 1000; i++) {
            assertThat(claims.claim("e" + i)).isEqualTo(Claim.GRANTED);
            claims.complete("e" + i);
            assertThat(claims.size()).isLessThanOrEqualTo(3);
        }
        assertThat(claims.claim("running")).isEqualTo(Claim.IN_PROGRESS);
        assertThat(claims.claim("e999")).isEqualTo(Claim.COMPLETED);
        assertThat(claims.claim("e1")).isEqualTo(Claim.GRANTED);
        for (int i = 0; i < 1000; i++) {
            claims.claim("r" + i);
            assertThat(claims.size()).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void theBoundsArePositive() {
        assertThatIllegalArgumentException().isThrownBy(() -> EventClaims.inMemory(0, Duration.ofHours(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> EventClaims.inMemory(1, Duration.ZERO));
    }
}
