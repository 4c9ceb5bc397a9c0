package io.github.feishucodegen.client.event;

import org.jspecify.annotations.Nullable;

/** A dispatcher without generated code: its handlers get JSON. */
public final class JsonEventDispatcher extends ApiEventDispatcher {
    private JsonEventDispatcher(Builder builder) {
        super(builder);
    }

    /**
     * A builder without handlers.
     *
     * @param verificationToken the app's verification token; null or empty for none
     * @param encryptKey the app's encrypt key; null or empty for none
     */
    public static Builder newBuilder(@Nullable String verificationToken, @Nullable String encryptKey) {
        return new Builder(verificationToken, encryptKey);
    }

    /** The handlers and the settings of a dispatcher without generated code. */
    public static final class Builder extends ApiEventDispatcher.Builder<JsonEventDispatcher, Builder> {
        private Builder(@Nullable String verificationToken, @Nullable String encryptKey) {
            super(verificationToken, encryptKey);
        }

        @Override
        public JsonEventDispatcher build() {
            return new JsonEventDispatcher(this);
        }
    }
}
