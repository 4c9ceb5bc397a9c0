package io.github.feishucodegen.sdk;

import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.OperationKey;

/**
 * A method of an SDK that sends a request.
 *
 * @param httpMethod such as {@code PATCH}
 * @param path such as {@code /open-apis/hire/v1/interviewers/:interviewer_id}
 * @param resource the class that has the method
 * @param request the class of its first parameter
 * @param response the class that it returns
 */
public record SdkOperation(
        String httpMethod, String path, String resource, String method, String request, String response) {
    /** The route, which identifies the operation. */
    public String route() {
        return OperationKey.of(HttpMethod.valueOf(httpMethod), path).toString();
    }
}
