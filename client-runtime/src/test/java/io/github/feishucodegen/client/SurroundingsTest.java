package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.feishucodegen.client.error.ClientClosedException;
import io.github.feishucodegen.client.error.CredentialsException;
import io.github.feishucodegen.client.error.TransportException;
import io.github.feishucodegen.client.retry.RetryPolicy;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.Platform;
import io.github.feishucodegen.client.sample.SampleClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a client says about itself and about what is wrong around it. */
class SurroundingsTest {
    private static final PatchThingReq REQUEST =
            PatchThingReq.newBuilder().thingId("1").build();

    @Test
    void credentialsThatAreMissingAreNamed() {
        assertThatExceptionOfType(CredentialsException.class)
                .isThrownBy(() -> SampleClient.newBuilder(null, "secret"))
                .withMessageContaining("app id is null");
        assertThatExceptionOfType(CredentialsException.class)
                .isThrownBy(() -> SampleClient.newBuilder("cli_a", " "))
                .withMessageContaining("app secret is empty")
                .withMessageContaining("developer console");
    }

    @Test
    void aClosedClientSaysSo() {
        try (Platform platform = new Platform()) {
            SampleClient client = platform.client().build();
            client.close();

            assertThatExceptionOfType(ClientClosedException.class)
                    .isThrownBy(() -> client.things().open(REQUEST))
                    .withMessageContaining("the client is closed");
            assertThatExceptionOfType(ClientClosedException.class).isThrownBy(() -> client.call("GET", "/x"));
        }
    }

    @Test
    void anUnreachableHostIsNamedWithItsPortAndARemedy() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        try (SampleClient client = SampleClient.newBuilder("cli_a", "secret")
                .baseUrl("http://127.0.0.1:" + port)
                .retry(RetryPolicy.NONE)
                .build()) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> client.things().open(REQUEST))
                    .withMessageContaining("no connection to 127.0.0.1:" + port)
                    .withMessageContaining("proxy(…)")
                    .matches(problem -> !problem.mayHaveArrived());
        }
    }

    @Test
    void aHostWithoutAnAddressIsNamedWithItsPort() {
        try (SampleClient client = SampleClient.newBuilder("cli_a", "secret")
                .baseUrl("https://open.example.invalid")
                .retry(RetryPolicy.NONE)
                .build()) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> client.things().open(REQUEST))
                    .withMessageContaining("no connection to open.example.invalid:443 (the name has no address)")
                    .withMessageContaining("Check the base URL, the name server")
                    .matches(problem -> !problem.mayHaveArrived());
        }
    }

    @Test
    void theVersionIsThatOfTheModule() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + UserAgent.VERSION + "</version>");
    }

    @Test
    void callsGoThroughTheProxyAndNameTheVersions() {
        try (Platform proxy = new Platform()) {
            URI address = URI.create(proxy.baseUrl());
            try (SampleClient client = SampleClient.newBuilder("cli_a", "secret")
                    .baseUrl("http://open.example.invalid")
                    .proxy(address.getHost(), address.getPort())
                    .build()) {
                client.things().open(REQUEST);
            }
            assertThat(proxy.call().header("User-Agent"))
                    .isEqualTo("feishu-codegen/" + UserAgent.VERSION + " Java/" + System.getProperty("java.version"));
        }
    }
}
