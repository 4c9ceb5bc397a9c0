package io.github.feishucodegen.model;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The type of a value on the wire. */
public sealed interface Type permits PrimitiveType, AnyType, FileType, ListType, MapType, ObjectType {
    /** The type inside all lists and maps; this type itself if it is neither a list nor a map. */
    default Type innermost() {
        Type inner = this;
        while (true) {
            if (inner instanceof ListType list) {
                inner = list.element();
            } else if (inner instanceof MapType map) {
                inner = map.value();
            } else {
                return inner;
            }
        }
    }

    /** The fields of the object inside all lists and maps. Empty if there is no object. */
    default List<Field> fields() {
        return innermost() instanceof ObjectType object ? object.fields() : List.of();
    }

    /** Whether the pages leave the type open: any JSON, or an object without name and fields, which can be a map. */
    default boolean isOpen() {
        return this == AnyType.ANY;
    }

    /** All objects inside the type at any depth, outer objects first. */
    default Stream<ObjectType> objects() {
        return innermost() instanceof ObjectType object
                ? Stream.concat(
                        Stream.of(object),
                        object.fields().stream().flatMap(field -> field.type().objects()))
                : Stream.empty();
    }

    /** The same lists and maps around another innermost type. */
    default Type withInnermost(UnaryOperator<Type> change) {
        if (this instanceof ListType list) {
            return new ListType(list.element().withInnermost(change));
        }
        if (this instanceof MapType map) {
            return new MapType(map.value().withInnermost(change));
        }
        return change.apply(this);
    }

    /** The same lists and maps around another object. The type itself if there is no object inside. */
    default Type withObject(UnaryOperator<ObjectType> change) {
        return withInnermost(inner -> inner instanceof ObjectType object ? change.apply(object) : inner);
    }

    /** The type with a change applied to every object at any depth, inner objects first. */
    default Type transform(UnaryOperator<ObjectType> change) {
        return withObject(object -> object.transform(change));
    }

    /**
     * Combines two types inside the lists and maps that both have.
     *
     * @param combine combines two types that are not both lists and not both maps. Empty if they contradict each other
     */
    default Optional<Type> zip(Type other, BiFunction<Type, Type, Optional<Type>> combine) {
        if (this instanceof ListType a && other instanceof ListType b) {
            return a.element().zip(b.element(), combine).map(ListType::new);
        }
        if (this instanceof MapType a && other instanceof MapType b) {
            return a.value().zip(b.value(), combine).map(MapType::new);
        }
        return combine.apply(this, other);
    }
}
