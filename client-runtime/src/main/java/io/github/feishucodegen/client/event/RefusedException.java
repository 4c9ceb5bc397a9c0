package io.github.feishucodegen.client.event;

/** Ends the check of a request. It has no stack trace, because anyone can cause it. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final transient EventResp answer;

    RefusedException(Refusal refusal) {
        this(refusal, refusal.answer());
    }

    /** @param answer another answer than that of the reason, so that the sender does not learn the reason */
    RefusedException(Refusal refusal, EventResp answer) {
        super(refusal.reason(), null, false, false);
        this.refusal = refusal;
        this.answer = answer;
    }

    Refusal refusal() {
        return refusal;
    }

    EventResp answer() {
        return answer;
    }
}
