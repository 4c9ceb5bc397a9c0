package com.example.feishu;

import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.model.ModelBuilder;

@SuppressWarnings("serial")
public final class P2CardActionTriggerResponse extends Model {
    public P2CardActionTriggerResponse() {
        super("toast:object");
    }

    @Override
    protected Model[] objects() {
        return new Model[] {new CallBackToast()};
    }

    public static Builder newBuilder() {
        return new Builder();
    }

    public static final class Builder extends ModelBuilder<P2CardActionTriggerResponse, Builder> {
        private Builder() {
            super(new P2CardActionTriggerResponse());
        }

        public Builder toast(CallBackToast toast) {
            return set(0, toast);
        }

        public P2CardActionTriggerResponse build() {
            return built();
        }
    }
}
