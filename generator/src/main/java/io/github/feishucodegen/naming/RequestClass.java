package io.github.feishucodegen.naming;

import io.github.feishucodegen.model.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The class of an operation's request.
 *
 * @param body named {@code body}; null where the operation has none
 */
public record RequestClass(
        JavaClass name, List<Placed> parameters, @Nullable Member body) {
    public RequestClass {
        parameters = List.copyOf(parameters);
    }

    /** Whether the operation takes nothing. */
    public boolean isEmpty() {
        return parameters.isEmpty() && body == null;
    }

    /** A parameter and where it travels. */
    public record Placed(Parameter.In in, Member member) {}
}
