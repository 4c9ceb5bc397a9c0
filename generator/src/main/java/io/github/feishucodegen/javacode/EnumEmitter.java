package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.clientapi.ClientClass;
import io.github.feishucodegen.clientapi.ClientMember;
import io.github.feishucodegen.clientapi.MethodOrigin.OfKind;
import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.naming.EnumClass;
import javax.lang.model.element.Modifier;

/** Emits the open enum for a field's listed values. */
final class EnumEmitter {
    private EnumEmitter() {}

    static TypeSpec emit(ClientClass type, EnumClass listed) {
        ClassName name = JavaTypes.name(type.name());
        TypeSpec.Builder spec = DeclarationCode.type(type)
                .addJavadoc(new JavadocBuilder()
                        .paragraph("The listed values of " + PageText.code(listed.subject())
                                + ". Other values are possible; {@link #of} takes any.")
                        .toCode())
                .addModifiers(Modifier.FINAL)
                .addField(FieldSpec.builder(
                                TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("1")
                        .build());
        type.constants().forEach(constant -> spec.addField(constant(name, listed.integers(), constant)));
        type.methodsOf(OfKind.OF).forEach(of -> addOf(spec, name, of));
        return spec.build();
    }

    private static void addOf(TypeSpec.Builder spec, ClassName name, Signature.Method of) {
        spec.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(JavaTypes.of(of.parameters().get(0)), "value")
                .addStatement("super(value)")
                .build());
        spec.addMethod(DeclarationCode.method(of, "value")
                .addModifiers(Modifier.STATIC)
                .addStatement("return new $T(value)", name)
                .build());
    }

    private static FieldSpec constant(ClassName name, boolean integers, ClientMember.Constant constant) {
        FieldSpec.Builder spec =
                FieldSpec.builder(name, constant.signature().name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        String current = constant.origin().name();
        if (!constant.signature().name().equals(current)) {
            return spec.addJavadoc(new JavadocBuilder()
                            .paragraph("The same as {@link #" + current + "}.")
                            .tag("@deprecated use {@link #" + current + "}")
                            .toCode())
                    .addAnnotation(Deprecated.class)
                    .initializer("$L", current)
                    .build();
        }
        String value = constant.origin().value().value();
        String description =
                PageText.block(constant.origin().value().description().text());
        return spec.addJavadoc(new JavadocBuilder()
                        .paragraph(description.isEmpty() ? PageText.code(value) : description)
                        .toCode())
                .initializer("of($L)", integers ? CodeBlock.of("$LL", value) : Literals.string(value))
                .build();
    }
}
