package io.github.feishucodegen.client.longconnection;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets deliveries with the same key go one after the other, in the order of their arrival. Memory is kept only for keys with
 * a delivery under way.
 */
final class KeyedQueues {
    private final Map<String, Set<Delivery>> waiting = new HashMap<>();
    private final Consumer<Delivery> next;

    /** @param next is called with each delivery whose turn comes, by the thread that called a method of this object */
    KeyedQueues(Consumer<Delivery> next) {
        this.next = next;
    }

    void add(String key, Delivery delivery) {
        synchronized (this) {
            Set<Delivery> others = waiting.get(key);
            if (others != null) {
                others.add(delivery);
                return;
            }
            waiting.put(key, new LinkedHashSet<>());
        }
        next.accept(delivery);
    }

    /** Removes a delivery that has waited for too long. Nothing happens if it does not wait. */
    synchronized boolean remove(String key, Delivery delivery) {
        Set<Delivery> others = waiting.get(key);
        return others != null && others.remove(delivery);
    }

    /** The delivery of this key whose turn it was is finished. */
    void finished(String key) {
        Delivery first = takeNext(key);
        if (first != null) {
            next.accept(first);
        }
    }

    private synchronized @Nullable Delivery takeNext(String key) {
        Set<Delivery> others = waiting.get(key);
        if (others == null) {
            return null;
        }
        Iterator<Delivery> oldest = others.iterator();
        if (!oldest.hasNext()) {
            waiting.remove(key);
            return null;
        }
        Delivery first = oldest.next();
        oldest.remove();
        return first;
    }
}
