package com.example.feishu;

import io.github.feishucodegen.client.event.BaseEventV2;

@SuppressWarnings("serial")
public final class P2MessageReceiveV1 extends BaseEventV2<P2MessageReceiveV1Data> {
    public P2MessageReceiveV1() {
        super(new P2MessageReceiveV1Data());
    }
}
