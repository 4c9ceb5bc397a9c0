package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullUnmarked
class ItemPublisherTest {
    /** More than there are threads that request: those are busy until all items are published. */
    private final ExecutorService threads = Executors.newFixedThreadPool(8);

    private final AtomicInteger read = new AtomicInteger();

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    /** Counts the items that were read. */
    private Iterable<Integer> numbers(int count) {
        return () ->
                IntStream.range(0, count).peek(number -> read.incrementAndGet()).iterator();
    }

    private static class Recorder implements Flow.Subscriber<Integer> {
        private final List<Integer> items = new ArrayList<>();
        private final CompletableFuture<Throwable> end = new CompletableFuture<>();
        private final AtomicInteger inside = new AtomicInteger();
        private Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(Integer item) {
            if (inside.incrementAndGet() != 1) {
                end.complete(new AssertionError("two threads at once"));
            }
            items.add(item);
            inside.decrementAndGet();
        }

        @Override
        public void onError(Throwable cause) {
            end.complete(cause);
        }

        @Override
        public void onComplete() {
            end.complete(null);
        }

        Flow.Subscription subscription() {
            return subscription;
        }

        Throwable end() throws Exception {
            return end.get(10, TimeUnit.SECONDS);
        }
    }

    private Recorder subscribe(Iterable<Integer> items) {
        Recorder recorder = new Recorder();
        new ItemPublisher<>(items, threads).subscribe(recorder);
        return recorder;
    }

    @Test
    void nothingIsReadThatNobodyRequested() {
        Recorder recorder = new Recorder();
        new ItemPublisher<>(numbers(100), Runnable::run).subscribe(recorder);
        assertThat(read).hasValue(0);

        recorder.subscription.request(3);
        assertThat(recorder.items).containsExactly(0, 1, 2);
        assertThat(read.get()).isLessThanOrEqualTo(4);

        recorder.subscription.request(Long.MAX_VALUE);
        recorder.subscription.request(Long.MAX_VALUE);
        assertThat(recorder.items).hasSize(100);
        assertThat(recorder.end).isCompletedWithValue(null);
    }

    @Test
    void requestsOfManyThreadsGiveEachItemOnceAndInOrder() throws Exception {
        Recorder recorder = subscribe(numbers(20_000));
        for (int thread = 0; thread < 4; thread++) {
            Random random = new Random(thread);
            threads.execute(() -> {
                while (!recorder.end.isDone()) {
                    recorder.subscription.request(1 + random.nextInt(50));
                }
            });
        }

        assertThat(recorder.end()).isNull();
        assertThat(recorder.items)
                .containsExactlyElementsOf(IntStream.range(0, 20_000).boxed().collect(Collectors.toList()));
    }

    @Test
    void eachSubscriberStartsAgain() throws Exception {
        Recorder one = subscribe(numbers(2));
        Recorder two = subscribe(numbers(2));
        one.subscription.request(9);
        two.subscription.request(9);

        assertThat(one.end()).isNull();
        assertThat(two.end()).isNull();
        assertThat(one.items).isEqualTo(two.items);
    }

    @Test
    void aCancelledSubscriptionGivesNothingMore() {
        Recorder recorder = new Recorder() {
            @Override
            public void onNext(Integer item) {
                super.onNext(item);
                subscription().cancel();
            }
        };
        new ItemPublisher<>(numbers(100), Runnable::run).subscribe(recorder);

        recorder.subscription.request(50);
        recorder.subscription.request(50);

        assertThat(recorder.items).containsExactly(0);
        assertThat(recorder.end).isNotDone();
    }

    @Test
    void aRequestWithinOnNextDoesNotNest() {
        Recorder recorder = new Recorder() {
            @Override
            public void onNext(Integer item) {
                super.onNext(item);
                subscription().request(1);
            }
        };
        new ItemPublisher<>(numbers(50_000), Runnable::run).subscribe(recorder);

        recorder.subscription.request(1);

        assertThat(recorder.items).hasSize(50_000);
        assertThat(recorder.end).isCompletedWithValue(null);
    }

    @Test
    void failuresGoToTheSubscriber() throws Exception {
        Recorder refused = subscribe(() -> {
            throw new IllegalStateException("refused");
        });
        refused.subscription.request(1);
        assertThat(refused.end()).hasMessage("refused");

        Recorder none = subscribe(numbers(5));
        none.subscription.request(0);
        assertThat(none.end()).isInstanceOf(IllegalArgumentException.class);

        Recorder late = subscribe(numbers(5));
        threads.shutdown();
        late.subscription.request(1);
        assertThat(late.end()).isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void aSubscriberThatThrowsGetsNothingMore() {
        Recorder recorder = new Recorder() {
            @Override
            public void onNext(Integer item) {
                super.onNext(item);
                throw new IllegalStateException("mine");
            }
        };
        new ItemPublisher<>(numbers(5), Runnable::run).subscribe(recorder);

        recorder.subscription.request(5);

        assertThat(recorder.items).containsExactly(0);
        assertThat(recorder.end).isNotDone();
    }
}
