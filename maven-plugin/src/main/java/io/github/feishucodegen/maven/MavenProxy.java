package io.github.feishucodegen.maven;

import io.github.feishucodegen.portal.ProxyServer;
import java.net.URI;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.AuthenticationContext;
import org.eclipse.aether.repository.Proxy;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/** The proxy that Maven's settings name for a server. Maven itself selects it and decrypts its password. */
final class MavenProxy {
    private MavenProxy() {}

    /** The proxy; null if the settings name none for the server. */
    static @Nullable ProxyServer of(RepositorySystemSession session, URI server) {
        RemoteRepository portal = new RemoteRepository.Builder("portal", "default", server.toString()).build();
        Proxy proxy = session.getProxySelector() == null
                ? null
                : session.getProxySelector().getProxy(portal);
        if (proxy == null) {
            return null;
        }
        RemoteRepository proxied =
                new RemoteRepository.Builder(portal).setProxy(proxy).build();
        try (AuthenticationContext login = AuthenticationContext.forProxy(session, proxied)) {
            String user = login == null ? null : login.get(AuthenticationContext.USERNAME);
            String password = login == null ? null : login.get(AuthenticationContext.PASSWORD);
            return new ProxyServer(proxy.getHost(), proxy.getPort(), user, password == null ? "" : password);
        }
    }
}
