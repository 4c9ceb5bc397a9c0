package io.github.feishucodegen.client.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
    private static final Duration LENGTH = Duration.ofMillis(20);

    /** The work that the timer has, with the waits before it. */
    private final List<Runnable> scheduled = new ArrayList<>();

    private final List<Long> waits = new ArrayList<>();
    private final Deadlines deadlines = new Deadlines(LENGTH, (work, nanos) -> {
        scheduled.add(work);
        waits.add(nanos);
    });

    private static final class Wait implements Deadlines.Wait {
        private boolean over;
        private int expired;

        @Override
        public boolean isOver() {
            return over;
        }

        @Override
        public void expire() {
            expired++;
            over = true;
        }
    }

    private Wait add() {
        Wait wait = new Wait();
        deadlines.add(wait);
        return wait;
    }

    private void sweepLater() throws InterruptedException {
        Thread.sleep(2 * LENGTH.toMillis());
        scheduled.get(scheduled.size() - 1).run();
    }

    @Test
    void oneTimerServesAllWaits() throws InterruptedException {
        Wait answered = add();
        Wait late = add();
        Wait alsoLate = add();
        answered.over = true;

        sweepLater();

        assertThat(waits).containsExactly(LENGTH.toNanos());
        assertThat(answered.expired).isZero();
        assertThat(late.expired).isEqualTo(1);
        assertThat(alsoLate.expired).isEqualTo(1);
        assertThat(deadlines.size()).isZero();
    }

    @Test
    void theTimerIsSetAgainForWhatIsNotLate() throws InterruptedException {
        Wait first = add();
        Thread.sleep(2 * LENGTH.toMillis());
        Wait second = add();

        scheduled.get(0).run();

        assertThat(first.expired).isEqualTo(1);
        assertThat(second.expired).isZero();
        assertThat(scheduled).hasSize(2);
        assertThat(waits.get(1)).isPositive().isLessThanOrEqualTo(LENGTH.toNanos());
        sweepLater();
        assertThat(second.expired).isEqualTo(1);
    }

    @Test
    void answeredWaitsAreNotKept() {
        for (int i = 0; i < 10_000; i++) {
            add().over = true;
        }

        assertThat(deadlines.size()).isLessThanOrEqualTo(1);
        assertThat(scheduled).hasSize(1);
    }

    @Test
    void aWaitThatBlocksKeepsFewOthers() {
        Wait blocked = add();
        for (int i = 0; i < 100_000; i++) {
            add().over = true;
        }

        assertThat(deadlines.size()).isLessThan(1000);
        assertThat(blocked.expired).isZero();
    }
}
