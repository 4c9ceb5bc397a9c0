package io.github.feishucodegen.client.error;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** The explanation of an error code, in addition to the platform's message. */
public final class Explanation implements Serializable {
    private static final long serialVersionUID = 1L;

    /** No explanation. */
    public static final Explanation NONE = new Explanation("", "", List.of());

    private final String description;
    private final String advice;
    private final String[] scopes;

    /**
     * @param description the meaning of the code; empty if none is documented
     * @param advice what to do; empty if none is documented
     * @param scopes the scopes any of which is sufficient; empty unless the code is about scopes
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

    /**
     * The text for the end of a message that begins with the platform's own message. Empty if it adds nothing to
     * that.
     */
    String beside(String msg) {
        StringBuilder text = new StringBuilder();
        if (!says(msg, description)) {
            append(text, "", description);
        }
        if (!says(msg, advice) && !says(description, advice)) {
            append(text, "", advice);
        }
        append(text, "any of these scopes is missing: ", String.join(", ", scopes));
        return text.toString();
    }

    @Override
    public String toString() {
        return beside("");
    }

    /** Whether a text contains another one, apart from case and punctuation. */
    private static boolean says(String text, String part) {
        return bare(text).contains(bare(part));
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}]+", " ").strip();
    }

    private static void append(StringBuilder text, String lead, String part) {
        if (!part.isEmpty()) {
            text.append("; ").append(lead).append(part);
        }
    }
}
