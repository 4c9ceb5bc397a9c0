package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.github.feishucodegen.client.error.TransportException;
import io.github.feishucodegen.client.http.FileContent;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.client.sample.Thing;
import io.github.feishucodegen.client.sample.ThingResp;
import io.github.feishucodegen.client.sample.UploadThingReq;
import io.github.feishucodegen.fixture.RawServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A server that does what a test tells it to, a client that calls it, and what is left open at the end. */
abstract class RawServerTest {
    static final String GOOD = "{\"code\":0,\"data\":{\"name\":\"n\"}}";
    static final int MILLIS = 1200;
    static final PatchThingReq PATCH = PatchThingReq.newBuilder()
            .thingId("1")
            .thing(Thing.newBuilder().name("n").build())
            .build();
    static final PatchThingReq ANY = PatchThingReq.newBuilder().buildUnchecked();

    private final CountDownLatch end = new CountDownLatch(1);
    final List<AutoCloseable> open = new ArrayList<>();
    final List<Duration> waits = new CopyOnWriteArrayList<>();

    /** The first call of a JVM loads classes, which on a busy machine takes longer than {@link #hasty} waits. */
    @BeforeAll
    static void callOnce() {
        RawServer server = new RawServer((number, socket) -> RawServer.json(socket, GOOD));
        try (server;
                SampleClient client = SampleClient.newBuilder("a", "s")
                        .baseUrl(server.baseUrl())
                        .build()) {
            patch(client);
        }
    }

    @AfterEach
    void close() throws Exception {
        end.countDown();
        for (AutoCloseable resource : open) {
            resource.close();
        }
    }

    RawServer server(RawServer.Script script) {
        RawServer server = new RawServer(script);
        open.add(server);
        return server;
    }

    SampleClient client(RawServer server) {
        return client(server, Duration.ofSeconds(20));
    }

    /** A client that waits no longer than {@value #MILLIS} ms. */
    SampleClient hasty(RawServer server) {
        return client(server, Duration.ofMillis(MILLIS));
    }

    SampleClient client(RawServer server, Duration requestTimeout) {
        ApiClient.Builder<SampleClient, ?> builder =
                SampleClient.newBuilder("a", "s").baseUrl(server.baseUrl()).requestTimeout(requestTimeout);
        SampleClient client = builder.sleeper(waits::add).build();
        open.add(client);
        return client;
    }

    static RequestOptions.Builder options() {
        return RequestOptions.newBuilder().tenantAccessToken("t-x");
    }

    /** A call that writes. */
    static ThingResp patch(SampleClient client) {
        return client.things().patch(PATCH, options().build());
    }

    /** A call that reads. */
    static ThingResp get(SampleClient client) {
        return client.things().open(ANY);
    }

    static TransportException failure(Supplier<?> call) {
        return catchThrowableOfType(TransportException.class, call::get);
    }

    static UploadThingReq upload(FileContent file) {
        return UploadThingReq.newBuilder()
                .body(UploadThingReq.Body.newBuilder().file(file).build())
                .build();
    }

    /** As a server does that never answers. */
    void hang() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** That so many came. A server that is not on time writes down the last one when its client has given up. */
    static void assertRequests(RawServer server, int count) {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(server.requests()).hasSize(count));
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
