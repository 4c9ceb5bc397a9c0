package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.event.BaseEvent;

/** An event of the older envelope as the generator writes it. */
@SuppressWarnings("serial")
public final class P1ThingChangedV1 extends BaseEvent<Thing> {
    public P1ThingChangedV1() {
        super(new Thing());
    }
}
