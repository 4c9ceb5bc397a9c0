package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.event.CallbackHandler;
import io.github.feishucodegen.client.event.EventHandler;

/** Classes of handlers, nested as in the official SDK, so that its callers' code compiles. */
public final class ImService {
    private ImService() {}

    public abstract static class P2MessageReceiveV1Handler implements EventHandler<P2MessageReceiveV1> {
        protected P2MessageReceiveV1Handler() {}
    }

    public abstract static class P2CardActionTriggerHandler implements CallbackHandler<P2CardActionTrigger, Thing> {
        protected P2CardActionTriggerHandler() {}
    }
}
