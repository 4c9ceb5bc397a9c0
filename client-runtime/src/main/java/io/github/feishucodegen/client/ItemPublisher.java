package io.github.feishucodegen.client;

import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes items on an executor. Each subscriber gets all of them, and no page is fetched before its items are requested. */
final class ItemPublisher<T> implements Flow.Publisher<T> {
    private static final Logger LOG = LoggerFactory.getLogger(ItemPublisher.class);

    private final Iterable<T> items;
    private final Executor executor;

    ItemPublisher(Iterable<T> items, Executor executor) {
        this.items = items;
        this.executor = Objects.requireNonNull(executor);
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber);
        subscriber.onSubscribe(new Demand<>(items, executor, subscriber));
    }

    /** The demand of one subscriber. At most one thread at a time iterates and calls the subscriber. */
    private static final class Demand<T> implements Flow.Subscription, Runnable {
        private final Iterable<T> items;
        private final Executor executor;
        private final AtomicLong requested = new AtomicLong();
        /** 0 if nothing runs; 1 during a run; 2 if the run has to look again before it ends. */
        private final AtomicInteger runs = new AtomicInteger();

        /** Null after the end: a subscription that is kept does not keep its subscriber. */
        private volatile Flow.@Nullable Subscriber<? super T> subscriber;

        private volatile @Nullable Throwable fault;
        private @Nullable Iterator<T> iterator;

        Demand(Iterable<T> items, Executor executor, Flow.Subscriber<? super T> subscriber) {
            this.items = items;
            this.executor = executor;
            this.subscriber = subscriber;
        }

        @Override
        public void request(long n) {
            if (n <= 0) {
                fault = new IllegalArgumentException("a subscriber requests at least one item, not " + n);
            } else {
                requested.accumulateAndGet(n, (a, b) -> a + b < 0 ? Long.MAX_VALUE : a + b);
            }
            schedule();
        }

        @Override
        public void cancel() {
            subscriber = null;
        }

        private void schedule() {
            if (subscriber == null || runs.getAndUpdate(n -> Math.min(n + 1, 2)) > 0) {
                return;
            }
            try {
                executor.execute(this);
            } catch (RejectedExecutionException e) {
                fail(e);
            }
        }

        @Override
        public void run() {
            do {
                publish();
            } while (runs.decrementAndGet() > 0);
        }

        private void publish() {
            try {
                while (subscriber != null && fault == null && requested.get() > 0) {
                    if (!iterator().hasNext()) {
                        end(Flow.Subscriber::onComplete);
                        return;
                    }
                    T item = iterator().next();
                    requested.decrementAndGet();
                    give(item);
                }
            } catch (RuntimeException e) {
                fault = e;
            }
            if (fault != null) {
                fail(fault);
            }
        }

        private Iterator<T> iterator() {
            Iterator<T> begun = iterator == null ? items.iterator() : iterator;
            iterator = begun;
            return begun;
        }

        /** Subscribers must not throw. One that does gets nothing more. */
        private void give(T item) {
            Flow.Subscriber<? super T> receiver = subscriber;
            try {
                if (receiver != null) {
                    receiver.onNext(item);
                }
            } catch (RuntimeException e) {
                subscriber = null;
                LOG.warn("A subscriber failed, and gets no further items", e);
            }
        }

        private void fail(Throwable cause) {
            end(receiver -> receiver.onError(cause));
        }

        private void end(Consumer<Flow.Subscriber<? super T>> signal) {
            Flow.Subscriber<? super T> receiver = subscriber;
            subscriber = null;
            if (receiver != null) {
                signal.accept(receiver);
            }
        }
    }
}
