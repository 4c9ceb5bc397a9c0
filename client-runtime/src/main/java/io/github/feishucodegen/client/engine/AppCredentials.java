package io.github.feishucodegen.client.engine;

import java.util.Objects;

/** The id and the secret of an app. */
public final class AppCredentials {
    private final String appId;
    private final String appSecret;

    public AppCredentials(String appId, String appSecret) {
        this.appId = Objects.requireNonNull(appId);
        this.appSecret = Objects.requireNonNull(appSecret);
    }

    public String appId() {
        return appId;
    }

    public String appSecret() {
        return appSecret;
    }

    /** The app id; not the secret. */
    @Override
    public String toString() {
        return "app " + appId;
    }
}
