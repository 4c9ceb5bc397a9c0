package io.github.feishucodegen.spring;

import io.github.feishucodegen.client.http.JdkTransport;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;

/** Creates transports with the connection settings of the properties. */
final class Transports {
    private Transports() {}

    static JdkTransport of(FeishuProperties properties) {
        FeishuProperties.Proxy proxy = properties.proxy();
        if (proxy.host() == null || proxy.host().isBlank()) {
            return new JdkTransport(properties.connectTimeout());
        }
        ProxySelector selector = ProxySelector.of(new InetSocketAddress(proxy.host(), proxy.port()));
        return new JdkTransport(
                properties.connectTimeout(), () -> HttpClient.newBuilder().proxy(selector));
    }
}
