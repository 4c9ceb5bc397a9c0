package io.github.feishucodegen.model;

/**
 * A permission. The description is empty if no page has one.
 *
 * @param additional whether the page says that some calls need it together with another one. By itself it permits nothing
 */
public record Scope(String id, LocalizedText description, boolean additional) {
    public Scope(String id, LocalizedText description) {
        this(id, description, false);
    }

    public Scope withDescription(LocalizedText other) {
        return new Scope(id, other, additional);
    }
}
