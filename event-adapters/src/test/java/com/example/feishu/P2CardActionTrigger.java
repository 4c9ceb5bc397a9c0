package com.example.feishu;

import io.github.feishucodegen.client.event.BaseEventV2;

@SuppressWarnings("serial")
public final class P2CardActionTrigger extends BaseEventV2<P2CardActionTriggerData> {
    public P2CardActionTrigger() {
        super(new P2CardActionTriggerData());
    }
}
