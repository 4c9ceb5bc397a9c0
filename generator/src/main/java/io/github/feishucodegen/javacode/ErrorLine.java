package io.github.feishucodegen.javacode;

import io.github.feishucodegen.model.ErrorCode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A documented error in the form that the runtime reads: code, description and advice on one line, separated by tabs.
 * The texts are not shortened, and links keep their addresses.
 */
final class ErrorLine {
    /** Some pages put the address into two pairs of parentheses. */
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\[\\]]{0,300})](?:\\(\\(([^()\\s]+)\\)\\)|\\(([^()\\s]+)\\))");

    private ErrorLine() {}

    static String of(ErrorCode error) {
        String description = text(error.description().text());
        String advice = text(error.advice().text());
        boolean same = advice.isEmpty() || advice.equals(description);
        return error.code() + "\t" + description + (same ? "" : "\t" + advice);
    }

    private static String text(String markdown) {
        String linked = LINK.matcher(markdown.replace("**", ""))
                .replaceAll(link -> Matcher.quoteReplacement(
                        link(link.group(1).strip(), link.group(2) == null ? link.group(3) : link.group(2))));
        return PageText.oneLine(linked).replaceAll(" {2,}", " ");
    }

    private static String link(String label, String address) {
        return label.isEmpty() || label.equals(address) ? address : label + " (" + address + ")";
    }
}
