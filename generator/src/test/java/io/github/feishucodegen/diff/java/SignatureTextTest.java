package io.github.feishucodegen.diff.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.clientapi.LibraryTypes;
import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.clientapi.TypeRef.ArrayType;
import io.github.feishucodegen.clientapi.TypeRef.ClassType;
import io.github.feishucodegen.clientapi.TypeRef.Primitive;
import io.github.feishucodegen.clientapi.TypeRef.Wildcard;
import io.github.feishucodegen.naming.JavaClass;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignatureTextTest {
    private static final ClassType ROOM = ClassType.of(new JavaClass("a.b", "Room"));
    private static final ClassType LIST = ClassType.of(new JavaClass("java.util", "List"));

    private static final Signature ROOM_CLASS =
            new Signature.Subclass(ROOM, LIST.with(ROOM, new ArrayType(Primitive.BYTE)));
    private static final Signature CONSTRUCTOR = new Signature.Constructor(ROOM, List.of(Primitive.LONG));
    private static final Signature CONSTANT = new Signature.Constant(ROOM, "OPEN");
    private static final Signature SETTER = new Signature.Method(
            ROOM.nested("Builder"), Primitive.VOID, "rooms", List.of(LIST.with(new Wildcard(ROOM)), ROOM));
    private static final Signature OF_ANY =
            new Signature.Method(ROOM, LibraryTypes.VOID, "of", List.of(LIST.with(new Wildcard(LibraryTypes.OBJECT))));

    @Test
    void theFullTextHasAllPackages() {
        assertThat(Stream.of(ROOM_CLASS, CONSTRUCTOR, CONSTANT, SETTER, OF_ANY).map(SignatureText::full))
                .containsExactly(
                        "class a.b.Room extends java.util.List<a.b.Room, byte[]>",
                        "a.b.Room#void <init>(long)",
                        "a.b.Room#a.b.Room OPEN",
                        "a.b.Room$Builder#void rooms(java.util.List<? extends a.b.Room>, a.b.Room)",
                        "a.b.Room#java.lang.Void of(java.util.List<?>)");
    }

    @Test
    void theBriefTextHasNoPackages() {
        assertThat(Stream.of(ROOM_CLASS, CONSTRUCTOR, CONSTANT, SETTER).map(SignatureText::brief))
                .containsExactly(
                        "class Room extends List<Room, byte[]>",
                        "Room: void <init>(long)",
                        "Room: Room OPEN",
                        "Room.Builder: void rooms(List<? extends Room>, Room)");
    }

    @Test
    void signaturesAreSortedByClassAndText() {
        assertThat(SignatureText.sorted(Stream.of(SETTER, ROOM_CLASS, OF_ANY, CONSTRUCTOR, OF_ANY, CONSTANT)))
                .containsExactly(CONSTANT, OF_ANY, CONSTRUCTOR, ROOM_CLASS, SETTER);
    }
}
