package io.github.feishucodegen.client.longconnection;

/** What the platform was told about a payload. It sends an event again later unless the app handled it. */
public enum PayloadOutcome {
    /** The receiver handled it in time: code 200. */
    HANDLED,
    /** The receiver failed: code 500. */
    FAILED,
    /** The receiver did not finish in time: code 500. It may finish later. */
    LATE,
    /** The receiver was not called, because too many payloads were waiting or the connection was closing: code 500. */
    REJECTED
}
