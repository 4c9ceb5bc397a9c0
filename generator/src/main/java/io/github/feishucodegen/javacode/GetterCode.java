package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.clientapi.ClientClass;
import io.github.feishucodegen.clientapi.MethodOrigin.Access;
import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.clientapi.ValueTypes;
import java.util.List;

/** Emits the methods of a model for a slot: they read it, and fill it if callers can fill the model. */
final class GetterCode {
    private GetterCode() {}

    /** @param described whether the getters have the descriptions of fields; otherwise the setters have them */
    static void addTo(TypeSpec.Builder spec, ClientClass type, List<Slot> slots, boolean described) {
        for (Slot slot : slots) {
            type.methodsOf(slot.member(), Access.GETTER)
                    .forEach(getter -> spec.addMethod(getter(getter, slot, described)));
            type.methodsOf(slot.member(), Access.ENUM_GETTER)
                    .forEach(getter -> spec.addMethod(enumGetter(getter, slot)));
            type.methodsOf(slot.member(), Access.FILLER).forEach(filler -> spec.addMethod(filler(filler, slot)));
        }
    }

    private static MethodSpec filler(Signature.Method filler, Slot slot) {
        TypeName type = JavaTypes.nullable(JavaTypes.of(filler.parameters().get(0)));
        return DeclarationCode.withoutParameters(filler)
                .addParameter(type, "value")
                .addStatement("fill($L, value)", slot.number())
                .build();
    }

    private static MethodSpec getter(Signature.Method getter, Slot slot, boolean described) {
        MethodSpec.Builder spec = nullable(getter).addStatement("return get(" + slot.number() + ")");
        if (described) {
            spec.addJavadoc(FieldDoc.of(slot.member().field()));
        }
        return spec.build();
    }

    private static MethodSpec enumGetter(Signature.Method getter, Slot slot) {
        ClassName enumClass = JavaTypes.name(slot.member().listed().type());
        TypeName stored = JavaTypes.of(ValueTypes.read(slot.member().type()));
        return nullable(getter)
                .addStatement("$T value = get($L)", stored, slot.number())
                .addStatement("return value == null ? null : $T.of(value)", enumClass)
                .build();
    }

    private static MethodSpec.Builder nullable(Signature.Method getter) {
        return DeclarationCode.method(getter).returns(JavaTypes.nullable(JavaTypes.of(getter.result())));
    }
}
