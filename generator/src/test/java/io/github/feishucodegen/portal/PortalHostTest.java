package io.github.feishucodegen.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortalHostTest {
    @ParameterizedTest
    @CsvSource({
        "open.feishu.cn, https://open.feishu.cn",
        "https://OPEN.larksuite.com/, https://open.larksuite.com",
        "http://127.0.0.1:8080, http://127.0.0.1:8080",
        "https://me:secret@mirror.example.com/portal/, https://mirror.example.com/portal"
    })
    void readsServers(String written, String uri) {
        PortalHost host = PortalHost.parse(written);

        assertThat(host.uri()).hasToString(uri);
        assertThat(host).hasToString(uri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ftp://x.com", "file:///etc", "https://me:secret@x.com/?a", "https://me:secret@ x"})
    void refusesWhatIsNoServer(String written) {
        assertThatThrownBy(() -> PortalHost.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("server")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "https://open.feishu.cn/a, true",
        "https://OPEN.feishu.cn:443/a, true",
        "http://open.feishu.cn/a, false",
        "https://open.feishu.cn:8443/a, false",
        "https://me:x@open.feishu.cn/a, false",
        "https://10.0.0.1/a, false"
    })
    void knowsItsOwnAddresses(String address, boolean same) {
        assertThat(PortalHost.parse("open.feishu.cn").isSameServer(URI.create(address)))
                .isEqualTo(same);
    }

    @Test
    void onlyServersOnThisMachineAreLocal() {
        assertThat(PortalHost.parse("http://localhost:1").isLocal()).isTrue();
        assertThat(PortalHost.parse("http://127.0.0.1:1").isLocal()).isTrue();
        assertThat(PortalHost.parse("http://[::1]:1").isLocal()).isTrue();
        assertThat(PortalHost.parse("http://localhost.example.com").isLocal()).isFalse();
    }
}
