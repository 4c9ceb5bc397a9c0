package io.github.feishucodegen.client.event;

/**
 * The reasons why a request is refused. The log has the reason. The answer has only the status, so that nobody learns from
 * it how to forge a request.
 */
enum Refusal {
    TOO_LARGE(413, "the body is larger than maxBodyBytes"),
    NO_SECRETS(
            401,
            "the dispatcher has neither a verification token nor an encrypt key, so that it cannot check requests"),
    NO_SIGNATURE(401, "the request has no signature, and is no address check"),
    WRONG_SIGNATURE(401, "the signature is wrong: the encrypt key of the dispatcher is probably not the app's"),
    WRONG_TIME(401, "the timestamp is outside of the window: the clock of this machine is wrong, or it is a replay"),
    WRONG_TOKEN(401, "the verification token is wrong: the one of the dispatcher is probably not the app's"),
    NOT_ENCRYPTED(400, "the dispatcher has an encrypt key, but the body is not encrypted"),
    NO_KEY(400, "the body is encrypted, but the dispatcher has no encrypt key"),
    NOT_DECRYPTED(400, "the body cannot be decrypted: it is cut off, or was encrypted with another key"),
    NOT_JSON(400, "the payload is not JSON as the platform sends it");

    private final int status;
    private final String reason;

    Refusal(int status, String reason) {
        this.status = status;
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    /** The answer, which is the same for all reasons with one status. */
    EventResp answer() {
        return EventResp.message(status, "refused");
    }
}
