package io.github.feishucodegen.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxySettingsTest {
    private static final URI HOST = URI.create("https://open.feishu.cn");

    private static String proxy(Map<String, String> environment) {
        ProxySettings settings = ProxySettings.of(HOST, new Properties(), environment);
        Proxy proxy = settings.selector().select(HOST).get(0);
        return proxy.type() == Proxy.Type.DIRECT
                ? "none"
                : ((InetSocketAddress) proxy.address()).getHostString() + ":"
                        + ((InetSocketAddress) proxy.address()).getPort();
    }

    @Test
    void takesTheProxyOfTheEnvironment() {
        assertThat(proxy(Map.of())).isEqualTo("none");
        assertThat(proxy(Map.of("HTTPS_PROXY", "http://p.example.com:3128"))).isEqualTo("p.example.com:3128");
        assertThat(proxy(Map.of("https_proxy", "p.example.com:3128"))).isEqualTo("p.example.com:3128");
        assertThat(proxy(Map.of("ALL_PROXY", "http://p.example.com"))).isEqualTo("p.example.com:80");
        assertThat(proxy(Map.of("HTTP_PROXY", "http://p.example.com"))).isEqualTo("none");
        assertThat(proxy(Map.of("HTTPS_PROXY", "http://p.example.com", "NO_PROXY", "a, .feishu.cn")))
                .isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({
        "open.feishu.cn, true",
        ".feishu.cn, true",
        "feishu.cn, true",
        "*.feishu.cn, true",
        "*, true",
        "'x.com,OPEN.FEISHU.CN', true",
        "ishu.cn, false",
        "open.feishu.cn:8080, false",
        "'', false"
    })
    void exemptsHosts(String noProxy, boolean exempt) {
        assertThat(ProxySettings.isExempt(HOST, noProxy)).isEqualTo(exempt);
    }

    @Test
    void passwordsOfProxiesAreUsedAndNotShown() {
        ProxySettings settings =
                ProxySettings.of(HOST, new Properties(), Map.of("HTTPS_PROXY", "http://me:secret@p.example.com:1"));
        assertThat(settings.authenticator()).isPresent();

        assertThatThrownBy(() -> ProxySettings.of(
                        HOST, new Properties(), Map.of("HTTPS_PROXY", "socks5://me:secret@p.example.com:1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HTTPS_PROXY")
                .hasMessageNotContaining("secret");
    }

    @Test
    void systemPropertiesComeFirst() {
        Properties properties = new Properties();
        properties.setProperty("https.proxyHost", "q.example.com");
        ProxySettings settings = ProxySettings.of(HOST, properties, Map.of("HTTPS_PROXY", "http://p.example.com:3128"));

        assertThat(settings.selector()).isSameAs(ProxySelector.getDefault());
    }
}
