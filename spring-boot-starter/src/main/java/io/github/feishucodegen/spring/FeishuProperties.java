package io.github.feishucodegen.spring;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the client and of its events.
 *
 * @param appId the id of the app, from the developer console
 * @param appSecret the secret of the app. Keep it out of files that are committed
 * @param baseUrl the base URL of the platform. By default that of Feishu, https://open.feishu.cn
 * @param connectTimeout the limit for opening a connection
 * @param requestTimeout the limit for one attempt of a call
 * @param totalTimeout the limit for a call with all its attempts and the waits between them. By default there is none
 * @param respectRateLimits whether calls that would exceed the documented rate limits are delayed
 * @param retry how calls are repeated
 * @param proxy the proxy of all connections
 * @param events how events and callbacks are received
 */
@ConfigurationProperties("feishu")
public record FeishuProperties(
        @Nullable String appId,
        @Nullable String appSecret,
        @Nullable String baseUrl,
        @DefaultValue("10s") Duration connectTimeout,
        @DefaultValue("60s") Duration requestTimeout,
        @Nullable Duration totalTimeout,
        @DefaultValue("false") boolean respectRateLimits,
        @DefaultValue Retry retry,
        @DefaultValue Proxy proxy,
        @DefaultValue Events events) {
    /**
     * How calls are repeated.
     *
     * @param attempts the number of attempts, including the first one
     */
    public record Retry(@DefaultValue("3") int attempts) {}

    /**
     * The proxy of all connections.
     *
     * @param host the host of the proxy. By default the system properties of the JDK decide
     * @param port the port of the proxy
     */
    public record Proxy(
            @Nullable String host, @DefaultValue("8080") int port) {
        /** Null if no proxy is set. */
        @Nullable
        ProxySelector selector() {
            return host == null || host.isBlank() ? null : ProxySelector.of(new InetSocketAddress(host, port));
        }
    }

    /**
     * How events and callbacks are received.
     *
     * @param mode the way events come. Nothing is received if no bean is a handler
     * @param path the path of the webhook
     * @param verificationToken the verification token of the app, for webhooks
     * @param encryptKey the encrypt key of the app, for webhooks
     */
    public record Events(
            @DefaultValue("long-connection") Mode mode,
            @DefaultValue("/feishu/events") String path,
            @Nullable String verificationToken,
            @Nullable String encryptKey) {}

    /** The way events come. */
    public enum Mode {
        /** Over a WebSocket that the application opens. It needs no public address. */
        LONG_CONNECTION,
        /** The platform sends them to {@code feishu.events.path} of this application. */
        WEBHOOK,
        /** The application receives none, or passes them to the dispatcher itself. */
        NONE
    }

    String requiredAppId() {
        return required("feishu.app-id", appId);
    }

    String requiredAppSecret() {
        return required("feishu.app-secret", appSecret);
    }

    private static String required(String property, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("the property " + property
                    + " is missing: take the value from the app's credentials in the developer console");
        }
        return value;
    }

    /** The settings without secrets. */
    @Override
    public String toString() {
        return "FeishuProperties[appId=" + appId + ", baseUrl=" + baseUrl + ", events=" + events.mode() + "]";
    }
}
