package io.github.feishucodegen.sdknames;

/**
 * The place and the name of an event in an SDK.
 *
 * @param name the name of its class, such as {@code P2MessageReceiveV1}. Several types of events can have the same
 */
public record EventEntry(String project, String version, String name) {
    /** {@code im.v1.P2MessageReceiveV1}. */
    @Override
    public String toString() {
        return project + "." + version + "." + name;
    }
}
