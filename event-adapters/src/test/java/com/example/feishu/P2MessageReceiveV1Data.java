package com.example.feishu;

import io.github.feishucodegen.client.model.Model;

@SuppressWarnings("serial")
public final class P2MessageReceiveV1Data extends Model {
    public P2MessageReceiveV1Data() {
        super("message:object");
    }

    @Override
    protected Model[] objects() {
        return new Model[] {new EventMessage()};
    }

    public EventMessage getMessage() {
        return get(0);
    }
}
