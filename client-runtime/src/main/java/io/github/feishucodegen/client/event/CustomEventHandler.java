package io.github.feishucodegen.client.event;

/** A handler of raw events, under the name of the official SDK. A lambda takes its place as well. */
public abstract class CustomEventHandler implements EventHandler<EventReq> {
    protected CustomEventHandler() {}
}
