package io.github.feishucodegen.client.json;

import io.github.feishucodegen.client.model.EmptyModel;
import io.github.feishucodegen.client.model.JsonCodec;
import io.github.feishucodegen.client.model.Model;
import org.jspecify.annotations.Nullable;

/** Converts models and other values to JSON text and back. */
public final class Jsons {
    /** Writes JSON on one line. */
    public static final Jsons DEFAULT = new Jsons(false, false);
    /** Writes JSON on one line, with 64-bit integers as strings. */
    public static final Jsons LONG_TO_STR = new Jsons(false, true);

    private final boolean pretty;
    private final boolean longAsString;

    private Jsons(boolean pretty, boolean longAsString) {
        this.pretty = pretty;
        this.longAsString = longAsString;
    }

    /**
     * A converter with options, named as in the platform's samples.
     *
     * @param prettyPrinting whether to write several lines with indentation
     * @param longAsString whether to write 64-bit integers as strings, for readers without 64-bit integers
     */
    public static Jsons createGSON(boolean prettyPrinting, boolean longAsString) {
        return new Jsons(prettyPrinting, longAsString);
    }

    /**
     * Writes a value as JSON: a model, a JSON node, an open enum, or a string, number, boolean, map, collection or
     * array of the JDK.
     *
     * @throws IllegalArgumentException if the value contains anything else
     */
    public String toJson(@Nullable Object value) {
        return JsonCodec.write(value, pretty, longAsString);
    }

    /**
     * Does the same as {@link #fromJson(String, Model)}, for code that determines the class at run time. It calls the
     * class's public constructor, which a native image must register.
     */
    public <M extends Model> M fromJson(String json, Class<M> type) {
        return JsonCodec.decode(json, EmptyModel.of(type));
    }

    /**
     * Decodes a model.
     *
     * @param prototype any model of the class to decode, such as a new one
     * @throws io.github.feishucodegen.client.error.DecodeException if the text is not one JSON object
     */
    public <M extends Model> M fromJson(String json, M prototype) {
        return JsonCodec.decode(json, prototype);
    }
}
