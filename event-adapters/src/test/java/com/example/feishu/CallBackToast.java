package com.example.feishu;

import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.model.ModelBuilder;

@SuppressWarnings("serial")
public final class CallBackToast extends Model {
    public CallBackToast() {
        super("type content");
    }

    public static Builder newBuilder() {
        return new Builder();
    }

    public static final class Builder extends ModelBuilder<CallBackToast, Builder> {
        private Builder() {
            super(new CallBackToast());
        }

        public Builder type(String type) {
            return set(0, type);
        }

        public Builder content(String content) {
            return set(1, content);
        }

        public CallBackToast build() {
            return built();
        }
    }
}
