package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.event.BaseEventV2;

/** An event as the generator writes it. */
@SuppressWarnings("serial")
public final class P2MessageReceiveV1 extends BaseEventV2<P2MessageReceiveV1Data> {
    public P2MessageReceiveV1() {
        super(new P2MessageReceiveV1Data());
    }
}
