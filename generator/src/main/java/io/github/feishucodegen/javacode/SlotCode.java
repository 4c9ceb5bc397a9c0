package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.naming.Member;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Code that all classes with slots have: the schema, the prototypes of objects, and the methods that create builders.
 */
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

    /** The schema of the slots in the form that the runtime reads. */
    static CodeBlock schema(List<Slot> slots) {
        return Literals.words(slots.stream().map(Slot::schemaField).toList(), " ");
    }

    /** Adds a constructor that creates an empty model, which decoders and builders fill. */
    static void addConstructor(TypeSpec.Builder type, List<CodeBlock> arguments) {
        type.addMethod(MethodSpec.constructorBuilder()
                .addJavadoc("Nothing set.\n")
                .addModifiers(Modifier.PUBLIC)
                .addStatement("super($L)", CodeBlock.join(arguments, ", "))
                .build());
    }

    static void addBuilders(TypeSpec.Builder type, ClassName name, ClassName builder) {
        type.addMethod(MethodSpec.methodBuilder("newBuilder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T(new $T())", builder, name)
                .build());
        type.addMethod(MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("return new $T(this)", builder)
                .build());
    }

    /** Adds a method that returns the prototypes of object members, if there are any. */
    static void addObjects(TypeSpec.Builder type, List<Slot> slots) {
        List<CodeBlock> objects = slots.stream()
                .flatMap(slot -> JavaTypes.objectIn(slot.member().type()).stream())
                .map(object -> CodeBlock.of("new $T()", object))
                .toList();
        if (!objects.isEmpty()) {
            type.addMethod(MethodSpec.methodBuilder("objects")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PROTECTED)
                    .returns(ArrayTypeName.of(RuntimeTypes.MODEL))
                    .addStatement("return new $T[] {$L}", RuntimeTypes.MODEL, CodeBlock.join(objects, ", "))
                    .build());
        }
    }

    /** A nested builder that starts with the values of a model. */
    static TypeSpec.Builder builder(ClassName model, ClassName name) {
        return GeneratedClass.of(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(model, "model")
                        .addStatement("super(model)")
                        .build());
    }

    /**
     * The build method. It overrides no method, because the compiler would then add a bridge method that calls it.
     */
    static MethodSpec build(ClassName model, String result) {
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .returns(model)
                .addStatement("return $L()", result)
                .build();
    }
}
