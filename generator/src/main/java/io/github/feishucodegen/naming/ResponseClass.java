package io.github.feishucodegen.naming;

import java.util.List;

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
}
