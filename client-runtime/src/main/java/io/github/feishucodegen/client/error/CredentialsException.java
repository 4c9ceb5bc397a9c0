package io.github.feishucodegen.client.error;

/** The id or the secret of the app is null or empty, so that no client can be built. */
public final class CredentialsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** @param name the missing one, such as {@code app secret}; the message never has its value */
    public CredentialsException(String name, boolean isNull) {
        super("the " + name + " is " + (isNull ? "null" : "empty")
                + ": the app's page in the developer console shows it under credentials");
    }
}
