package io.github.feishucodegen.naming;

import java.util.List;
import java.util.Optional;

/**
 * The class of an operation's response.
 *
 * @param binary whether the response is a file. It then has no members
 * @param members all members except {@code code}, {@code msg} and {@code error} of the envelope
 */
public record ResponseClass(JavaClass name, boolean binary, List<Member> members) {
    /** The name of the member with the operation's result. */
    public static final String DATA = "data";

    public ResponseClass {
        members = List.copyOf(members);
    }

    /** The operation's result. The runtime's base class has its getter. Empty if the page documents none. */
    public Optional<Member> data() {
        return members.stream().filter(ResponseClass::isData).findFirst();
    }

    /** The members beside {@code data}. */
    public List<Member> extras() {
        return members.stream().filter(member -> !isData(member)).toList();
    }

    private static boolean isData(Member member) {
        return member.field().name().equals(DATA);
    }
}
