package io.github.feishucodegen.client;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The items of all pages of an operation. A page is fetched when its first item is requested. Each iteration starts
 * again with the page that the request names.
 *
 * <p>The iteration throws {@link io.github.feishucodegen.client.error.ApiException} if the platform refuses a page.
 *
 * @param <T> the type of an item
 */
public final class Items<T> implements Iterable<T> {
    private final Supplier<Iterator<T>> iterators;

    private Items(Supplier<Iterator<T>> iterators) {
        this.iterators = iterators;
    }

    /**
     * Iterates over the pages of an operation that has no generated method for this.
     *
     * @param first the request for the first page
     * @param call makes one call, usually a method of a resource
     * @param items the items of a page; null for none
     * @param next the request for the page after a given one, from that page's request and response; null after the
     *     last page
     */
    public static <Q extends ApiRequest, R extends ApiResponse<?>, T> Items<T> of(
            Q first,
            Function<? super Q, ? extends R> call,
            Function<? super R, ? extends @Nullable List<? extends T>> items,
            BiFunction<? super Q, ? super R, ? extends @Nullable Q> next) {
        return new Items<>(() -> new ItemIterator<Q, R, T>(first, call, items, next));
    }

    @SuppressWarnings("unchecked") // The operation and the method that names the type were generated together.
    static <T> Items<T> of(
            ApiCaller caller, Operation operation, ApiResponse<?> empty, ApiRequest request, RequestOptions options) {
        Paging paging = operation.paging();
        if (paging == null) {
            throw new IllegalArgumentException(operation + " does not answer in pages");
        }
        return of(
                request,
                asked -> caller.call(operation, empty, asked, options),
                page -> (List<T>) paging.items(page),
                paging::next);
    }

    @Override
    public Iterator<T> iterator() {
        return iterators.get();
    }

    public Stream<T> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /**
     * Publishes the items to reactive libraries. Each subscriber starts again, and a page is fetched only if its items are
     * requested. Failures of calls go to {@code onError}.
     *
     * @param executor the threads that make the calls and run the subscriber. Calls block them
     */
    public Flow.Publisher<T> publisher(Executor executor) {
        return new ItemPublisher<>(this, executor);
    }

    /** All items, in memory. This fetches every page. */
    public List<T> toList() {
        List<T> all = new ArrayList<>();
        forEach(all::add);
        return all;
    }

    private static final class ItemIterator<Q extends ApiRequest, R extends ApiResponse<?>, T> implements Iterator<T> {
        private final Function<? super Q, ? extends R> call;
        private final Function<? super R, ? extends @Nullable List<? extends T>> items;
        private final BiFunction<? super Q, ? super R, ? extends @Nullable Q> next;
        /**
         * The requests that were sent. A repeated request would start an endless loop, so the iteration ends there.
         */
        private final Set<Q> asked = new HashSet<>();

        private @Nullable Q request;
        private Iterator<? extends @Nullable T> page = Collections.emptyIterator();
        private @Nullable T item;

        ItemIterator(
                Q first,
                Function<? super Q, ? extends R> call,
                Function<? super R, ? extends @Nullable List<? extends T>> items,
                BiFunction<? super Q, ? super R, ? extends @Nullable Q> next) {
            this.request = first;
            this.call = call;
            this.items = items;
            this.next = next;
        }

        @Override
        public boolean hasNext() {
            while (item == null) {
                if (page.hasNext()) {
                    item = page.next();
                } else if (request != null && !asked.contains(request)) {
                    turn(request);
                } else {
                    return false;
                }
            }
            return true;
        }

        private void turn(Q asking) {
            R answer = call.apply(asking);
            answer.requireSuccess();
            asked.add(asking);
            List<? extends T> found = items.apply(answer);
            page = found == null ? Collections.emptyIterator() : found.iterator();
            request = next.apply(asking, answer);
        }

        @Override
        public T next() {
            T found = hasNext() ? item : null;
            if (found == null) {
                throw new NoSuchElementException();
            }
            item = null;
            return found;
        }
    }
}
