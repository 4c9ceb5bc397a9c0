package io.github.feishucodegen.javacode;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.CodeBlock;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.TokenKind;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.RequestClass.Placed;
import io.github.feishucodegen.naming.ResourceNames;
import io.github.feishucodegen.naming.ServiceNames;
import io.github.feishucodegen.naming.ValueType.Scalar;
import io.github.feishucodegen.naming.VersionNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** One call of an operation: the accessors that lead to its method, and parameters with values from the page. */
final class SampleCall {
    private final OperationNames names;
    private final String way;
    private final Map<Placed, JsonNode> parameters = new LinkedHashMap<>();

    private SampleCall(ServiceNames service, VersionNames version, ResourceNames resource, OperationNames names) {
        this.names = names;
        this.way =
                service.accessor() + "()." + version.accessor() + "()." + resource.accessor() + "()." + names.method();
    }

    /** A call whose names and values need no encoding. */
    static SampleCall plain(ServiceNames service, VersionNames version, ResourceNames resource, OperationNames names) {
        SampleCall call = new SampleCall(service, version, resource, names);
        call.parameters(SampleValues::plain);
        call.parameters
                .keySet()
                .removeIf(placed -> placed.in() == Parameter.In.QUERY
                        && !SampleValues.isPlain(placed.member().field().name()));
        return call;
    }

    /**
     * A call with the values of the page. A list is read from its first page, so an optional page token is left out.
     */
    static SampleCall asShown(
            ServiceNames service, VersionNames version, ResourceNames resource, OperationNames names) {
        SampleCall call = new SampleCall(service, version, resource, names);
        call.parameters(SampleValues::shown);
        call.parameters.keySet().removeIf(placed -> isToken(placed.member().field()));
        return call;
    }

    private static boolean isToken(Field field) {
        return field.name().equals("page_token") && !field.required();
    }

    private void parameters(BiFunction<Scalar, Field, JsonNode> value) {
        for (Placed placed : names.request().parameters()) {
            Field field = placed.member().field();
            boolean wanted = placed.in() == Parameter.In.PATH
                    || SampleValues.needs(field, names.operation())
                    || field.example() != null;
            if (wanted && placed.member().type() instanceof Scalar scalar && scalar != Scalar.ANY) {
                parameters.put(placed, value.apply(scalar, field));
            }
        }
    }

    /**
     * The accessors and the method, such as {@code hire().v1().interviewer().patch}. Callers put a client before it.
     */
    String way() {
        return way;
    }

    /**
     * Code of the form {@code X.newBuilder()…}, with parameters and body.
     *
     * @param bodies the code for the body; empty for none
     * @param build the name of the last method
     */
    CodeBlock request(ExampleCode values, List<CodeBlock> bodies, String build) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.newBuilder()$>$>", JavaTypes.name(names.request().name()));
        parameters.forEach((placed, json) -> {
            Member member = placed.member();
            values.value(member.type(), json).ifPresent(value -> code.add(values.set(member, value)));
        });
        Member body = names.request().body();
        if (body != null) {
            bodies.forEach(value -> code.add(values.set(body, value)));
        }
        return code.add("\n.$L()$<$<", build).build();
    }

    /** The path and query that are sent. The values must be plain. */
    String target() {
        Operation operation = names.operation();
        String path = operation.path().startsWith("/") ? operation.path() : "/" + operation.path();
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            segments.add(segment.startsWith(":") ? inPath(segment.substring(1), segment) : segment);
        }
        StringBuilder target = new StringBuilder(String.join("/", segments));
        parameters.forEach((placed, json) -> {
            if (placed.in() == Parameter.In.QUERY) {
                target.append(target.indexOf("?") < 0 ? '?' : '&')
                        .append(placed.member().field().name())
                        .append('=')
                        .append(json.asText());
            }
        });
        return target.toString();
    }

    private String inPath(String name, String otherwise) {
        return parameters.entrySet().stream()
                .filter(entry -> entry.getKey().in() == Parameter.In.PATH)
                .filter(entry -> entry.getKey().member().field().name().equals(name))
                .map(entry -> entry.getValue().asText())
                .findFirst()
                .orElse(otherwise);
    }

    /** Whether only users may call the operation. No client fetches user access tokens. */
    boolean needsUser() {
        return names.operation().tokens().equals(List.of(TokenKind.USER));
    }
}
