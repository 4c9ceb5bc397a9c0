package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.naming.OperationNames;
import java.util.List;

/**
 * What one operation has in a client.
 *
 * @param call the methods that call it, shortcuts among them, and the way to them
 * @param shortcuts methods that it has for what it takes and gives: for nothing at all, for pages of items
 */
record IndexedOperation(OperationNames names, List<Signature> call, List<Signature> shortcuts) {
    IndexedOperation {
        call = List.copyOf(call);
        shortcuts = List.copyOf(shortcuts);
    }
}
