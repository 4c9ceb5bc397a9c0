package io.github.feishucodegen.acceptance;

import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ObjectClass;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.RequestClass;
import io.github.feishucodegen.naming.ValueType;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.MapValue;
import io.github.feishucodegen.naming.ValueType.ObjectValue;
import io.github.feishucodegen.naming.ValueType.Scalar;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** How a caller of the official SDK would call an operation with everything that it takes, and read what it answers. */
final class CallingSample {
    private final Map<JavaClass, ObjectClass> objects;
    private final Deque<JavaClass> around = new ArrayDeque<>();

    private CallingSample(Map<JavaClass, ObjectClass> objects) {
        this.objects = objects;
    }

    /**
     * The body of a method that has a {@code client}.
     *
     * @param path from the client to the resource, such as {@code hire().v1().interviewer()}
     */
    static String of(OperationNames operation, String path, Map<JavaClass, ObjectClass> objects) {
        return new CallingSample(objects).write(operation, path);
    }

    private String write(OperationNames operation, String path) {
        RequestClass request = operation.request();
        StringBuilder code = new StringBuilder()
                .append(request.name())
                .append(" req = ")
                .append(request.name())
                .append(".newBuilder()");
        request.parameters().forEach(placed -> code.append(setter(placed.member())));
        if (request.body() != null) {
            code.append(setter(request.body()));
        }
        code.append(".buildUnchecked();\n")
                .append(operation.response().name())
                .append(" resp = client.")
                .append(path)
                .append('.')
                .append(operation.method())
                .append("(req, io.github.feishucodegen.client.RequestOptions.newBuilder().build());\n")
                .append("if (!resp.success()) { throw new IllegalStateException(resp.getCode() + resp.getMsg()"
                        + " + resp.getLogId() + resp.getError() + resp.getRawResponse().getStatusCode()); }\n");
        for (Member member : operation.response().members()) {
            code.append("Object ")
                    .append(member.setter())
                    .append("_ = resp.")
                    .append(member.getter())
                    .append("();\n");
            if (member.type() instanceof ObjectValue data) {
                members(data)
                        .forEach(inner -> code.append("use(resp.")
                                .append(member.getter())
                                .append("().")
                                .append(inner.getter())
                                .append("());\n"));
            }
        }
        return code.toString();
    }

    private Iterable<Member> members(ObjectValue object) {
        return objects.get(object.type()).members();
    }

    private String setter(Member member) {
        String call = "\n." + member.setter() + "(";
        String plain = call + value(member.type()) + ")";
        if (member.listed() == null || member.type() instanceof ListValue) {
            return plain;
        }
        String item = member.type() == Scalar.STRING ? "\"x\"" : "1";
        return plain + call + member.listed().type() + ".of(" + item + "))" + call + "null)";
    }

    private String value(ValueType type) {
        if (type instanceof ListValue list) {
            return list.element() instanceof MapValue
                    ? "java.util.List.of(" + value(list.element()) + ")"
                    : "new " + boxed(list.element()) + "[] {" + element(list.element()) + "}";
        }
        if (type instanceof MapValue map) {
            return "java.util.Map.of(\"k\", " + mapped(map.value()) + ")";
        }
        if (type instanceof ObjectValue object) {
            return object(object);
        }
        return switch ((Scalar) type) {
            case STRING -> "\"x\"";
            case INTEGER -> "1";
            case NUMBER -> "1.5";
            case BOOLEAN -> "true";
            case ANY -> "java.util.Map.of(\"a\", 1)";
            case FILE -> "new java.io.File(\"x\")";
        };
    }

    /** Maps take the values that getters give. */
    private String mapped(ValueType type) {
        return type instanceof ListValue list ? "java.util.List.of(" + mapped(list.element()) + ")" : value(type);
    }

    private String element(ValueType type) {
        return type instanceof ListValue list ? "{" + element(list.element()) + "}" : value(type);
    }

    private static String boxed(ValueType type) {
        if (type instanceof ListValue list) {
            return boxed(list.element()) + "[]";
        }
        if (type instanceof ObjectValue object) {
            return object.type().toString();
        }
        return switch ((Scalar) type) {
            case STRING -> "String";
            case INTEGER -> "Integer";
            case NUMBER -> "Double";
            case BOOLEAN -> "Boolean";
            case ANY -> "Object";
            case FILE -> "io.github.feishucodegen.client.http.FileContent";
        };
    }

    private String object(ObjectValue object) {
        if (around.contains(object.type()) || around.size() > 3) {
            return "new " + object.type() + "()";
        }
        around.push(object.type());
        StringBuilder code = new StringBuilder(object.type() + ".newBuilder()");
        members(object).forEach(member -> code.append(setter(member)));
        around.pop();
        return code.append(".build()").toString();
    }
}
