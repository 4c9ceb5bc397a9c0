package io.github.feishucodegen.model;

/** The type of a value on the wire. */
public sealed interface Type permits PrimitiveType, AnyType, FileType, ListType, MapType, ObjectType {
    /** What stands inside all lists and maps; the type itself where it is neither. */
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
