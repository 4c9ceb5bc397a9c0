package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.naming.OperationNames;
import java.util.List;

/**
 * The signatures of one operation in a client.
 *
 * @param call the methods that call it, including shortcuts, and the classes and accessors that lead to them
 * @param shortcuts methods that depend on request and response: calls without a request, and iteration over items
 */
record IndexedOperation(OperationNames names, List<Signature> call, List<Signature> shortcuts) {
    IndexedOperation {
        call = List.copyOf(call);
        shortcuts = List.copyOf(shortcuts);
    }
}
