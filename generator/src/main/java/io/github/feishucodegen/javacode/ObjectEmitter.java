package io.github.feishucodegen.javacode;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.clientapi.ClientClass;
import io.github.feishucodegen.naming.ObjectClass;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class of a JSON object. */
final class ObjectEmitter {
    private ObjectEmitter() {}

    static TypeSpec emit(ClientClass type, ObjectClass object) {
        List<Slot> slots = SlotCode.slots(object.members(), 0);
        ClientClass builder = type.builder();
        TypeSpec.Builder spec =
                DeclarationCode.modelType(type).addJavadoc(doc(object)).addModifiers(Modifier.FINAL);
        SlotCode.addConstructor(spec, type, List.of(SlotCode.schema(slots)));
        SlotCode.addBuilders(spec, type);
        SlotCode.addObjects(spec, slots);
        GetterCode.addTo(spec, type, slots, builder == null);
        if (builder != null) {
            spec.addType(SlotCode.builder(builder, JavaTypes.name(type.name()), slots, "built"));
        }
        return spec.build();
    }

    private static CodeBlock doc(ObjectClass object) {
        JavadocBuilder doc = new JavadocBuilder().paragraph(PageText.line("The object " + object.subject()) + ".");
        object.operations().forEach(operation -> doc.fact("Operation", PageText.code(operation)));
        object.events().forEach(event -> doc.fact("Event", PageText.code(event)));
        return doc.toCode();
    }
}
