package io.github.feishucodegen.client;

import io.github.feishucodegen.client.auth.TokenKind;
import io.github.feishucodegen.client.http.RequestBody;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request on its way to HTTP: all but the token. */
final class Call {
    /** In messages. */
    final String name;

    final String method;
    final URI uri;
    final Map<String, List<String>> headers;
    final @Nullable RequestBody body;
    final List<TokenKind> tokenKinds;

    Call(
            String name,
            String method,
            URI uri,
            Map<String, List<String>> headers,
            @Nullable RequestBody body,
            List<TokenKind> tokenKinds) {
        this.name = name;
        this.method = method;
        this.uri = uri;
        this.headers = headers;
        this.body = body;
        this.tokenKinds = tokenKinds;
    }
}
