package io.github.feishucodegen.model;

import io.github.feishucodegen.diagnostic.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a field that differs from an existing one in some parts. */
public final class FieldBuilder {
    private String name;
    private Type type;
    private boolean required;
    private List<Location> requiredBy;
    private LocalizedText description;
    private @Nullable String defaultValue;
    private @Nullable String example;
    private List<ListedValue> values;
    private Constraints constraints;
    private List<Scope> scopes;
    private @Nullable Deprecation deprecation;
    private Location location;

    FieldBuilder(Field from) {
        name = from.name();
        type = from.type();
        required = from.required();
        requiredBy = from.requiredBy();
        description = from.description();
        defaultValue = from.defaultValue();
        example = from.example();
        values = from.values();
        constraints = from.constraints();
        scopes = from.scopes();
        deprecation = from.deprecation();
        location = from.location();
    }

    public FieldBuilder name(String other) {
        name = other;
        return this;
    }

    public FieldBuilder type(Type other) {
        type = other;
        return this;
    }

    /** Sets the flag for all pages, so that no page requires the field alone. */
    public FieldBuilder required(boolean other) {
        required = other;
        requiredBy = List.of();
        return this;
    }

    /** Sets the pages that require the field. It is then not required by all. */
    public FieldBuilder requiredBy(List<Location> pages) {
        required = false;
        requiredBy = pages;
        return this;
    }

    public FieldBuilder description(LocalizedText other) {
        description = other;
        return this;
    }

    public FieldBuilder defaultValue(@Nullable String other) {
        defaultValue = other;
        return this;
    }

    public FieldBuilder example(@Nullable String other) {
        example = other;
        return this;
    }

    public FieldBuilder values(List<ListedValue> others) {
        values = others;
        return this;
    }

    public FieldBuilder constraints(Constraints others) {
        constraints = others;
        return this;
    }

    public FieldBuilder scopes(List<Scope> others) {
        scopes = others;
        return this;
    }

    public FieldBuilder deprecation(@Nullable Deprecation other) {
        deprecation = other;
        return this;
    }

    public FieldBuilder location(Location other) {
        location = other;
        return this;
    }

    public Field build() {
        return new Field(
                name,
                type,
                required,
                requiredBy,
                description,
                defaultValue,
                example,
                values,
                constraints,
                scopes,
                deprecation,
                location);
    }
}
