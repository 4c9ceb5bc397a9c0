package io.github.feishucodegen.sdk;

/**
 * A method of an SDK's dispatcher that takes the handler of an event.
 *
 * @param type the type of the event on the wire. A method for several types has one value for each of them
 * @param method such as {@code onP2MessageReceiveV1}
 * @param handler the type of its parameter
 */
public record SdkEvent(String type, String method, String handler) {
    private static final String PREFIX = "on";

    /** The name of the event's class, such as {@code P2MessageReceiveV1}. */
    public String className() {
        return method.substring(PREFIX.length());
    }
}
