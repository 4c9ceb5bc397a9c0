package io.github.feishucodegen.client;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The items of all pages of an answer. A page is fetched when its first item is asked for; each iteration begins anew,
 * with the page that the request asks for.
 *
 * <p>Iterating throws {@link io.github.feishucodegen.client.error.ApiException} where the platform refuses a page.
 *
 * @param <T> an item
 */
public final class Items<T> implements Iterable<T> {
    private final Pages<?, ?> pages;

    private Items(Pages<?, ?> pages) {
        this.pages = pages;
    }

    static <Q extends ApiRequest, R extends ApiResponse<?>, T> Items<T> of(
            ApiCaller caller, Operation<Q, R> operation, Q request, RequestOptions options) {
        Paging paging = operation.paging();
        if (paging == null) {
            throw new IllegalArgumentException(operation + " does not answer in pages");
        }
        return new Items<>(new Pages<>(caller, operation, paging, request, options));
    }

    @Override
    public Iterator<T> iterator() {
        return new ItemIterator<>(pages);
    }

    public Stream<T> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** All of them in memory. */
    public List<T> toList() {
        List<T> all = new ArrayList<>();
        forEach(all::add);
        return all;
    }

    /** How to get from page to page. */
    private static final class Pages<Q extends ApiRequest, R extends ApiResponse<?>> {
        private final ApiCaller caller;
        private final Operation<Q, R> operation;
        private final Paging paging;
        private final Q request;
        private final RequestOptions options;

        Pages(ApiCaller caller, Operation<Q, R> operation, Paging paging, Q request, RequestOptions options) {
            this.caller = caller;
            this.operation = operation;
            this.paging = paging;
            this.request = request;
            this.options = options;
        }

        /** @param token null for the page that the request asks for */
        R page(@Nullable Object token) {
            R page = caller.call(operation, token == null ? request : paging.at(request, token), options);
            page.orThrow();
            return page;
        }
    }

    private static final class ItemIterator<T> implements Iterator<T> {
        private final Pages<?, ?> pages;
        /** A token that comes again would lead in a circle. */
        private final Set<Object> seen = new HashSet<>();

        private Iterator<?> items = List.of().iterator();
        private @Nullable Object token;
        private boolean last;
        private @Nullable Object item;

        ItemIterator(Pages<?, ?> pages) {
            this.pages = pages;
        }

        @Override
        public boolean hasNext() {
            while (item == null) {
                if (items.hasNext()) {
                    item = items.next();
                } else if (last) {
                    return false;
                } else {
                    ApiResponse<?> page = pages.page(token);
                    items = pages.paging.items(page).iterator();
                    token = pages.paging.next(page);
                    last = token == null || !seen.add(token);
                }
            }
            return true;
        }

        @Override
        @SuppressWarnings("unchecked") // The operation and the method that names the type were generated together.
        public T next() {
            if (!hasNext() || item == null) {
                throw new NoSuchElementException();
            }
            T next = (T) item;
            item = null;
            return next;
        }
    }
}
