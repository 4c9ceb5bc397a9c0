package io.github.feishucodegen.client.engine;

import io.github.feishucodegen.client.error.CredentialsException;
import org.jspecify.annotations.Nullable;

/** The id and the secret of an app. */
public final class AppCredentials {
    private final String appId;
    private final String appSecret;

    /** @throws CredentialsException if the id or the secret is null or blank */
    public AppCredentials(String appId, String appSecret) {
        this.appId = given("app id", appId);
        this.appSecret = given("app secret", appSecret);
    }

    private static String given(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new CredentialsException(name, value == null);
        }
        return value;
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
