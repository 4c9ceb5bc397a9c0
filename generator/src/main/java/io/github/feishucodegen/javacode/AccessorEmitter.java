package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.JavaNames;
import io.github.feishucodegen.naming.ResourceNames;
import io.github.feishucodegen.naming.ServiceNames;
import io.github.feishucodegen.naming.VersionNames;
import javax.lang.model.element.Modifier;

/** The classes on the way to a resource: client, service and version, each with a method for each step on. */
final class AccessorEmitter {
    private AccessorEmitter() {}

    static TypeSpec emit(VersionNames version) {
        TypeSpec.Builder type = step(version.name(), "The resources of version " + PageText.code(version.version()));
        for (ResourceNames resource : version.resources()) {
            type.addMethod(accessor(resource.accessor(), resource.name(), resource.resource(), "caller"));
        }
        return type.build();
    }

    static TypeSpec emit(ServiceNames service) {
        TypeSpec.Builder type = step(service.name(), "The versions of " + PageText.code(service.project()));
        for (VersionNames version : service.versions()) {
            type.addMethod(accessor(version.accessor(), version.name(), version.version(), "caller"));
        }
        return type.build();
    }

    static TypeSpec emit(JavaNames names) {
        ClassName client = JavaTypes.name(names.client());
        ClassName builder = client.nestedClass("Builder");
        TypeSpec.Builder type = TypeSpec.classBuilder(client)
                .addJavadoc("The way to all operations; one for a whole application.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(RuntimeTypes.API_CLIENT)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(builder, "builder")
                        .addStatement("super(builder)")
                        .build())
                .addMethod(credentials(MethodSpec.methodBuilder("newBuilder")
                                .addJavadoc("Starts from an app's id and secret.\n")
                                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                                .returns(builder))
                        .addStatement("return new $T(appId, appSecret)", builder)
                        .build());
        for (ServiceNames service : names.services()) {
            type.addMethod(accessor(service.accessor(), service.name(), service.project(), "caller()"));
        }
        return type.addType(TypeSpec.classBuilder(builder)
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .superclass(ParameterizedTypeName.get(
                                RuntimeTypes.API_CLIENT.nestedClass("Builder"), client, builder))
                        .addMethod(credentials(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE))
                                .addStatement("super(appId, appSecret)")
                                .build())
                        .addMethod(SlotCode.buildMethod("build", client)
                                .addStatement("return new $T(this)", client)
                                .build())
                        .build())
                .build();
    }

    private static TypeSpec.Builder step(JavaClass name, String subject) {
        return TypeSpec.classBuilder(JavaTypes.name(name))
                .addJavadoc(new Doc().paragraph(subject + ".").toCode())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(RuntimeTypes.API_CALLER, "caller", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(RuntimeTypes.API_CALLER, "caller")
                        .addStatement("this.caller = caller")
                        .build());
    }

    private static MethodSpec accessor(String name, JavaClass target, String subject, String caller) {
        ClassName type = JavaTypes.name(target);
        return MethodSpec.methodBuilder(name)
                .addJavadoc(CodeBlock.of("$L.\n", PageText.code(subject)))
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return new $T($L)", type, caller)
                .build();
    }

    private static MethodSpec.Builder credentials(MethodSpec.Builder method) {
        return method.addParameter(String.class, "appId").addParameter(String.class, "appSecret");
    }
}
