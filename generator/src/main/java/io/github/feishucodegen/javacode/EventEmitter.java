package io.github.feishucodegen.javacode;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.clientapi.ClientClass;
import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.naming.EventNames;
import javax.lang.model.element.Modifier;

/** Emits the class of an event and the class of its handlers. */
final class EventEmitter {
    private EventEmitter() {}

    static TypeSpec emit(ClientClass type, EventNames event) {
        TypeSpec.Builder spec = DeclarationCode.modelType(type)
                .addJavadoc(EventDoc.of(event))
                .addModifiers(Modifier.FINAL)
                .addMethod(DeclarationCode.constructor(type)
                        .addJavadoc("Nothing set.\n")
                        .addStatement("super(new $T())", JavaTypes.name(event.data()))
                        .build());
        if (event.event().deprecated()) {
            spec.addAnnotation(Deprecated.class);
        }
        return spec.build();
    }

    /** Emits the class of handlers. Its second supertype is an interface. */
    static TypeSpec handler(ClientClass type, EventNames event) {
        Signature.Subclass handler = type.supertypes().get(1);
        TypeSpec.Builder spec = GeneratedClass.of(JavaTypes.name(type.name()))
                .addJavadoc(CodeBlock.of(
                        "A handler of {@link $T}. A lambda takes its place as well.\n", JavaTypes.name(event.type())))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT, Modifier.STATIC)
                .addSuperinterface(JavaTypes.of(handler.superclass()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Called by the class of the handler.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .build());
        if (event.event().deprecated()) {
            spec.addAnnotation(Deprecated.class);
        }
        return spec.build();
    }
}
