package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.clientapi.ClientClass;
import io.github.feishucodegen.clientapi.MethodOrigin.OfKind;
import io.github.feishucodegen.naming.Member;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Code that all classes with slots have: the schema, the prototypes of objects, and the builders.
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

    /** By identity: two members of a class can be equal. */
    static Map<Member, Slot> byMember(List<Slot> slots) {
        Map<Member, Slot> slotOf = new IdentityHashMap<>();
        slots.forEach(slot -> slotOf.put(slot.member(), slot));
        return slotOf;
    }

    /** The schema of the slots in the form that the runtime reads. */
    static CodeBlock schema(List<Slot> slots) {
        return Literals.words(slots.stream().map(Slot::schemaField).toList(), " ");
    }

    /** Adds the constructor, which creates an empty model that decoders and builders fill. */
    static void addConstructor(TypeSpec.Builder spec, ClientClass type, List<CodeBlock> arguments) {
        spec.addMethod(DeclarationCode.constructor(type)
                .addJavadoc("Nothing set.\n")
                .addStatement(
                        arguments.size() == 1 ? "super($>$>$L$<$<)" : "super(\n$L)", CodeBlock.join(arguments, ",\n"))
                .build());
    }

    /** Adds the methods that create builders, if the class has a builder. */
    static void addBuilders(TypeSpec.Builder spec, ClientClass type) {
        type.methodsOf(OfKind.NEW_BUILDER)
                .forEach(method -> spec.addMethod(DeclarationCode.method(method)
                        .addJavadoc("Starts with nothing set.\n\n@return a new builder\n")
                        .addModifiers(Modifier.STATIC)
                        .addStatement(
                                "return new $T(new $T())", JavaTypes.of(method.result()), JavaTypes.name(type.name()))
                        .build()));
        type.methodsOf(OfKind.TO_BUILDER)
                .forEach(method -> spec.addMethod(DeclarationCode.method(method)
                        .addJavadoc("Starts with the values of this object.\n\n@return a new builder\n")
                        .addStatement("return new $T(this)", JavaTypes.of(method.result()))
                        .build()));
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
                    .addStatement("return new $T[] {$L}", RuntimeTypes.MODEL, CodeBlock.join(objects, ",$W"))
                    .build());
        }
    }

    /**
     * A nested builder that starts with the values of a model. Its build method overrides no method, because the
     * compiler would then add a bridge method that calls it.
     *
     * @param result the inherited method that returns the finished model
     */
    static TypeSpec builder(ClientClass builder, ClassName model, List<Slot> slots, String result) {
        TypeSpec.Builder spec = DeclarationCode.type(builder)
                .addJavadoc("Collects the fields of {@link $T}.\n", model)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(model, "model")
                        .addStatement("super(model)")
                        .build());
        SetterCode.addTo(spec, builder, slots);
        builder.methodsOf(OfKind.BUILD)
                .forEach(method -> spec.addMethod(DeclarationCode.method(method)
                        .addJavadoc(
                                result.equals("checked")
                                        ? "Builds the request. A missing path parameter or body is refused.\n\n"
                                                + "@return the request\n"
                                        : "Builds the object.\n\n@return the object\n")
                        .addStatement("return $L()", result)
                        .build()));
        return spec.build();
    }
}
