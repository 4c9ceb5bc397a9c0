package io.github.feishucodegen.model;

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
}
