package io.github.feishucodegen.portal;

import java.io.IOException;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The proxy for a host. The system properties of Java come first ({@code https.proxyHost}). Without them, the
 * environment decides ({@code HTTPS_PROXY}, {@code HTTP_PROXY}, {@code ALL_PROXY} and {@code NO_PROXY}, in upper or
 * lower case).
 */
final class ProxySettings {
    private static final int DEFAULT_PORT = 80;

    private final ProxySelector selector;
    private final Optional<Authenticator> authenticator;

    private ProxySettings(ProxySelector selector, Optional<Authenticator> authenticator) {
        this.selector = selector;
        this.authenticator = authenticator;
    }

    /** @throws IllegalArgumentException if the environment names a proxy that is not an address */
    static ProxySettings of(URI host, Properties properties, Map<String, String> environment) {
        String scheme = host.getScheme();
        if (properties.getProperty(scheme + ".proxyHost") != null) {
            return new ProxySettings(
                    ProxySelector.getDefault(),
                    authenticator(
                            properties.getProperty(scheme + ".proxyUser"),
                            properties.getProperty(scheme + ".proxyPassword", "")));
        }
        String proxy = variable(environment, scheme + "_proxy")
                .or(() -> variable(environment, "all_proxy"))
                .orElse("");
        if (proxy.isEmpty() || isExempt(host, variable(environment, "no_proxy").orElse(""))) {
            return new ProxySettings(direct(), Optional.empty());
        }
        return of(scheme, proxy);
    }

    static ProxySettings of(ProxyServer proxy) {
        return new ProxySettings(
                ProxySelector.of(new InetSocketAddress(proxy.host(), proxy.port())),
                authenticator(proxy.user(), proxy.password()));
    }

    private static ProxySettings of(String scheme, String proxy) {
        URI address;
        try {
            address = URI.create(proxy.contains("://") ? proxy : "http://" + proxy);
        } catch (IllegalArgumentException e) {
            throw notAnAddress(scheme);
        }
        if (address.getHost() == null || !"http".equalsIgnoreCase(address.getScheme())) {
            throw notAnAddress(scheme);
        }
        int port = address.getPort() < 0 ? DEFAULT_PORT : address.getPort();
        String user = address.getUserInfo();
        int colon = user == null ? -1 : user.indexOf(':');
        return new ProxySettings(
                ProxySelector.of(new InetSocketAddress(address.getHost(), port)),
                user == null
                        ? Optional.empty()
                        : authenticator(
                                colon < 0 ? user : user.substring(0, colon),
                                colon < 0 ? "" : user.substring(colon + 1)));
    }

    /** The value is not part of the message, because it may contain a password. */
    private static IllegalArgumentException notAnAddress(String scheme) {
        return new IllegalArgumentException("the environment variable " + scheme.toUpperCase(Locale.ROOT)
                + "_PROXY (or ALL_PROXY) is not the address of an HTTP proxy; write http://proxy.example.com:3128");
    }

    ProxySelector selector() {
        return selector;
    }

    Optional<Authenticator> authenticator() {
        return authenticator;
    }

    /** Whether the variable {@code NO_PROXY} lists the host, a domain above it, or all hosts. */
    static boolean isExempt(URI host, String noProxy) {
        String name = host.getHost().toLowerCase(Locale.ROOT);
        for (String entry : noProxy.toLowerCase(Locale.ROOT).split("[,\\s]+")) {
            String[] hostAndPort = entry.startsWith("[") ? new String[] {entry} : entry.split(":", 2);
            String domain = hostAndPort[0].replaceFirst("^\\*?\\.", "");
            boolean port = hostAndPort.length < 2 || hostAndPort[1].equals(Integer.toString(host.getPort()));
            if (entry.equals("*")
                    || !domain.isEmpty() && port && (name.equals(domain) || name.endsWith("." + domain))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> variable(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, environment.getOrDefault(name.toUpperCase(Locale.ROOT), ""));
        return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }

    private static Optional<Authenticator> authenticator(@Nullable String user, String password) {
        if (user == null) {
            return Optional.empty();
        }
        PasswordAuthentication credentials = new PasswordAuthentication(user, password.toCharArray());
        return Optional.of(new Authenticator() {
            @Override
            protected @Nullable PasswordAuthentication getPasswordAuthentication() {
                return getRequestorType() == RequestorType.PROXY ? credentials : null;
            }
        });
    }

    private static ProxySelector direct() {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        };
    }
}
