package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.ApiResponse;

@SuppressWarnings("serial")
public final class ThingResp extends ApiResponse<Thing> {
    public ThingResp() {
        super(new Thing());
    }
}
