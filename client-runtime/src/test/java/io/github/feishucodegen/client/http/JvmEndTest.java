package io.github.feishucodegen.client.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.engine.MemoryTarget;
import io.github.feishucodegen.client.engine.ResponseReceiver;
import io.github.feishucodegen.fixture.StubPlatform;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A JVM that ends without closing its client, as programs do that make one call. */
@Timeout(600)
class JvmEndTest {
    /** A JVM waits 300 ms at least if a thread of the JDK's client waits for the network; half of that is no chance. */
    private static final long WAITS_MILLIS = 150;

    private static final int ATTEMPTS = 30;

    /** In the JVM that ends, with the address to call, or with none. */
    static final class Program {
        public static void main(String[] args) throws IOException {
            for (String url : args) {
                JdkTransport transport = new JdkTransport(Duration.ofMinutes(1));
                TransportRequest request =
                        TransportRequest.newBuilder("GET", URI.create(url)).build();
                ResponseReceiver.receive(transport, request, new MemoryTarget(1 << 18));
            }
            System.out.println("done");
        }
    }

    /** A busy machine is slow to end any process, so the quickest ends with and without a call are compared. */
    @Test
    void endsAsSoonAsOneThatMadeNoCall() throws Exception {
        long without = Long.MAX_VALUE;
        long with = Long.MAX_VALUE;
        try (StubPlatform platform = new StubPlatform()) {
            for (int attempt = 0; attempt < ATTEMPTS && (attempt < 3 || with >= without + WAITS_MILLIS); attempt++) {
                without = Math.min(without, millisToEnd());
                with = Math.min(with, millisToEnd(platform.baseUrl() + "/open-apis/x"));
            }
        }
        assertThat(with).isLessThan(without + WAITS_MILLIS);
    }

    private static long millisToEnd(String... urls) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName()));
        command.addAll(List.of(urls));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] said = process.getInputStream().readNBytes("done".length());
        long start = System.nanoTime();
        assertThat(process.waitFor()).isZero();
        assertThat(new String(said, StandardCharsets.US_ASCII)).isEqualTo("done");
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
