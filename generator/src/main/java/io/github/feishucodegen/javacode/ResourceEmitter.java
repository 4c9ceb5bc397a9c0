package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.ResourceNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class of a resource: a method for each operation. */
final class ResourceEmitter {
    private ResourceEmitter() {}

    static TypeSpec emit(ResourceNames resource) {
        TypeSpec.Builder type = TypeSpec.classBuilder(JavaTypes.name(resource.name()))
                .addJavadoc(new Doc()
                        .paragraph("The operations of " + PageText.code(resource.resource()) + ".")
                        .toCode())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(RuntimeTypes.API_RESOURCE);
        resource.operations().forEach(operation -> type.addField(constant(operation)));
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.API_CALLER, "caller")
                .addStatement("super(caller)")
                .build());
        for (OperationNames operation : resource.operations()) {
            type.addMethod(method(operation)
                    .addJavadoc(OperationDoc.of(operation.operation()))
                    .addStatement("return call($L, req)", operation.constant())
                    .build());
            type.addMethod(method(operation)
                    .addJavadoc(optionsDoc(operation))
                    .addParameter(RuntimeTypes.REQUEST_OPTIONS, "options")
                    .addStatement("return call($L, req, options)", operation.constant())
                    .build());
        }
        return type.build();
    }

    private static FieldSpec constant(OperationNames names) {
        Operation operation = names.operation();
        ClassName response = JavaTypes.name(names.response().name());
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(Literals.string(operation.id().toString()));
        arguments.add(Literals.string(operation.method().name()));
        // The runtime insists on the slash.
        arguments.add(Literals.string(operation.path().startsWith("/") ? operation.path() : "/" + operation.path()));
        arguments.add(CodeBlock.of("$T.EMPTY", response));
        operation.tokens().forEach(kind -> arguments.add(CodeBlock.of("$T.$L", RuntimeTypes.TOKEN_KIND, kind.name())));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(
                                RuntimeTypes.OPERATION,
                                JavaTypes.name(names.request().name()),
                                response),
                        names.constant(),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$T.of($>$>\n$L$<$<)", RuntimeTypes.OPERATION, CodeBlock.join(arguments, ",\n"))
                .build();
    }

    private static MethodSpec.Builder method(OperationNames names) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.method())
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaTypes.name(names.response().name()))
                .addParameter(JavaTypes.name(names.request().name()), "req");
        if (names.operation().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }

    private static CodeBlock optionsDoc(OperationNames names) {
        Doc doc = new Doc()
                .paragraph("As {@link #" + names.method() + "("
                        + names.request().name().simpleName() + ")}, with options for this call alone.");
        if (names.operation().deprecated()) {
            doc.tag("@deprecated as the operation itself");
        }
        return doc.toCode();
    }
}
