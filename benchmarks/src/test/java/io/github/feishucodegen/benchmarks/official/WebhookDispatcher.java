package io.github.feishucodegen.benchmarks.official;

import io.github.feishucodegen.client.event.ApiEventDispatcher;
import io.github.feishucodegen.client.event.BaseEventV2;
import io.github.feishucodegen.client.event.EventHandler;
import io.github.feishucodegen.client.model.Model;

/** A dispatcher as the generator writes it, with the fields that the official SDK has for a received message. */
final class WebhookDispatcher extends ApiEventDispatcher {
    private WebhookDispatcher(Builder builder) {
        super(builder);
    }

    static final class Builder extends ApiEventDispatcher.Builder<WebhookDispatcher, Builder> {
        Builder(String verificationToken, String encryptKey) {
            super(verificationToken, encryptKey);
        }

        Builder onP2MessageReceiveV1(EventHandler<? super Received> handler) {
            return onEvent("im.message.receive_v1", new Received(), handler);
        }

        @Override
        public WebhookDispatcher build() {
            return new WebhookDispatcher(this);
        }
    }

    @SuppressWarnings("serial")
    static final class Received extends BaseEventV2<Data> {
        Received() {
            super(new Data());
        }
    }

    @SuppressWarnings("serial")
    static final class Data extends Model {
        Data() {
            super("sender:object message:object");
        }

        @Override
        protected Model[] objects() {
            return new Model[] {new Sender(), new Message()};
        }

        Message message() {
            return get(1);
        }
    }

    @SuppressWarnings("serial")
    static final class Sender extends Model {
        Sender() {
            super("sender_id:object sender_type tenant_key");
        }

        @Override
        protected Model[] objects() {
            return new Model[] {new UserId()};
        }
    }

    @SuppressWarnings("serial")
    static final class UserId extends Model {
        UserId() {
            super("user_id open_id union_id");
        }
    }

    @SuppressWarnings("serial")
    static final class Message extends Model {
        Message() {
            super(
                    "message_id root_id parent_id create_time update_time chat_id thread_id chat_type message_type content"
                            + " mentions:object[] user_agent");
        }

        @Override
        protected Model[] objects() {
            return new Model[] {new Mention()};
        }

        String content() {
            return get("content");
        }
    }

    @SuppressWarnings("serial")
    static final class Mention extends Model {
        Mention() {
            super("key id:object name tenant_key");
        }

        @Override
        protected Model[] objects() {
            return new Model[] {new UserId()};
        }
    }
}
