package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.clientapi.CalledOperation;
import io.github.feishucodegen.clientapi.ClassKind.ResourceKind;
import io.github.feishucodegen.clientapi.ClientClass;
import io.github.feishucodegen.clientapi.ClientMember;
import io.github.feishucodegen.clientapi.MethodOrigin.Form;
import io.github.feishucodegen.clientapi.MethodOrigin.OfCall;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.naming.OperationNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class of a resource, with methods for each operation. */
final class ResourceEmitter {
    private static final String REQUEST = "@param req the request";
    private static final String OPTIONS = "@param options the settings of this call";
    private static final String NO_OPTIONS = "@param options none, or the settings of this call";
    private static final String RESPONSE = "@return the response, also if the platform refuses the call";

    private ResourceEmitter() {}

    static TypeSpec emit(ClientClass type, ResourceKind kind) {
        TypeSpec.Builder spec = DeclarationCode.type(type)
                .addJavadoc(new JavadocBuilder()
                        .paragraph("The operations of "
                                + PageText.code(kind.resource().resource()) + ".")
                        .toCode())
                .addModifiers(Modifier.FINAL);
        kind.operations().forEach(operation -> spec.addField(constant(operation)));
        spec.addMethod(DeclarationCode.constructor(type, "caller")
                .addJavadoc("Calls with the caller of a client.\n\n@param caller makes the calls\n")
                .addStatement("super(caller)")
                .build());
        type.methods().forEach(method -> spec.addMethod(method(method, (OfCall) method.origin())));
        return spec.build();
    }

    private static MethodSpec method(ClientMember.Method method, OfCall origin) {
        OperationNames names = origin.operation().names();
        MethodSpec.Builder spec = DeclarationCode.method(method.signature(), parameters(origin.form()))
                .addJavadoc(doc(names, origin.form()))
                .addStatement(statement(names, origin.form()));
        if (names.operation().deprecated()) {
            spec.addAnnotation(Deprecated.class);
        }
        return spec.build();
    }

    private static String[] parameters(Form form) {
        return switch (form) {
            case CALL -> new String[] {"req"};
            case CALL_WITH_OPTIONS, ASYNC, ITEMS -> new String[] {"req", "options"};
            case BARE -> new String[] {};
            case BARE_WITH_OPTIONS, BARE_ASYNC -> new String[] {"options"};
        };
    }

    private static CodeBlock doc(OperationNames names, Form form) {
        ClassName request = JavaTypes.name(names.request().name());
        return switch (form) {
            case CALL ->
                OperationDoc.of(names.operation(), names.response().name().simpleName());
            case CALL_WITH_OPTIONS -> optionsDoc(names);
            case BARE, BARE_WITH_OPTIONS ->
                CodeBlock.of(
                        "The same as {@link #$L($T)},\nwith an empty request.\n\n$L$L\n",
                        names.method(),
                        request,
                        form == Form.BARE ? "" : OPTIONS + "\n",
                        RESPONSE);
            case ASYNC, BARE_ASYNC ->
                CodeBlock.of(
                        "As {@link #$L($T)},\nwithout waiting.\n\n$L$L\n$L\n",
                        names.method(),
                        request,
                        form == Form.ASYNC ? REQUEST + "\n" : "",
                        NO_OPTIONS,
                        "@return the response, also if the platform refuses the call; cancelling interrupts the call");
            case ITEMS ->
                CodeBlock.of(
                        "The items of all pages of {@link #$L($T)},\nfetched as they are iterated.\n\n$L\n$L\n$L\n",
                        names.method(),
                        request,
                        "@param req the request of the first page",
                        NO_OPTIONS,
                        "@return the items; nothing is sent before the first one is asked for");
        };
    }

    private static CodeBlock statement(OperationNames names, Form form) {
        CodeBlock operation = CodeBlock.of(
                "$L, new $T()",
                names.constant(),
                JavaTypes.name(names.response().name()));
        CodeBlock empty =
                CodeBlock.of("new $T()", JavaTypes.name(names.request().name()));
        return switch (form) {
            case CALL -> CodeBlock.of("return call($L, req, null)", operation);
            case CALL_WITH_OPTIONS -> CodeBlock.of("return call($L, req, options)", operation);
            case BARE -> CodeBlock.of("return call($L, $L, null)", operation, empty);
            case BARE_WITH_OPTIONS -> CodeBlock.of("return call($L, $L, options)", operation, empty);
            case ASYNC -> CodeBlock.of("return callAsync($L, req, options)", operation);
            case BARE_ASYNC -> CodeBlock.of("return callAsync($L, $L, options)", operation, empty);
            case ITEMS -> CodeBlock.of("return items($L, req, options)", operation);
        };
    }

    private static FieldSpec constant(CalledOperation called) {
        OperationNames names = called.names();
        Operation operation = names.operation();
        // The runtime requires a slash at the start of the path.
        String path = operation.path().startsWith("/") ? operation.path() : "/" + operation.path();
        List<String> facts = OperationMetadata.of(operation, called.paging());
        CodeBlock.Builder value = CodeBlock.builder()
                .add(
                        "$T.of($>$>\n$L, $L, $L",
                        RuntimeTypes.OPERATION,
                        Literals.string(operation.id().toString()),
                        Literals.string(operation.method().name()),
                        Literals.string(path));
        if (!facts.isEmpty()) {
            value.add(",\n$L", Literals.lines(facts));
        }
        return FieldSpec.builder(
                        RuntimeTypes.OPERATION, names.constant(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value.add(")$<$<").build())
                .build();
    }

    private static CodeBlock optionsDoc(OperationNames names) {
        JavadocBuilder doc = new JavadocBuilder()
                .paragraph("As {@link #" + names.method() + "("
                        + names.request().name().simpleName() + ")}, with options for this call alone.");
        doc.tag(REQUEST).tag(OPTIONS).tag(RESPONSE);
        if (names.operation().deprecated()) {
            doc.tag("@deprecated as the operation itself");
        }
        return doc.toCode();
    }
}
