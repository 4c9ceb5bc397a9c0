package io.github.feishucodegen.naming;

import io.github.feishucodegen.model.Operation;

/**
 * An operation's method and classes.
 *
 * @param method of the resource class
 * @param constant of the resource class, unique there
 */
public record OperationNames(
        Operation operation, String method, String constant, RequestClass request, ResponseClass response) {
    /** The method that does not wait, unless another operation of the resource is called so. */
    public String asyncMethod() {
        return method + "Async";
    }

    /** The method that gives the items of all pages, unless another operation of the resource is called so. */
    public String itemsMethod() {
        return method + "Items";
    }
}
