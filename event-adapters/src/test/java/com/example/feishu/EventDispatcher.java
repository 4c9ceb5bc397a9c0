package com.example.feishu;

import io.github.feishucodegen.client.event.ApiEventDispatcher;
import io.github.feishucodegen.client.event.AsyncCallbackHandler;
import io.github.feishucodegen.client.event.CallbackHandler;
import io.github.feishucodegen.client.event.EventHandler;
import org.jspecify.annotations.Nullable;

public final class EventDispatcher extends ApiEventDispatcher {
    private EventDispatcher(Builder builder) {
        super(builder);
    }

    public static Builder newBuilder(@Nullable String verificationToken, @Nullable String encryptKey) {
        return new Builder(verificationToken, encryptKey);
    }

    public static final class Builder extends ApiEventDispatcher.Builder<EventDispatcher, Builder> {
        private Builder(@Nullable String verificationToken, @Nullable String encryptKey) {
            super(verificationToken, encryptKey);
        }

        public Builder onP2MessageReceiveV1(EventHandler<? super P2MessageReceiveV1> handler) {
            return onEvent("im.message.receive_v1", new P2MessageReceiveV1(), handler);
        }

        public Builder onP2CardActionTrigger(
                CallbackHandler<? super P2CardActionTrigger, ? extends P2CardActionTriggerResponse> handler) {
            return onCallback("card.action.trigger", new P2CardActionTrigger(), handler);
        }

        public Builder onP2CardActionTriggerAsync(
                AsyncCallbackHandler<? super P2CardActionTrigger, ? extends P2CardActionTriggerResponse> handler) {
            return onCallbackAsync("card.action.trigger", new P2CardActionTrigger(), handler);
        }

        @Override
        public EventDispatcher build() {
            return new EventDispatcher(this);
        }
    }
}
