package io.github.feishucodegen.openapi;

import static io.github.feishucodegen.model.Texts.zh;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.Constraints;
import io.github.feishucodegen.model.Deprecation;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.Scope;
import io.github.feishucodegen.model.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds fields that say only what a test is about. */
final class TestField {
    private final String name;
    private final Type type;
    private final List<ListedValue> values = new ArrayList<>();
    private final List<Scope> scopes = new ArrayList<>();
    private boolean required;
    private String description = "";
    private @Nullable String defaultValue;
    private @Nullable String example;
    private Constraints constraints = Constraints.NONE;

    private @Nullable Deprecation deprecation;

    private TestField(String name, Type type) {
        this.name = name;
        this.type = type;
    }

    static TestField field(String name, Type type) {
        return new TestField(name, type);
    }

    static ObjectType object(@Nullable String name, TestField... fields) {
        return new ObjectType(name, Arrays.stream(fields).map(TestField::build).toList());
    }

    TestField required() {
        required = true;
        return this;
    }

    TestField description(String text) {
        description = text;
        return this;
    }

    TestField defaultValue(String text) {
        defaultValue = text;
        return this;
    }

    TestField example(String text) {
        example = text;
        return this;
    }

    TestField value(String value, String meaning) {
        values.add(new ListedValue(value, zh(meaning)));
        return this;
    }

    /** The field and its listed values as deprecated. */
    TestField deprecated(Deprecation other) {
        deprecation = other;
        values.replaceAll(value -> value.withDeprecation(other));
        return this;
    }

    TestField scope(String id) {
        scopes.add(new Scope(id, zh("")));
        return this;
    }

    TestField lengths(Integer least, Integer most) {
        constraints = new Constraints(least, most, constraints.minimum(), constraints.maximum(), constraints.pattern());
        return this;
    }

    TestField range(String least, String most) {
        constraints = new Constraints(
                constraints.minLength(),
                constraints.maxLength(),
                new BigDecimal(least),
                new BigDecimal(most),
                constraints.pattern());
        return this;
    }

    TestField pattern(String pattern) {
        constraints = new Constraints(
                constraints.minLength(),
                constraints.maxLength(),
                constraints.minimum(),
                constraints.maximum(),
                pattern);
        return this;
    }

    Field build() {
        return new Field(
                name,
                type,
                required,
                List.of(),
                zh(description),
                defaultValue,
                example,
                values,
                constraints,
                scopes,
                deprecation,
                new Location("page.md", 1));
    }

    Parameter in(Parameter.In in) {
        return new Parameter(in, build());
    }
}
