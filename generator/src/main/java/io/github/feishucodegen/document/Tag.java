package io.github.feishucodegen.document;

import java.util.Map;

/**
 * A tag of the documentation portal that carries more than text.
 *
 * @param name in lower case, such as {@code md-enum-item}
 * @param attributes by name, entities resolved
 * @param text the content, as Markdown without HTML
 */
public record Tag(String name, Map<String, String> attributes, String text) implements Inline {
    public Tag {
        attributes = Map.copyOf(attributes);
    }

    /** The value of an attribute; empty if the tag does not have it. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The tag as Markdown, as readers see it. */
    public String markdown() {
        return switch (name) {
            case "md-tag" -> "`" + text + "`";
            case "md-perm" -> text + "(" + attribute("name") + ")";
            default -> text;
        };
    }
}
