package io.github.feishucodegen.naming;

import io.github.feishucodegen.model.Operation;

/**
 * The method and classes of an operation.
 *
 * @param method the method of the resource class
 * @param constant the constant of the resource class, unique in that class
 */
public record OperationNames(
        Operation operation, String method, String constant, RequestClass request, ResponseClass response) {
    /** The asynchronous method. The caller checks that no other operation of the resource has this name. */
    public String asyncMethod() {
        return method + "Async";
    }

    /**
     * The method that iterates over the items of all pages. The caller checks that no other operation has this name.
     */
    public String itemsMethod() {
        return method + "Items";
    }
}
