package io.github.feishucodegen.javacode;

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
import org.jspecify.annotations.Nullable;

/** Emits the class of a resource, with methods for each operation. */
final class ResourceEmitter {
    private static final String REQUEST = "@param req the request";
    private static final String FIRST = "@param req the request of the first page";
    private static final String FILLER = "@param req sets the fields of a new builder";
    private static final String OPTIONS = "@param options the settings of this call";
    private static final String RESPONSE = "@return the response, also if the platform refuses the call";
    private static final String FUTURE = RESPONSE + "; cancelling interrupts the call";
    private static final String PAGES = "@return the items; each page is fetched when it is needed";

    private ResourceEmitter() {}

    /** @param errorTexts the resource with the texts of errors; null if the project documents no errors */
    static TypeSpec emit(ClientClass type, ResourceKind kind, @Nullable String errorTexts) {
        TypeSpec.Builder spec = DeclarationCode.type(type)
                .addJavadoc(new JavadocBuilder()
                        .paragraph("The operations of "
                                + PageText.code(kind.resource().resource()) + ".")
                        .toCode())
                .addModifiers(Modifier.FINAL);
        kind.operations().forEach(operation -> spec.addField(constant(operation, errorTexts)));
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
            case CALL, FILLED, ASYNC, ITEMS -> new String[] {"req"};
            case CALL_WITH_OPTIONS, ASYNC_WITH_OPTIONS, ITEMS_WITH_OPTIONS -> new String[] {"req", "options"};
            case BARE, BARE_ASYNC -> new String[] {};
            case BARE_WITH_OPTIONS, BARE_ASYNC_WITH_OPTIONS -> new String[] {"options"};
        };
    }

    private static CodeBlock doc(OperationNames names, Form form) {
        return switch (form) {
            case CALL ->
                OperationDoc.of(names.operation(), names.response().name().simpleName());
            case CALL_WITH_OPTIONS -> optionsDoc(names);
            case FILLED -> other(names, "with a request that a function fills", FILLER, RESPONSE);
            case BARE -> other(names, "with an empty request", RESPONSE);
            case BARE_WITH_OPTIONS -> other(names, "with an empty request", OPTIONS, RESPONSE);
            case ASYNC -> other(names, "without waiting", REQUEST, FUTURE);
            case ASYNC_WITH_OPTIONS -> other(names, "without waiting", REQUEST, OPTIONS, FUTURE);
            case BARE_ASYNC -> other(names, "with an empty request, without waiting", FUTURE);
            case BARE_ASYNC_WITH_OPTIONS -> other(names, "with an empty request, without waiting", OPTIONS, FUTURE);
            case ITEMS -> other(names, "for the items of all pages", FIRST, PAGES);
            case ITEMS_WITH_OPTIONS -> other(names, "for the items of all pages", FIRST, OPTIONS, PAGES);
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
            case FILLED ->
                CodeBlock.of(
                        "return call($L, filled($T.newBuilder(), req).build(), null)",
                        operation,
                        JavaTypes.name(names.request().name()));
            case ASYNC -> CodeBlock.of("return callAsync($L, req)", operation);
            case ASYNC_WITH_OPTIONS -> CodeBlock.of("return callAsync($L, req, options)", operation);
            case BARE_ASYNC -> CodeBlock.of("return callAsync($L, $L)", operation, empty);
            case BARE_ASYNC_WITH_OPTIONS -> CodeBlock.of("return callAsync($L, $L, options)", operation, empty);
            case ITEMS -> CodeBlock.of("return items($L, req)", operation);
            case ITEMS_WITH_OPTIONS -> CodeBlock.of("return items($L, req, options)", operation);
        };
    }

    /** The documentation of another form of a call. */
    private static CodeBlock other(OperationNames names, String difference, String... tags) {
        return CodeBlock.of(
                "As {@link #$L($T)},\n$L.\n\n$L\n",
                names.method(),
                JavaTypes.name(names.request().name()),
                difference,
                String.join("\n", tags));
    }

    private static FieldSpec constant(CalledOperation called, @Nullable String errorTexts) {
        OperationNames names = called.names();
        Operation operation = names.operation();
        // The runtime requires a slash at the start of the path.
        String path = operation.path().startsWith("/") ? operation.path() : "/" + operation.path();
        List<String> facts = OperationMetadata.of(operation, called.paging(), errorTexts);
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
