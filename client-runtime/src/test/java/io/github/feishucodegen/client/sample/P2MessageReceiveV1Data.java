package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.model.Model;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("serial")
public final class P2MessageReceiveV1Data extends Model {
    public P2MessageReceiveV1Data() {
        super("text length:int64 thing:object");
    }

    @Override
    protected Model[] objects() {
        return new Model[] {new Thing()};
    }

    public @Nullable String getText() {
        return get(0);
    }

    public @Nullable Long getLength() {
        return get(1);
    }

    public @Nullable Thing getThing() {
        return get(2);
    }
}
