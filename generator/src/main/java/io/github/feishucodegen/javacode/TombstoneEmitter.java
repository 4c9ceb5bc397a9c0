package io.github.feishucodegen.javacode;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.clientapi.ClientClass;
import io.github.feishucodegen.naming.Tombstone;
import javax.lang.model.element.Modifier;

/** Emits the tombstone of a class whose page is gone. It keeps the name, so that no other class can get it. */
final class TombstoneEmitter {
    private TombstoneEmitter() {}

    static TypeSpec emit(ClientClass type, Tombstone gone) {
        return DeclarationCode.type(type)
                .addJavadoc(new JavadocBuilder()
                        .paragraph("Was the class of " + PageText.code(gone.subject())
                                + "; its page is gone. This class only keeps the name.")
                        .toCode())
                .addJavadoc("\n@deprecated its page is gone\n")
                .addAnnotation(Deprecated.class)
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }
}
