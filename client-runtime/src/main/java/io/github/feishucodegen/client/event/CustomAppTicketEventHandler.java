package io.github.feishucodegen.client.event;

/** A handler of app tickets, under the name of the official SDK. A lambda takes its place as well. */
public abstract class CustomAppTicketEventHandler implements EventHandler<AppTicketEvent> {
    protected CustomAppTicketEventHandler() {}
}
