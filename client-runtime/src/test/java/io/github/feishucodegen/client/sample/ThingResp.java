package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.ApiResponse;
import io.github.feishucodegen.client.model.Model;

public final class ThingResp extends ApiResponse<Thing> {
    public static final ThingResp EMPTY = new ThingResp();

    private ThingResp() {
        super("data:object");
    }

    @Override
    protected Model[] objects() {
        return new Model[] {Thing.EMPTY};
    }
}
