package io.github.feishucodegen.naming;

import io.github.feishucodegen.model.Operation;

/**
 * An operation's method and classes.
 *
 * @param method of the resource class
 * @param constant of the resource class, unique there
 */
public record OperationNames(
        Operation operation, String method, String constant, RequestClass request, ResponseClass response) {}
