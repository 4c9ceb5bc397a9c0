package io.github.feishucodegen.client.error;

import java.util.List;
import java.util.stream.Collectors;

/** A request that cannot be sent because a value breaks a rule. Nothing was sent. */
public final class InvalidRequestException extends FeishuException {
    private static final long serialVersionUID = 1L;

    private final String request;
    private final Violation[] violations;

    /**
     * @param request the name of the request's class, or the operation
     * @param violations what is wrong with the request
     */
    public InvalidRequestException(String request, List<Violation> violations) {
        super(request + ": " + violations.stream().map(Violation::toString).collect(Collectors.joining("; ")), null);
        this.request = request;
        this.violations = violations.toArray(new Violation[0]);
    }

    public String getRequest() {
        return request;
    }

    public List<Violation> getViolations() {
        return List.of(violations);
    }
}
