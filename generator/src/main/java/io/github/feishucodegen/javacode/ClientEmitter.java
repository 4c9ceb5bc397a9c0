package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.clientapi.ClientClass;
import io.github.feishucodegen.clientapi.MethodOrigin.OfKind;
import io.github.feishucodegen.clientapi.MethodOrigin.OfStep;
import io.github.feishucodegen.clientapi.Signature;
import javax.lang.model.element.Modifier;

/** Emits the class of the client, which has one method per service. */
final class ClientEmitter {
    private static final String[] CREDENTIALS = {"appId", "appSecret"};

    private ClientEmitter() {}

    static TypeSpec emit(ClientClass type) {
        ClassName client = JavaTypes.name(type.name());
        ClassName builder = JavaTypes.name(type.builder().name());
        TypeSpec.Builder spec = DeclarationCode.type(type)
                .addJavadoc("The client for all operations. One instance is enough for an application.\n")
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(builder, "builder")
                        .addStatement("super(builder, $L)", RuntimeText.VERSION)
                        .build());
        type.methodsOf(OfKind.NEW_BUILDER)
                .forEach(method -> spec.addMethod(DeclarationCode.method(method, CREDENTIALS)
                        .addJavadoc("A builder for the app with this id and secret.\n\n@param appId the id of the app\n"
                                + "@param appSecret its secret\n@return a new builder\n")
                        .addModifiers(Modifier.STATIC)
                        .addStatement("return new $T(appId, appSecret)", builder)
                        .build()));
        type.methods()
                .filter(method -> method.origin() instanceof OfStep)
                .forEach(method -> spec.addMethod(AccessorEmitter.accessor(method, "caller()")));
        return spec.addType(builder(type.builder(), client)).build();
    }

    private static TypeSpec builder(ClientClass builder, ClassName client) {
        TypeSpec.Builder spec = DeclarationCode.type(builder)
                .addJavadoc("The settings of a client.\n")
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(String.class, "appId")
                        .addParameter(String.class, "appSecret")
                        .addStatement("super(appId, appSecret)")
                        .build());
        builder.methodsOf(OfKind.BUILD).forEach(method -> spec.addMethod(build(method, client)));
        return spec.build();
    }

    private static MethodSpec build(Signature.Method method, ClassName client) {
        return DeclarationCode.method(method)
                .addAnnotation(Override.class)
                .addStatement("return new $T(this)", client)
                .build();
    }
}
