package io.github.feishucodegen.client.longconnection;

import io.github.feishucodegen.client.error.ApiException;
import io.github.feishucodegen.client.error.Explanation;
import io.github.feishucodegen.client.error.FeishuException;
import io.github.feishucodegen.client.error.HttpStatusException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;

/** The codes with which the platform refuses a connection, and which of them a further attempt cannot change. */
final class Refusals {
    static final String HANDSHAKE = "handshake of the long connection";

    private static final int FORBIDDEN = 403;
    private static final int AUTHENTICATION_FAILED = 514;
    private static final int TOO_MANY_CONNECTIONS = 1_000_040_350;
    private static final int BUSY = 1;
    private static final int INTERNAL_ERROR = 1_000_040_343;

    private static final Set<Integer> TEMPORARY = Set.of(BUSY, INTERNAL_ERROR);
    private static final Set<Integer> FINAL_OF_HANDSHAKE =
            Set.of(FORBIDDEN, AUTHENTICATION_FAILED, TOO_MANY_CONNECTIONS);

    private Refusals() {}

    /** Whether the request for an endpoint is refused for good. */
    static boolean isFinalForEndpoint(FeishuException problem) {
        return problem instanceof ApiException
                && !TEMPORARY.contains(((ApiException) problem).getCode())
                && !isOfBusyServer(((ApiException) problem).getHttpStatus());
    }

    private static boolean isOfBusyServer(int status) {
        return status == 429 || status / 100 == 5;
    }

    /** Whether a handshake is refused for good. A code that is not known may be temporary. */
    static boolean isFinalForHandshake(FeishuException problem) {
        return problem instanceof ApiException && FINAL_OF_HANDSHAKE.contains(((ApiException) problem).getCode());
    }

    /** Whether the platform did not accept the ticket in the address. It may have expired on the way. */
    static boolean isAboutTicket(FeishuException problem) {
        return problem instanceof ApiException && ((ApiException) problem).getCode() == AUTHENTICATION_FAILED;
    }

    /** The exception for a handshake that a server refused. */
    static FeishuException ofHandshake(HttpResponse<?> response) {
        HttpHeaders headers = response.headers();
        String logId = headers.firstValue("X-Tt-Logid").orElse(null);
        int status = number(headers, "handshake-status");
        if (status == 0) {
            return new HttpStatusException(HANDSHAKE, response.statusCode(), logId, "");
        }
        int reason = number(headers, "handshake-autherrcode");
        int code = reason == 0 ? status : reason;
        return new ApiException(
                HANDSHAKE,
                FINAL_OF_HANDSHAKE.contains(code) ? code : status,
                headers.firstValue("handshake-msg").orElse(""),
                logId,
                response.statusCode(),
                explanation(code));
    }

    private static int number(HttpHeaders headers, String name) {
        try {
            return Integer.parseInt(headers.firstValue(name).orElse("0").strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    static Explanation explanation(int code) {
        switch (code) {
            case FORBIDDEN:
                return advice("choose the long connection as the way to receive events in the app's settings");
            case AUTHENTICATION_FAILED:
                return advice("check the app's id and secret, and that they are this platform's");
            case TOO_MANY_CONNECTIONS:
                return advice("close other connections of the app: it has as many as the platform allows");
            default:
                return Explanation.NONE;
        }
    }

    private static Explanation advice(String advice) {
        return new Explanation("", advice, List.of());
    }
}
