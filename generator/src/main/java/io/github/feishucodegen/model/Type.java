package io.github.feishucodegen.model;

import java.util.function.UnaryOperator;

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
}
