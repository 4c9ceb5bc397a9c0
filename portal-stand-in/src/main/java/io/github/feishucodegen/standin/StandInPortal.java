package io.github.feishucodegen.standin;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import org.jspecify.annotations.Nullable;

/** A server on this machine that behaves as the portal. It records all requests. */
public final class StandInPortal implements AutoCloseable {
    private static final int BACKLOG = 200;

    private final StoredPages pages;
    private final ServerSocket socket;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<Request> requests = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile boolean timesInTree = true;
    private volatile boolean etags;
    private volatile int latency;
    private volatile @Nullable String tree;

    private StandInPortal(StoredPages pages, ServerSocket socket) {
        this.pages = pages;
        this.socket = socket;
    }

    public static StandInPortal serving(StoredPages pages) throws IOException {
        return serving(pages, 0);
    }

    /** @param port 0 for any free port */
    public static StandInPortal serving(StoredPages pages, int port) throws IOException {
        return serving(pages, new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress()));
    }

    /** Serves pages over TLS. */
    public static StandInPortal serving(StoredPages pages, SSLContext context) throws IOException {
        ServerSocket socket =
                context.getServerSocketFactory().createServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        return serving(pages, socket);
    }

    private static StandInPortal serving(StoredPages pages, ServerSocket socket) {
        StandInPortal portal = new StandInPortal(pages, socket);
        start(portal::accept);
        return portal;
    }

    /** A fault that applies to some requests, a number of times. */
    private static final class Rule {
        private final Predicate<Request> requests;
        private final Fault fault;
        private int left;

        private Rule(Predicate<Request> requests, Fault fault, int times) {
            this.requests = requests;
            this.fault = fault;
            this.left = times;
        }
    }

    /** Makes the next answers to some requests go wrong. */
    public StandInPortal fail(Predicate<Request> which, Fault fault, int times) {
        synchronized (rules) {
            rules.add(new Rule(which, fault, times));
        }
        return this;
    }

    /** Makes all answers about a page go wrong. */
    public StandInPortal fail(String fullPath, Fault fault) {
        return fail(request -> request.parameter("fullPath").equals(fullPath), fault, Integer.MAX_VALUE);
    }

    public void mend() {
        synchronized (rules) {
            rules.clear();
        }
    }

    /** Whether the tree says when pages were edited. It does by default. */
    public StandInPortal timesInTree(boolean say) {
        timesInTree = say;
        return this;
    }

    /** Whether pages have an {@code ETag}. They do not by default. */
    public StandInPortal etags(boolean send) {
        etags = send;
        return this;
    }

    /** The pause before each answer. */
    public StandInPortal latency(int milliseconds) {
        latency = milliseconds;
        return this;
    }

    /** Replaces the JSON of the tree; null for the tree of the pages. */
    public StandInPortal tree(@Nullable String json) {
        tree = json;
        return this;
    }

    public StoredPages pages() {
        return pages;
    }

    /** The requests so far, in the order in which they arrived. */
    public List<Request> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    /** The number of connections so far. */
    public int connections() {
        return connections.get();
    }

    public void forgetRequests() {
        synchronized (requests) {
            requests.clear();
        }
    }

    public URI uri() {
        String scheme = socket instanceof SSLServerSocket ? "https" : "http";
        return URI.create(scheme + "://127.0.0.1:" + socket.getLocalPort());
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket accepted = socket.accept();
                accepted.setTcpNoDelay(true);
                open.add(accepted);
                connections.incrementAndGet();
                start(() -> {
                    try (accepted) {
                        new Conversation(accepted, this).run();
                    } catch (IOException e) {
                        // The client has gone.
                    } finally {
                        open.remove(accepted);
                    }
                });
            } catch (IOException e) {
                // The server was closed, or a client went before it was served.
            }
        }
    }

    void record(Request request) {
        synchronized (requests) {
            requests.add(request);
        }
        if (latency > 0) {
            Conversation.pause(latency);
        }
    }

    @Nullable
    Fault fault(Request request) {
        synchronized (rules) {
            for (Rule rule : rules) {
                if (rule.left > 0 && rule.requests.test(request)) {
                    rule.left--;
                    return rule.fault;
                }
            }
            return null;
        }
    }

    Response answer(Request request, @Nullable Fault fault) {
        String path = request.path();
        if (path.equals("/api/tools/docment/directory_list")) {
            String given = tree;
            return Response.json(given == null ? PortalJson.tree(pages.all(), timesInTree) : given);
        }
        if (path.equals("/document_portal/v1/document_portal/v1/document/uri/mapping")) {
            return Response.json(PortalJson.mapping(pages.all()));
        }
        if (path.equals("/document_portal/v1/document/get_detail")) {
            StoredPage page = pages.find(request.parameter("fullPath"));
            if (fault == Fault.REFUSED) {
                return Response.json(PortalJson.refusal(1002, "no \u001B[31mpermission\u0007 here"));
            }
            return page == null
                    ? Response.json(PortalJson.refusal(1001, "not found"))
                    : tagged(
                            request,
                            page,
                            Response.json(PortalJson.detail(
                                    fault == Fault.EMPTY_CONTENT ? page.content("", page.updateTime()) : page)));
        }
        if (path.startsWith("/document/") && path.endsWith(".md")) {
            String address = java.net.URLDecoder.decode(
                    path.substring("/document".length(), path.length() - ".md".length()),
                    java.nio.charset.StandardCharsets.UTF_8);
            StoredPage page = pages.find(address);
            return page == null
                    ? Response.status(404)
                    : tagged(request, page, Response.of("text/markdown; charset=utf-8", page.content()));
        }
        return Response.status(404);
    }

    private Response tagged(Request request, StoredPage page, Response response) {
        String tag = "\"" + page.updateTime() + "-" + page.content().hashCode() + "\"";
        if (!etags) {
            return response;
        }
        return request.header("if-none-match").equals(tag) ? Response.status(304) : response.with("ETag", tag);
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "stand-in");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket each : open) {
            each.close();
        }
    }
}
