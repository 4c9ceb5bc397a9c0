package io.github.feishucodegen.model;

/** The type of a value on the wire. */
public sealed interface Type permits PrimitiveType, AnyType, FileType, ListType, MapType, ObjectType {}
