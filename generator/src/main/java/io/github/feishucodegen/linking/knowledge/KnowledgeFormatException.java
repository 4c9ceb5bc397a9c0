package io.github.feishucodegen.linking.knowledge;

/** A file of nesting knowledge has another form. The message says where. */
public final class KnowledgeFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    KnowledgeFormatException(String message) {
        super(message);
    }

    KnowledgeFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
