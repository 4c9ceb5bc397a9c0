package io.github.feishucodegen.javacode;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.clientapi.ClientClass;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.ResponseClass;
import io.github.feishucodegen.naming.ValueType.ObjectValue;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class of an operation's response. */
final class ResponseEmitter {
    /** The number of the first slot. The base class in the runtime uses the slots before it for the envelope. */
    private static final int FIRST_SLOT = 3;

    private ResponseEmitter() {}

    static TypeSpec emit(ClientClass type, OperationNames names) {
        ResponseClass response = names.response();
        List<Slot> slots = SlotCode.slots(response.members(), FIRST_SLOT);
        TypeSpec.Builder spec = DeclarationCode.modelType(type)
                .addJavadoc(doc(names.operation()).toCode())
                .addModifiers(Modifier.FINAL);
        if (slots.size() == 1
                && response.extras().isEmpty()
                && slots.get(0).member().type() instanceof ObjectValue data) {
            SlotCode.addConstructor(spec, type, List.of(CodeBlock.of("new $T()", JavaTypes.name(data.type()))));
        } else if (slots.isEmpty()) {
            SlotCode.addConstructor(spec, type, List.of());
        } else {
            SlotCode.addConstructor(spec, type, List.of(SlotCode.schema(slots)));
            SlotCode.addObjects(spec, slots);
        }
        GetterCode.addTo(spec, type, slots, true);
        return spec.build();
    }

    private static JavadocBuilder doc(Operation operation) {
        JavadocBuilder doc = new JavadocBuilder()
                .paragraph("The response of " + PageText.code(operation.id().toString()) + ".");
        ErrorDoc.addTo(doc, operation.errors());
        return doc;
    }
}
