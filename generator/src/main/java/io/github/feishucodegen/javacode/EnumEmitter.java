package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.naming.EnumClass;
import javax.lang.model.element.Modifier;

/** Emits the open enum for a field's listed values. */
final class EnumEmitter {
    private EnumEmitter() {}

    static TypeSpec emit(EnumClass listed) {
        ClassName name = JavaTypes.name(listed.name());
        TypeName value = listed.integers() ? TypeName.LONG : ClassName.get(String.class);
        TypeSpec.Builder type = GeneratedClass.of(name)
                .addJavadoc(new JavadocBuilder()
                        .paragraph("The listed values of " + PageText.code(listed.subject())
                                + ". Other values are possible; {@link #of} takes any.")
                        .toCode())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(listed.integers() ? RuntimeTypes.INTEGER_ENUM : RuntimeTypes.TEXT_ENUM);
        type.addField(
                FieldSpec.builder(TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("1")
                        .build());
        listed.constants().forEach(constant -> type.addField(constant(name, listed.integers(), constant)));
        return type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(value, "value")
                        .addStatement("super(value)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(name)
                        .addParameter(value, "value")
                        .addStatement("return new $T(value)", name)
                        .build())
                .build();
    }

    private static FieldSpec constant(ClassName name, boolean integers, EnumClass.Constant constant) {
        String value = constant.value().value();
        String description = PageText.block(constant.value().description());
        return FieldSpec.builder(name, constant.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(new JavadocBuilder()
                        .paragraph(description.isEmpty() ? PageText.code(value) : description)
                        .toCode())
                .initializer("of($L)", integers ? CodeBlock.of("$LL", value) : Literals.string(value))
                .build();
    }
}
