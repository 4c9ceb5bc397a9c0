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

    /** @param described whether the getters have the whole documentation of fields; otherwise the setters have it */
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
                .addJavadoc(FieldDoc.brief(slot.member().field())
                        .tag("@param value null unsets the field")
                        .toCode())
                .addParameter(type, "value")
                .addStatement("fill($L, value)", slot.number())
                .build();
    }

    private static MethodSpec getter(Signature.Method getter, Slot slot, boolean described) {
        JavadocBuilder doc = described
                ? FieldDoc.of(slot.member().field())
                : FieldDoc.brief(slot.member().field());
        return nullable(getter)
                .addJavadoc(doc.tag("@return null if the field is unset").toCode())
                .addStatement("return get(" + slot.number() + ")")
                .build();
    }

    private static MethodSpec enumGetter(Signature.Method getter, Slot slot) {
        ClassName enumClass = JavaTypes.name(slot.member().listed().type());
        TypeName stored = JavaTypes.of(ValueTypes.read(slot.member().type()));
        return nullable(getter)
                .addJavadoc(FieldDoc.brief(slot.member().field())
                        .tag("@return the value as an enum, listed or not; null if the field is unset")
                        .toCode())
                .addStatement("$T value = get($L)", stored, slot.number())
                .addStatement("return value == null ? null : $T.of(value)", enumClass)
                .build();
    }

    private static MethodSpec.Builder nullable(Signature.Method getter) {
        return DeclarationCode.method(getter).returns(JavaTypes.nullable(JavaTypes.of(getter.result())));
    }
}
