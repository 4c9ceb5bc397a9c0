package io.github.feishucodegen.client;

import io.github.feishucodegen.client.auth.TokenKind;
import io.github.feishucodegen.client.http.RequestBody;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request on its way to HTTP: all but the token. */
final class Call {
    /** In messages and logs: the operation's id, or the method and the path. */
    final String name;
    /** Null for a call without generated code. */
    final @Nullable Operation operation;

    final String method;
    final URI uri;
    final Map<String, List<String>> headers;
    final @Nullable RequestBody body;
    final List<TokenKind> tokenKinds;
    /** Whether it may be sent again though the server may have acted on it. */
    final boolean safe;

    Call(
            String name,
            @Nullable Operation operation,
            String method,
            URI uri,
            Map<String, List<String>> headers,
            @Nullable RequestBody body,
            List<TokenKind> tokenKinds,
            boolean safe) {
        this.name = name;
        this.operation = operation;
        this.method = method;
        this.uri = uri;
        this.headers = headers;
        this.body = body;
        this.tokenKinds = tokenKinds;
        this.safe = safe;
    }
}
