package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.naming.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What every class with slots has: the schema, the prototypes, and a way to a builder. */
final class SlotCode {
    private SlotCode() {}

    /** Consecutive slots for members of a JSON object. */
    static List<Slot> slots(List<Member> members, int first) {
        List<Slot> slots = new ArrayList<>();
        for (Member member : members) {
            slots.add(new Slot(first + slots.size(), member, ""));
        }
        return slots;
    }

    /**
     * Adds the schema.
     *
     * @param factory the call that makes it, without arguments
     */
    static void addSchema(TypeSpec.Builder type, CodeBlock factory, List<Slot> slots) {
        List<CodeBlock> fields = slots.stream().map(Slot::schemaField).toList();
        type.addField(FieldSpec.builder(
                        RuntimeTypes.SCHEMA, "SCHEMA", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L($L)", factory, ArrayCode.arguments(type, RuntimeTypes.FIELD, "schemaFields", fields))
                .build());
    }

    /** Adds a constant with nothing set; decoding starts from it. */
    static void addEmpty(TypeSpec.Builder type, ClassName name) {
        type.addField(FieldSpec.builder(name, "EMPTY", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Nothing set.\n")
                .initializer("newBuilder().build()")
                .build());
    }

    static void addConstructorAndBuilders(TypeSpec.Builder type, ClassName builder) {
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(builder, "builder")
                .addStatement("super(builder)")
                .build());
        type.addMethod(MethodSpec.methodBuilder("newBuilder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build());
        type.addMethod(MethodSpec.methodBuilder("toBuilder")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("return new $T(this)", builder)
                .build());
    }

    /** Adds what tells the runtime the classes of objects, if there are any. */
    static void addPrototypes(TypeSpec.Builder type, List<Slot> slots) {
        CodeBlock.Builder cases = CodeBlock.builder();
        for (Slot slot : slots) {
            Optional<ClassName> object = JavaTypes.objectIn(slot.member().type());
            object.ifPresent(name -> cases.add("case $L:\n$>return $T.EMPTY;\n$<", slot.number(), name));
        }
        if (cases.isEmpty()) {
            return;
        }
        type.addMethod(MethodSpec.methodBuilder("prototype")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(RuntimeTypes.MODEL)
                .addParameter(int.class, "slot")
                .beginControlFlow("switch (slot)")
                .addCode(cases.build())
                .addCode("default:\n$>return super.prototype(slot);\n$<")
                .endControlFlow()
                .build());
    }

    /** A nested builder with its two constructors: for nothing set, and for what a model has. */
    static TypeSpec.Builder builder(ClassName model) {
        return TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super(SCHEMA)")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(model, "model")
                        .addStatement("super(model)")
                        .build());
    }

    static MethodSpec build(ClassName model) {
        return buildMethod("build", model)
                .addStatement("return new $T(this)", model)
                .build();
    }

    static MethodSpec.Builder buildMethod(String name, ClassName model) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(model);
    }
}
