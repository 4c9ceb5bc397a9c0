package io.github.feishucodegen.naming;

import io.github.feishucodegen.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The class of an operation's request.
 *
 * @param body the member for the body, whose field is named {@code body}. Null if the operation has no body
 */
public record RequestClass(
        JavaClass name, List<Placed> parameters, @Nullable Member body) {
    public RequestClass {
        parameters = List.copyOf(parameters);
    }

    /** All members. The body comes first: rules find a field by its name, and a parameter can be named body too. */
    public List<Member> members() {
        List<Member> members = new ArrayList<>();
        if (body != null) {
            members.add(body);
        }
        parameters.forEach(placed -> members.add(placed.member()));
        return members;
    }

    /** Whether the operation has neither parameters nor a body. */
    public boolean isEmpty() {
        return parameters.isEmpty() && body == null;
    }

    /** A parameter and the part of the request that carries it. */
    public record Placed(Parameter.In in, Member member) {}
}
