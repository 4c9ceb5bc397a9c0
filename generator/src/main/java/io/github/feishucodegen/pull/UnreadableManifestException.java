package io.github.feishucodegen.pull;

/** Thrown when a manifest is not one that pull wrote. The message names the reason. */
final class UnreadableManifestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableManifestException(String message) {
        super(message);
    }
}
