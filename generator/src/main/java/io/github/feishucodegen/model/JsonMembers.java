package io.github.feishucodegen.model;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the members of JSON objects. Null, false and empty values are left out. */
final class JsonMembers {
    private final JsonGenerator out;

    JsonMembers(JsonGenerator out) {
        this.out = out;
    }

    /** Writes one value into an open object or array. */
    @FunctionalInterface
    interface Writer<T> {
        void write(JsonMembers out, T value) throws IOException;
    }

    void text(String name, @Nullable String value) throws IOException {
        if (value != null) {
            out.writeStringField(name, value);
        }
    }

    void number(String name, @Nullable Integer value) throws IOException {
        if (value != null) {
            out.writeNumberField(name, value);
        }
    }

    void number(String name, long value) throws IOException {
        out.writeNumberField(name, value);
    }

    void number(String name, @Nullable BigDecimal value) throws IOException {
        if (value != null) {
            out.writeNumberField(name, value);
        }
    }

    void flag(String name, boolean value) throws IOException {
        if (value) {
            out.writeBooleanField(name, true);
        }
    }

    <T> void value(String name, T value, Writer<T> writer) throws IOException {
        out.writeFieldName(name);
        writer.write(this, value);
    }

    <T> void object(String name, T value, Writer<T> members) throws IOException {
        out.writeFieldName(name);
        object(value, members);
    }

    <T> void object(T value, Writer<T> members) throws IOException {
        out.writeStartObject();
        members.write(this, value);
        out.writeEndObject();
    }

    /** Writes a list of objects. An empty list is left out. */
    <T> void objects(String name, List<T> values, Writer<T> members) throws IOException {
        if (!values.isEmpty()) {
            allObjects(name, values, members);
        }
    }

    /** Writes a list of objects, even if it is empty. */
    <T> void allObjects(String name, List<T> values, Writer<T> members) throws IOException {
        out.writeArrayFieldStart(name);
        for (T value : values) {
            object(value, members);
        }
        out.writeEndArray();
    }

    void texts(String name, List<String> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(name);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    void word(Enum<?> value) throws IOException {
        out.writeString(wordFor(value));
    }

    void word(String value) throws IOException {
        out.writeString(value);
    }

    static String wordFor(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
