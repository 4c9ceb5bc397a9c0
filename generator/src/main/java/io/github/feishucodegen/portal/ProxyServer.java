package io.github.feishucodegen.portal;

import org.jspecify.annotations.Nullable;

/**
 * A proxy that another program's settings name.
 *
 * @param user null if the proxy wants no password
 */
public record ProxyServer(String host, int port, @Nullable String user, String password) {
    /** The address only: neither user nor password is part of a text. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
