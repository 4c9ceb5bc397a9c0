package com.example.feishu;

import io.github.feishucodegen.client.model.Model;

@SuppressWarnings("serial")
public final class P2CardActionTriggerData extends Model {
    public P2CardActionTriggerData() {
        super("host");
    }

    public String getHost() {
        return get(0);
    }
}
