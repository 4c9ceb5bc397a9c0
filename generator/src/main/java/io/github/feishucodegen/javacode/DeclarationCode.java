package io.github.feishucodegen.javacode;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.clientapi.ClientClass;
import io.github.feishucodegen.clientapi.ClientMember;
import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.clientapi.TypeRef;
import io.github.feishucodegen.clientapi.TypeRef.ArrayType;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Starts classes and members that the description of the client has. Emitters add documentation, annotations and code.
 */
final class DeclarationCode {
    private DeclarationCode() {}

    static TypeSpec.Builder type(ClientClass type) {
        return extending(type, GeneratedClass.of(JavaTypes.name(type.name())));
    }

    /** Starts a class that extends {@code Model}, which is serializable. */
    static TypeSpec.Builder modelType(ClientClass type) {
        return extending(type, GeneratedClass.ofModel(JavaTypes.name(type.name())));
    }

    private static TypeSpec.Builder extending(ClientClass type, TypeSpec.Builder spec) {
        return spec.addModifiers(Modifier.PUBLIC).superclass(JavaTypes.of(type.superclass()));
    }

    /** Starts a method with these parameters. */
    static MethodSpec.Builder method(Signature.Method method, String... parameters) {
        MethodSpec.Builder spec = withoutParameters(method);
        addParameters(spec, method.parameters(), parameters);
        return spec;
    }

    /** Starts a method without its parameters, which the caller adds with annotations. */
    static MethodSpec.Builder withoutParameters(Signature.Method method) {
        return MethodSpec.methodBuilder(method.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaTypes.of(method.result()));
    }

    /** Starts the public constructor of a class. */
    static MethodSpec.Builder constructor(ClientClass type, String... parameters) {
        ClientMember.Constructor constructor = type.constructors().findFirst().orElseThrow();
        MethodSpec.Builder spec = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        addParameters(spec, constructor.signature().parameters(), parameters);
        return spec;
    }

    /** Adds parameters. If the last one is an array, callers can pass single values. */
    private static void addParameters(MethodSpec.Builder spec, List<TypeRef> types, String... names) {
        if (types.size() != names.length) {
            throw new IllegalArgumentException(types.size() + " parameters, but " + names.length + " names");
        }
        for (int i = 0; i < names.length; i++) {
            spec.addParameter(JavaTypes.of(types.get(i)), names[i]);
            spec.varargs(types.get(i) instanceof ArrayType);
        }
    }
}
