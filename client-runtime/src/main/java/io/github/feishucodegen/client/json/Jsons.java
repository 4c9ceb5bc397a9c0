package io.github.feishucodegen.client.json;

import io.github.feishucodegen.client.model.EmptyModel;
import io.github.feishucodegen.client.model.JsonCodec;
import io.github.feishucodegen.client.model.Model;
import org.jspecify.annotations.Nullable;

/** Models and other values to JSON and back. */
public final class Jsons {
    /** On one line. */
    public static final Jsons DEFAULT = new Jsons(false, false);
    /** On one line, 64-bit integers as strings. */
    public static final Jsons LONG_TO_STR = new Jsons(false, true);

    private final boolean pretty;
    private final boolean longAsString;

    private Jsons(boolean pretty, boolean longAsString) {
        this.pretty = pretty;
        this.longAsString = longAsString;
    }

    /**
     * A writer with options, named as in the platform's samples.
     *
     * @param prettyPrinting on many lines, indented
     * @param longAsString 64-bit integers as strings, for readers that have none
     */
    public static Jsons createGSON(boolean prettyPrinting, boolean longAsString) {
        return new Jsons(prettyPrinting, longAsString);
    }

    /**
     * Writes a model, a JSON node, an open enum, or what the JDK has for JSON: strings, numbers, booleans, maps,
     * collections and arrays.
     *
     * @throws IllegalArgumentException if there is anything else in the value
     */
    public String toJson(@Nullable Object value) {
        return JsonCodec.write(value, pretty, longAsString);
    }

    /**
     * As {@link #fromJson(String, Model)}; for code that finds the class when it runs. It needs the class's public
     * constructor, which in a native image has to be registered.
     */
    public <M extends Model> M fromJson(String json, Class<M> type) {
        return JsonCodec.decode(json, EmptyModel.of(type));
    }

    /**
     * @param prototype any model of the class to decode, such as a new one
     * @throws io.github.feishucodegen.client.error.DecodeException if the text is not one JSON object
     */
    public <M extends Model> M fromJson(String json, M prototype) {
        return JsonCodec.decode(json, prototype);
    }
}
