package io.github.feishucodegen.client;

import io.github.feishucodegen.client.auth.TokenKind;
import io.github.feishucodegen.client.http.RequestBody;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An HTTP call that is ready to be sent, except for its token. */
final class Call {
    /** The name in messages and logs: the operation id, or method and path. */
    final String name;
    /** The operation; null for a call without generated code. */
    final @Nullable Operation operation;

    final String method;
    final URI uri;
    final Map<String, List<String>> headers;
    final @Nullable RequestBody body;
    final List<TokenKind> tokenKinds;
    /** Whether the call may be sent again after an attempt on which the server may have acted. */
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
