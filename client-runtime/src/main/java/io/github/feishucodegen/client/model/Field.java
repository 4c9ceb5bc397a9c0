package io.github.feishucodegen.client.model;

import io.github.feishucodegen.client.Internal;

/** One field of a {@link Schema}: its name on the wire, the type of its value and, in requests, its place. */
@Internal
public final class Field {
    private final String name;
    private final Shape shape;
    private final Place place;

    private Field(String name, Shape shape, Place place) {
        this.name = name;
        this.shape = shape;
        this.place = place;
    }

    public static Field string(String name) {
        return new Field(name, Shape.STRING, Place.MEMBER);
    }

    public static Field int64(String name) {
        return new Field(name, Shape.INT64, Place.MEMBER);
    }

    public static Field number(String name) {
        return new Field(name, Shape.NUMBER, Place.MEMBER);
    }

    public static Field bool(String name) {
        return new Field(name, Shape.BOOL, Place.MEMBER);
    }

    /** A field with any JSON value. */
    public static Field any(String name) {
        return new Field(name, Shape.ANY, Place.MEMBER);
    }

    /** A file; in multipart bodies only. */
    public static Field file(String name) {
        return new Field(name, Shape.FILE, Place.MEMBER);
    }

    /** A model; {@link Model#prototype(int)} gives its class. */
    public static Field object(String name) {
        return new Field(name, Shape.OBJECT, Place.MEMBER);
    }

    /** A field with a list of values of this field's type. */
    public Field list() {
        return new Field(name, shape.list(), place);
    }

    /** A field with a JSON object that has any keys and values of this field's type. */
    public Field map() {
        return new Field(name, shape.map(), place);
    }

    public Field path() {
        return new Field(name, shape, Place.PATH);
    }

    public Field query() {
        return new Field(name, shape, Place.QUERY);
    }

    public Field header() {
        return new Field(name, shape, Place.HEADER);
    }

    /** A field that is the whole body, as JSON. */
    public Field body() {
        return new Field(name, shape, Place.BODY);
    }

    /** A field that is the whole body, as a multipart form. */
    public Field multipart() {
        return new Field(name, shape, Place.MULTIPART);
    }

    /** A field that is the whole body, as a URL-encoded form. */
    public Field form() {
        return new Field(name, shape, Place.FORM);
    }

    public String name() {
        return name;
    }

    public Place place() {
        return place;
    }

    Shape shape() {
        return shape;
    }
}
