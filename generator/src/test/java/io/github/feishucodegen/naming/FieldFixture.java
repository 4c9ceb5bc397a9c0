package io.github.feishucodegen.naming;

import static io.github.feishucodegen.model.Texts.zh;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.Constraints;
import io.github.feishucodegen.model.Deprecation;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.LocalizedText;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.Scope;
import io.github.feishucodegen.model.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fields for tests: {@code string("name").required().length(1, 10)}. */
public record FieldFixture(Field field) {
    public static FieldFixture field(String name, Type type) {
        return new FieldFixture(new Field(
                name,
                type,
                false,
                List.of(),
                LocalizedText.EMPTY,
                null,
                null,
                List.of(),
                Constraints.NONE,
                List.of(),
                null,
                new Location("page.md", 1)));
    }

    public static FieldFixture string(String name) {
        return field(name, PrimitiveType.STRING);
    }

    public static FieldFixture integer(String name) {
        return field(name, PrimitiveType.INTEGER);
    }

    public static FieldFixture list(String name, Type element) {
        return field(name, new ListType(element));
    }

    public static FieldFixture object(String name, FieldFixture... fields) {
        return field(name, anonymous(fields));
    }

    public static ObjectType anonymous(FieldFixture... fields) {
        return new ObjectType(null, fields(fields));
    }

    public static ObjectType named(String type, FieldFixture... fields) {
        return new ObjectType(type, fields(fields));
    }

    public static List<Field> fields(FieldFixture... fields) {
        return Stream.of(fields).map(FieldFixture::field).toList();
    }

    public FieldFixture required() {
        return with(true, field.description(), field.values(), field.constraints());
    }

    public FieldFixture description(String description) {
        return with(field.required(), zh(description), field.values(), field.constraints());
    }

    public FieldFixture values(String... values) {
        List<ListedValue> listed = Stream.of(values)
                .map(value -> new ListedValue(value, zh("意为 " + value)))
                .toList();
        return with(field.required(), field.description(), listed, field.constraints());
    }

    public FieldFixture length(@Nullable Integer min, @Nullable Integer max) {
        return constraints(new Constraints(min, max, null, null, null));
    }

    public FieldFixture range(String min, String max) {
        return constraints(new Constraints(null, null, new BigDecimal(min), new BigDecimal(max), null));
    }

    public FieldFixture pattern(String pattern) {
        return constraints(new Constraints(null, null, null, null, pattern));
    }

    /** Sets everything that is only shown in documentation. */
    public FieldFixture texts(String text) {
        return new FieldFixture(new Field(
                field.name(),
                field.type(),
                field.required(),
                field.requiredBy(),
                zh(text),
                text,
                text,
                field.values(),
                field.constraints(),
                List.of(new Scope(text, zh(text))),
                field.deprecation(),
                field.location()));
    }

    public FieldFixture deprecated(@Nullable String ends, @Nullable String replacement) {
        return new FieldFixture(
                field.withDeprecation(new Deprecation(ends == null ? null : LocalDate.parse(ends), replacement)));
    }

    /** The field with its last listed value deprecated. */
    public FieldFixture lastValueDeprecated() {
        List<ListedValue> values = new ArrayList<>(field.values());
        int last = values.size() - 1;
        values.set(last, values.get(last).withDeprecation(Deprecation.PLAIN));
        return new FieldFixture(field.withValues(values));
    }

    private FieldFixture constraints(Constraints constraints) {
        return with(field.required(), field.description(), field.values(), constraints);
    }

    private FieldFixture with(
            boolean required, LocalizedText description, List<ListedValue> values, Constraints constraints) {
        return new FieldFixture(new Field(
                field.name(),
                field.type(),
                required,
                List.of(),
                description,
                field.defaultValue(),
                field.example(),
                values,
                constraints,
                field.scopes(),
                field.deprecation(),
                field.location()));
    }
}
