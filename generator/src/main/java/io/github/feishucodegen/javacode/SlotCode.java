package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.naming.Member;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What classes with slots have: the schema, the prototypes, and a way to a builder. */
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
     * Adds a constant with nothing set; decoding and building start from it.
     *
     * @param more what follows the schema among the arguments
     */
    static void addEmpty(TypeSpec.Builder type, ClassName name, List<Slot> slots, CodeBlock... more) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(Literals.words(slots.stream().map(Slot::schemaField).toList(), " "));
        arguments.addAll(List.of(more));
        type.addField(FieldSpec.builder(name, "EMPTY", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Nothing set.\n")
                .initializer("new $T(values($L))", name, CodeBlock.join(arguments, ", "))
                .build());
    }

    static void addConstructor(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.VALUES, "values")
                .addStatement("super(values)")
                .build());
    }

    /** Adds what the runtime makes models with where no builder of their own does. */
    static void addWith(TypeSpec.Builder type, ClassName name) {
        type.addMethod(MethodSpec.methodBuilder("with")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(RuntimeTypes.MODEL)
                .addParameter(RuntimeTypes.VALUES, "values")
                .addStatement("return new $T(values)", name)
                .build());
    }

    static void addBuilders(TypeSpec.Builder type, ClassName builder) {
        type.addMethod(MethodSpec.methodBuilder("newBuilder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T(EMPTY)", builder)
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
        List<Slot> objects = slots.stream()
                .filter(slot -> JavaTypes.objectIn(slot.member().type()).isPresent())
                .toList();
        if (objects.isEmpty()) {
            return;
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder("prototype")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(RuntimeTypes.MODEL)
                .addParameter(int.class, "slot");
        // The runtime asks for slots of objects only: the last needs no question.
        Slot last = objects.get(objects.size() - 1);
        if (objects.size() > 1) {
            method.beginControlFlow("switch (slot)");
            objects.subList(0, objects.size() - 1)
                    .forEach(slot -> method.addCode("case $L:\n$>return $T.EMPTY;\n$<", slot.number(), objectIn(slot)));
            method.addCode("default:\n$>return $T.EMPTY;\n$<", objectIn(last)).endControlFlow();
        } else {
            method.addStatement("return $T.EMPTY", objectIn(last));
        }
        type.addMethod(method.build());
    }

    private static ClassName objectIn(Slot slot) {
        return JavaTypes.objectIn(slot.member().type()).orElseThrow();
    }

    /** A nested builder that starts with what a model has. */
    static TypeSpec.Builder builder(ClassName model) {
        return TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
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
