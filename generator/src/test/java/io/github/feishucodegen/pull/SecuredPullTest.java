package io.github.feishucodegen.pull;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.standin.StandInPortal;
import io.github.feishucodegen.standin.StoredPages;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pull over TLS, through a proxy with a password, from a server whose certificate only the company trusts. */
class SecuredPullTest {
    private static final String NAME = "portal.example.com";
    private static final String PASSWORD = "changeit";

    @TempDir
    static Path keys;

    private static Path keyStore;

    @TempDir
    Path dir;

    @BeforeAll
    static void makeCertificate() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        keyStore = keys.resolve("portal.p12");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "portal",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + NAME,
                        "-ext",
                        "san=dns:" + NAME,
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        keyStore.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }

    @Test
    void bringsThePages() throws Exception {
        try (StandInPortal server = server();
                TunnelProxy proxy = new TunnelProxy("me:s3cret", server.uri().getPort())) {
            PullProcess pull = pull(proxy, "me:s3cret", trustStore());

            assertThat(pull.await()).as(pull.output()).isZero();
            assertThat(proxy.tunnels()).isNotEmpty().allMatch((NAME + ":443")::equals);
            assertThat(PulledFolder.files(dir.resolve("pages")).keySet().stream()
                            .filter(name -> name.endsWith(".md")))
                    .hasSize(5);
        }
    }

    @Test
    void tellsThatTheCertificateIsNotTrusted() throws Exception {
        try (StandInPortal server = server();
                TunnelProxy proxy = new TunnelProxy("me:s3cret", server.uri().getPort())) {
            PullProcess pull = pull(proxy, "me:s3cret", "");

            assertThat(pull.await()).isEqualTo(2);
            assertThat(pull.output())
                    .contains("the certificate of https://" + NAME, "docs/pull.md")
                    .doesNotContain("s3cret");
        }
    }

    @Test
    void tellsThatTheProxyRefusesThePassword() throws Exception {
        try (StandInPortal server = server();
                TunnelProxy proxy = new TunnelProxy("me:s3cret", server.uri().getPort())) {
            PullProcess pull = pull(proxy, "me:wr0ng", trustStore());

            assertThat(pull.await()).isEqualTo(2);
            assertThat(pull.output())
                    .contains("the proxy asks for a user and a password, or refuses them")
                    .doesNotContain("s3cret")
                    .doesNotContain("wr0ng");
            assertThat(proxy.tunnels()).isEmpty();
        }
    }

    private static StandInPortal server() throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keyStore)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return StandInPortal.serving(StoredPages.numbered(5), context);
    }

    private static String trustStore() {
        return "export JDK_JAVA_OPTIONS='-Djavax.net.ssl.trustStore=" + keyStore
                + " -Djavax.net.ssl.trustStorePassword=" + PASSWORD + "'; ";
    }

    private PullProcess pull(TunnelProxy proxy, String credentials, String before) throws Exception {
        return PullProcess.start(
                URI.create("https://" + NAME),
                dir.resolve("pages"),
                before + "export HTTPS_PROXY='http://" + credentials + "@127.0.0.1:" + proxy.port() + "'; ");
    }
}
