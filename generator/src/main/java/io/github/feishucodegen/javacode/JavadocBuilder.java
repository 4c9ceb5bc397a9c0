package io.github.feishucodegen.javacode;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** A builder of Javadoc comments: paragraphs, then a list of facts, then tags. All input must be HTML. */
final class JavadocBuilder {
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    /** @param html ignored if empty */
    JavadocBuilder paragraph(String html) {
        paragraphs.add(html);
        return this;
    }

    JavadocBuilder fact(String label, String html) {
        facts.add(label + ": " + html);
        return this;
    }

    JavadocBuilder tag(String tag) {
        tags.add(tag);
        return this;
    }

    boolean isEmpty() {
        return paragraphs.stream().allMatch(String::isEmpty) && facts.isEmpty() && tags.isEmpty();
    }

    /** @param texts each a paragraph or several blocks of HTML; empty ones are ignored */
    static String paragraphs(List<String> texts) {
        StringBuilder html = new StringBuilder();
        for (String text : texts) {
            if (!html.isEmpty() && !text.isEmpty()) {
                // A list gets no paragraph tag: doclint reports an empty paragraph before a list.
                html.append(text.startsWith("<ul>") ? "\n" : "\n<p>");
            }
            html.append(text);
        }
        return html.toString();
    }

    CodeBlock toCode() {
        StringBuilder html = new StringBuilder(paragraphs(paragraphs));
        if (!facts.isEmpty()) {
            html.append(html.isEmpty() ? "" : "\n").append("<ul>");
            facts.forEach(fact -> html.append("\n<li>").append(fact));
            html.append("\n</ul>");
        }
        if (!tags.isEmpty()) {
            html.append("\n\n").append(String.join("\n", tags));
        }
        return CodeBlock.of("$L\n", JavadocLines.broken(html.toString()));
    }
}
