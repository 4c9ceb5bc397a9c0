package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ResponseClass;
import io.github.feishucodegen.naming.ValueType.ObjectValue;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class of an operation's response. */
final class ResponseEmitter {
    /** The number of the first slot. The base class in the runtime uses the slots before it for the envelope. */
    private static final int FIRST_SLOT = 3;

    private ResponseEmitter() {}

    static TypeSpec emit(Operation operation, ResponseClass response) {
        ClassName name = JavaTypes.name(response.name());
        ClassName base = response.binary() ? RuntimeTypes.FILE_RESPONSE : RuntimeTypes.API_RESPONSE;
        List<Slot> slots = SlotCode.slots(response.members(), FIRST_SLOT);
        TypeSpec.Builder type = GeneratedClass.ofModel(name)
                .addJavadoc(doc(operation).toCode())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(response.binary() ? base : ParameterizedTypeName.get(base, dataType(response)));
        if (slots.size() == 1
                && response.extras().isEmpty()
                && slots.get(0).member().type() instanceof ObjectValue data) {
            SlotCode.addConstructor(type, List.of(CodeBlock.of("new $T()", JavaTypes.name(data.type()))));
        } else if (!slots.isEmpty()) {
            SlotCode.addConstructor(type, List.of(SlotCode.schema(slots)));
            SlotCode.addObjects(type, slots);
        }
        List<Member> extras = response.extras();
        slots.stream().filter(slot -> extras.contains(slot.member())).forEach(slot -> {
            type.addMethod(GetterCode.getter(slot).build());
            GetterCode.addEnumGetter(type, slot);
        });
        return type.build();
    }

    private static JavadocBuilder doc(Operation operation) {
        JavadocBuilder doc = new JavadocBuilder()
                .paragraph("The response of " + PageText.code(operation.id().toString()) + ".");
        ErrorDoc.addTo(doc, operation.errors());
        return doc;
    }

    private static TypeName dataType(ResponseClass response) {
        return response.data()
                .map(member -> JavaTypes.read(member.type()))
                .orElse(JavaTypes.nullable(TypeName.VOID.box()));
    }
}
