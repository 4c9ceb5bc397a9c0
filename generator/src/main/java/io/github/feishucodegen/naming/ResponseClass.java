package io.github.feishucodegen.naming;

import java.util.List;
import java.util.Optional;

/**
 * The class of an operation's response.
 *
 * @param binary whether the response is a file; such a response has no members
 * @param members without the envelope's {@code code}, {@code msg} and {@code error}
 */
public record ResponseClass(JavaClass name, boolean binary, List<Member> members) {
    /** The member that carries what was asked for. */
    public static final String DATA = "data";

    public ResponseClass {
        members = List.copyOf(members);
    }

    /** What was asked for, to which the runtime's base class has the getter; empty where the page documents none. */
    public Optional<Member> data() {
        return members.stream().filter(ResponseClass::isData).findFirst();
    }

    /** What the envelope has besides. */
    public List<Member> extras() {
        return members.stream().filter(member -> !isData(member)).toList();
    }

    private static boolean isData(Member member) {
        return member.field().name().equals(DATA);
    }
}
