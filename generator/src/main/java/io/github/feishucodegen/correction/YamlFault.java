package io.github.feishucodegen.correction;

/** Thrown if an overlay, or a part of it, cannot be understood. */
final class YamlFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;

    /** @param line counted from 1 */
    YamlFault(int line, String message) {
        super(message, null, false, false);
        this.line = line;
    }

    int line() {
        return line;
    }
}
