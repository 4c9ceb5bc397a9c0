package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.naming.ObjectClass;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class of a JSON object. */
final class ObjectEmitter {
    private ObjectEmitter() {}

    static TypeSpec emit(ObjectClass object) {
        ClassName name = JavaTypes.name(object.name());
        ClassName builderName = name.nestedClass("Builder");
        List<Slot> slots = SlotCode.slots(object.members(), 0);
        TypeSpec.Builder type = GeneratedClass.ofModel(name)
                .addJavadoc(doc(object))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(RuntimeTypes.MODEL);
        SlotCode.addConstructor(type, List.of(SlotCode.schema(slots)));
        if (object.sent()) {
            SlotCode.addBuilders(type, name, builderName);
        }
        SlotCode.addObjects(type, slots);
        slots.forEach(slot -> GetterCode.addTo(type, slot, object));
        return object.sent() ? type.addType(builder(name, builderName, slots)).build() : type.build();
    }

    private static TypeSpec builder(ClassName name, ClassName builderName, List<Slot> slots) {
        TypeSpec.Builder builder = SlotCode.builder(name, builderName)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.MODEL_BUILDER, name, builderName));
        slots.forEach(slot -> SetterCode.addTo(builder, builderName, slot));
        return builder.addMethod(SlotCode.build(name, "built")).build();
    }

    private static CodeBlock doc(ObjectClass object) {
        JavadocBuilder doc = new JavadocBuilder().paragraph(PageText.line("The object " + object.subject()) + ".");
        object.operations().forEach(operation -> doc.fact("Operation", PageText.code(operation)));
        return doc.toCode();
    }
}
