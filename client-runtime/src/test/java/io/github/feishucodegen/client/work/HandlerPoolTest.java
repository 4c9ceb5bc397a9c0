package io.github.feishucodegen.client.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HandlerPoolTest {
    private final HandlerPool pool = new HandlerPool("test-handlers", 2, 3);
    private final CountDownLatch released = new CountDownLatch(1);
    private final AtomicInteger ran = new AtomicInteger();

    @AfterEach
    void close() {
        released.countDown();
        pool.close();
    }

    private void block() {
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ran.incrementAndGet();
    }

    @Test
    void asMuchWorkWaitsAsIsAllowed() {
        for (int i = 0; i < 5; i++) {
            pool.execute(this::block);
        }
        assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> pool.execute(this::block));

        released.countDown();

        await().untilAsserted(() -> assertThat(ran).hasValue(5));
    }

    @Test
    void noWorkIsForgotten() throws InterruptedException {
        HandlerPool busy = new HandlerPool("test-handlers", 3, 1_000_000);
        CountDownLatch all = new CountDownLatch(200_000);
        Runnable producer = () -> {
            for (int i = 0; i < 50_000; i++) {
                busy.execute(all::countDown);
            }
        };
        for (int i = 0; i < 4; i++) {
            new Thread(producer).start();
        }

        assertThat(all.await(60, TimeUnit.SECONDS)).isTrue();
        busy.close();
    }

    @Test
    void aClosedPoolTakesNothing() {
        pool.close();

        assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> pool.execute(this::block));
    }

    /** Handlers that block do not keep others waiting, whatever the number of processors. */
    @Test
    void moreThreadsStartIfTheBusyOnesBlock() throws InterruptedException {
        HandlerPool many = new HandlerPool("test-handlers", 64, 1000);
        CountDownLatch all = new CountDownLatch(64);
        for (int i = 0; i < 64; i++) {
            many.execute(() -> {
                all.countDown();
                block();
            });
        }

        assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
        many.close();
    }

    @Test
    void anExceptionDoesNotEndAThread() throws InterruptedException {
        CountDownLatch uncaught = new CountDownLatch(3);
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> uncaught.countDown());
        try {
            for (int i = 0; i < 3; i++) {
                pool.execute(() -> {
                    ran.incrementAndGet();
                    throw new IllegalStateException("on purpose");
                });
            }

            assertThat(uncaught.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(ran).hasValue(3);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Test
    void aFinishedPoolRunsWhatWaits() {
        for (int i = 0; i < 5; i++) {
            pool.execute(this::block);
        }

        pool.finish();
        released.countDown();

        await().untilAsserted(() -> assertThat(ran).hasValue(5));
        assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> pool.execute(this::block));
    }

    @Test
    void aClosedPoolLeavesNoThread() {
        HandlerPool closed = new HandlerPool("handlers-that-end", 8, 100);
        for (int i = 0; i < 20; i++) {
            closed.execute(this::block);
        }

        closed.close();

        await().untilAsserted(() -> assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("handlers-that-end")));
    }
}
