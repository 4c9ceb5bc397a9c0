package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.event.BaseEventV2;

/** A callback as the generator writes it. */
@SuppressWarnings("serial")
public final class P2CardActionTrigger extends BaseEventV2<Thing> {
    public P2CardActionTrigger() {
        super(new Thing());
    }
}
