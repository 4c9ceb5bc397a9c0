package io.github.feishucodegen.clientapi;

import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.Paging;
import org.jspecify.annotations.Nullable;

/**
 * An operation of a resource.
 *
 * @param paging how it returns its result in pages. Null if it does not
 */
public record CalledOperation(
        OperationNames names, @Nullable Paging paging) {}
