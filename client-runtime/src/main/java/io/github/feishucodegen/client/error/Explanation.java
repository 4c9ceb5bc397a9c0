package io.github.feishucodegen.client.error;

import java.io.Serializable;
import java.util.List;

/** What is known about a code of the platform beside the message that came with it. */
public final class Explanation implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Nothing. */
    public static final Explanation NONE = new Explanation("", "", List.of());

    private final String description;
    private final String advice;
    private final String[] scopes;

    /**
     * @param description empty where none is documented
     * @param advice empty where none is documented
     * @param scopes any of which was missing; empty unless the code is about scopes
     */
    public Explanation(String description, String advice, List<String> scopes) {
        this.description = description;
        this.advice = advice;
        this.scopes = scopes.toArray(new String[0]);
    }

    public String description() {
        return description;
    }

    public String advice() {
        return advice;
    }

    public List<String> scopes() {
        return List.of(scopes);
    }

    /** As the end of a message; empty where there is nothing to say. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        append(text, "", description);
        append(text, "", advice);
        append(text, "any of these scopes is missing: ", String.join(", ", scopes));
        return text.toString();
    }

    private static void append(StringBuilder text, String lead, String part) {
        if (!part.isEmpty()) {
            text.append("; ").append(lead).append(part);
        }
    }
}
