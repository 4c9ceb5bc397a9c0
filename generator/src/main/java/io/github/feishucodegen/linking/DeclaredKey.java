package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.HttpVerb;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.OperationKey;

/** Creates the keys of operations that pages and corrections declare. */
public final class DeclaredKey {
    private DeclaredKey() {}

    public static OperationKey of(OperationDeclaration operation) {
        return of(operation.httpMethod().value(), operation.url().value());
    }

    /** @param url with or without host and query */
    public static OperationKey of(HttpVerb method, String url) {
        return OperationKey.of(HttpMethod.valueOf(method.name()), url);
    }
}
