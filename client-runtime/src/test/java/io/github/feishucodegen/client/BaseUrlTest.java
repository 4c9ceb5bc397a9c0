package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.feishucodegen.client.engine.BaseUrl;
import io.github.feishucodegen.client.sample.Platform;
import io.github.feishucodegen.client.sample.SampleClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
    private static final RequestOptions WITH_TOKEN =
            RequestOptions.newBuilder().tenantAccessToken("t-1").build();

    private final Platform platform = new Platform();

    @AfterEach
    void forget() {
        System.clearProperty(ApiClient.BASE_URL_PROPERTY);
        platform.close();
    }

    @Test
    void isThePlatformsUnlessItIsSet() {
        assertThat(BaseUrl.byDefault()).isEqualTo("https://open.feishu.cn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/gateway", "/gateway/"})
    void comesFromTheSystemPropertyOfCodeThatSetsNone(String path) {
        System.setProperty("feishu.client.baseUrl", platform.baseUrl() + path);

        try (SampleClient client = SampleClient.newBuilder("a", "s").build()) {
            client.call("GET", "/open-apis/x", null, WITH_TOKEN);
        }

        assertThat(platform.call().target()).isEqualTo((path.startsWith("/g") ? "/gateway" : "") + "/open-apis/x");
    }

    @Test
    void isTheClientsOwnBeforeTheSystemProperty() {
        System.setProperty(ApiClient.BASE_URL_PROPERTY, "nonsense");

        try (SampleClient client = platform.client().build()) {
            client.call("GET", "/open-apis/x");
        }

        assertThat(platform.call().target()).isEqualTo("/open-apis/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "open.feishu.cn", "ftp://host", "http://", "http://a b", "https://host?x=1", "https://h#x"})
    void fromTheSystemPropertyIsAnHttpAddressToo(String address) {
        System.setProperty(ApiClient.BASE_URL_PROPERTY, address);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleClient.newBuilder("a", "s").build())
                .withMessageContaining("feishu.client.baseUrl")
                .withMessageEndingWith("HTTP address: " + address);
    }
}
