package io.github.feishucodegen.client.http;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's HTTP clients of one transport, by connect timeout: a client has only one connect timeout.
 *
 * <p>Each client has a thread that waits for the network in native code. The end of the JVM waits 0.3 s for such a
 * thread. Unused clients are therefore stopped when the JVM ends. A call after that gets a new client.
 */
final class JdkClients {
    /** The number of clients that are kept. Each has its own connections and thread. */
    private static final int MAX_CLIENTS = 8;

    private static final long MAX_WAIT_MILLIS = 100;
    /** The end of the text form of a JDK client. The name of its thread has the same number. */
    private static final Pattern NUMBER = Pattern.compile("\\((\\d+)\\)$");

    private final Function<Duration, HttpClient> maker;
    private final Map<Duration, HttpClient> clients = new HashMap<>();
    private int leases;

    JdkClients(Function<Duration, HttpClient> maker) {
        this.maker = maker;
    }

    /** The lease of a client. The client is not stopped before the lease is closed. */
    final class Lease implements AutoCloseable {
        final HttpClient client;
        private final AtomicBoolean over = new AtomicBoolean();

        private Lease(HttpClient client) {
            this.client = client;
        }

        @Override
        public void close() {
            if (over.compareAndSet(false, true)) {
                leave();
            }
        }
    }

    /** A lease of the client for this connect timeout. The caller closes it. */
    synchronized Lease lease(Duration connectTimeout) {
        HttpClient client = clients.get(connectTimeout);
        if (client == null) {
            client = maker.apply(connectTimeout);
            if (clients.size() < MAX_CLIENTS) {
                clients.put(connectTimeout, client);
                JvmEnd.watch(this);
            }
        }
        leases++;
        return new Lease(client);
    }

    private synchronized void leave() {
        leases--;
    }

    /** Stops all clients, unless one is in use. Nothing happens if the JDK's threads have other names. */
    void stopIfIdle() {
        List<Thread> stopped = new ArrayList<>();
        synchronized (this) {
            if (leases > 0) {
                return;
            }
            for (HttpClient client : clients.values()) {
                Thread thread = thread(client);
                if (thread != null) {
                    thread.interrupt();
                    stopped.add(thread);
                }
            }
            clients.clear();
        }
        JvmEnd.forget(this);
        stopped.forEach(JdkClients::await);
    }

    private static void await(Thread thread) {
        try {
            thread.join(MAX_WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static @Nullable Thread thread(HttpClient client) {
        Matcher number = NUMBER.matcher(client.toString());
        return number.find() ? thread("HttpClient-" + number.group(1) + "-SelectorManager") : null;
    }

    private static @Nullable Thread thread(String name) {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        // More than the current number, because further threads may start.
        Thread[] threads = new Thread[2 * group.activeCount()];
        int count = group.enumerate(threads);
        for (int i = 0; i < count; i++) {
            if (threads[i].getName().equals(name)) {
                return threads[i];
            }
        }
        return null;
    }
}
