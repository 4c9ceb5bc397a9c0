package io.github.feishucodegen.javacode;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.clientapi.ClassKind.HandlerKind;
import io.github.feishucodegen.clientapi.ClientClass;
import io.github.feishucodegen.clientapi.ClientMember;
import io.github.feishucodegen.clientapi.LibraryTypes;
import io.github.feishucodegen.clientapi.MethodOrigin.OfStep;
import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.naming.ServiceNames;
import io.github.feishucodegen.naming.VersionNames;
import javax.lang.model.element.Modifier;

/** Emits the classes between the client and a resource: service and version. Each has one method per next step. */
final class AccessorEmitter {
    private AccessorEmitter() {}

    /** Emits the class of a version. It is not final, because the class of its service can extend it. */
    static TypeSpec emit(ClientClass type, VersionNames version) {
        return emit(type, "The resources of version " + PageText.code(version.version()))
                .build();
    }

    static TypeSpec emit(ClientClass type, ServiceNames service) {
        boolean hasOperations = service.hasOperations();
        String project = PageText.code(service.project());
        TypeSpec.Builder spec = emit(
                        type, hasOperations ? "The versions of " + project : "The classes of handlers of " + project)
                .addModifiers(Modifier.FINAL);
        type.nested()
                .forEach(
                        handler -> spec.addType(EventEmitter.handler(handler, ((HandlerKind) handler.kind()).event())));
        return spec.build();
    }

    private static TypeSpec.Builder emit(ClientClass type, String subject) {
        TypeSpec.Builder spec = DeclarationCode.type(type)
                .addJavadoc(new JavadocBuilder().paragraph(subject + ".").toCode());
        if (type.constructors().findAny().isEmpty()) {
            return spec.addMethod(MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .build());
        }
        MethodSpec.Builder constructor = DeclarationCode.constructor(type, "caller")
                .addJavadoc("Calls with the caller of a client.\n\n@param caller makes the calls\n");
        if (!type.superclass().equals(LibraryTypes.OBJECT)) {
            constructor.addStatement("super(caller)");
        }
        if (type.methods().anyMatch(method -> !leadsToSuperclass(type, method.signature()))) {
            spec.addField(RuntimeTypes.API_CALLER, "caller", Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement("this.caller = caller");
        }
        spec.addMethod(constructor.build());
        type.methods()
                .forEach(method -> spec.addMethod(
                        leadsToSuperclass(type, method.signature())
                                ? accessor(method).addStatement("return this").build()
                                : accessor(method, "caller")));
        return spec;
    }

    private static boolean leadsToSuperclass(ClientClass type, Signature.Method method) {
        return method.result().equals(type.superclass());
    }

    /** A method that returns the next class with the caller that the expression gives. */
    static MethodSpec accessor(ClientMember.Method method, String caller) {
        return accessor(method)
                .addStatement(
                        "return new $T($L)", JavaTypes.of(method.signature().result()), caller)
                .build();
    }

    private static MethodSpec.Builder accessor(ClientMember.Method method) {
        OfStep step = (OfStep) method.origin();
        return DeclarationCode.method(method.signature())
                .addJavadoc(CodeBlock.of(
                        "The operations of $L.\n\n@return the next step to them\n", PageText.code(step.subject())));
    }
}
