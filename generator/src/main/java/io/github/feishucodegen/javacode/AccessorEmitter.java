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

/** Emits the classes that lead to a resource: client, service and version. Each has one method per next step. */
final class AccessorEmitter {
    private AccessorEmitter() {}

    /** Emits the class of a version. It is not final, because the class of its service can extend it. */
    static TypeSpec emit(VersionNames version) {
        TypeSpec.Builder type =
                described(version.name(), "The resources of version " + PageText.code(version.version()));
        addCaller(type);
        for (ResourceNames resource : version.resources()) {
            type.addMethod(accessor(resource.accessor(), resource.name(), resource.resource(), "caller"));
        }
        return type.build();
    }

    /**
     * Emits the class of a service. It extends the class of the version that callers may leave out, as in the
     * official SDK: {@code client.contact().department()}.
     */
    static TypeSpec emit(ServiceNames service) {
        TypeSpec.Builder type = described(service.name(), "The versions of " + PageText.code(service.project()))
                .addModifiers(Modifier.FINAL);
        VersionNames first = service.shortened().orElse(null);
        if (first == null) {
            addCaller(type);
        } else {
            type.superclass(JavaTypes.name(first.name()));
            if (service.versions().size() > 1) {
                type.addField(RuntimeTypes.API_CALLER, "caller", Modifier.PRIVATE, Modifier.FINAL);
            }
            MethodSpec.Builder constructor = constructor().addStatement("super(caller)");
            if (service.versions().size() > 1) {
                constructor.addStatement("this.caller = caller");
            }
            type.addMethod(constructor.build());
        }
        for (VersionNames version : service.versions()) {
            type.addMethod(
                    version.equals(first)
                            ? accessor(version.accessor(), version.name(), version.version())
                                    .addStatement("return this")
                                    .build()
                            : accessor(version.accessor(), version.name(), version.version(), "caller"));
        }
        return type.build();
    }

    static TypeSpec emit(JavaNames names) {
        ClassName client = JavaTypes.name(names.client());
        ClassName builder = client.nestedClass("Builder");
        TypeSpec.Builder type = GeneratedClass.of(client)
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
        return type.addType(GeneratedClass.of(builder)
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .superclass(ParameterizedTypeName.get(
                                RuntimeTypes.API_CLIENT.nestedClass("Builder"), client, builder))
                        .addMethod(credentials(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE))
                                .addStatement("super(appId, appSecret)")
                                .build())
                        .addMethod(MethodSpec.methodBuilder("build")
                                .addAnnotation(Override.class)
                                .addModifiers(Modifier.PUBLIC)
                                .returns(client)
                                .addStatement("return new $T(this)", client)
                                .build())
                        .build())
                .build();
    }

    private static TypeSpec.Builder described(JavaClass name, String subject) {
        return GeneratedClass.of(JavaTypes.name(name))
                .addJavadoc(new JavadocBuilder().paragraph(subject + ".").toCode())
                .addModifiers(Modifier.PUBLIC);
    }

    private static void addCaller(TypeSpec.Builder type) {
        type.addField(RuntimeTypes.API_CALLER, "caller", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor().addStatement("this.caller = caller").build());
    }

    private static MethodSpec.Builder constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.API_CALLER, "caller");
    }

    private static MethodSpec accessor(String name, JavaClass target, String subject, String caller) {
        return accessor(name, target, subject)
                .addStatement("return new $T($L)", JavaTypes.name(target), caller)
                .build();
    }

    private static MethodSpec.Builder accessor(String name, JavaClass target, String subject) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(CodeBlock.of("$L.\n", PageText.code(subject)))
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaTypes.name(target));
    }

    private static MethodSpec.Builder credentials(MethodSpec.Builder method) {
        return method.addParameter(String.class, "appId").addParameter(String.class, "appSecret");
    }
}
