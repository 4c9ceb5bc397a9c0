package io.github.feishucodegen.client.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.engine.BufferedResponse;
import io.github.feishucodegen.client.sample.Platform;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A JVM that ends without closing its client, as programs do that make one call. */
class JvmEndTest {
    /** What a JVM waits at least if a thread of the JDK's client waits for the network. */
    private static final long WAITS_MILLIS = 300;

    private static final int ATTEMPTS = 10;

    /** In the JVM that ends. */
    static final class Program {
        public static void main(String[] args) throws IOException {
            JdkTransport transport = new JdkTransport(Duration.ofSeconds(5));
            TransportRequest request =
                    TransportRequest.newBuilder("GET", URI.create(args[0])).build();
            System.out.println(BufferedResponse.receive(transport, request).status());
        }
    }

    @Test
    void endsAtOnce() throws Exception {
        long quickest = Long.MAX_VALUE;
        try (Platform platform = new Platform()) {
            // A busy machine may be slow to end any process: one quick end shows that there was nothing to wait for.
            for (int attempt = 0; attempt < ATTEMPTS && quickest >= WAITS_MILLIS; attempt++) {
                quickest = Math.min(quickest, millisToEnd(platform.baseUrl() + "/open-apis/x"));
            }
        }
        assertThat(quickest).isLessThan(WAITS_MILLIS);
    }

    private static long millisToEnd(String url) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] said = process.getInputStream().readNBytes("200\n".length());
        long start = System.nanoTime();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(new String(said)).isEqualTo("200\n");
        assertThat(process.exitValue()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
