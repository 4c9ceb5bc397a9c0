package com.example.feishu;

import io.github.feishucodegen.client.model.Model;

@SuppressWarnings("serial")
public final class EventMessage extends Model {
    public EventMessage() {
        super("message_id content chat_id create_time");
    }

    public String getMessageId() {
        return get(0);
    }

    public String getContent() {
        return get(1);
    }

    public String getChatId() {
        return get(2);
    }
}
