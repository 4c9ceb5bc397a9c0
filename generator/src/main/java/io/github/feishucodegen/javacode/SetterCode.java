package io.github.feishucodegen.javacode;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.clientapi.ClientClass;
import io.github.feishucodegen.clientapi.MethodOrigin.Access;
import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.clientapi.TypeRef;
import io.github.feishucodegen.clientapi.TypeRef.ArrayType;
import java.util.List;

/** Emits the builder methods that set a slot. The first setter of a field has its description. */
final class SetterCode {
    private SetterCode() {}

    static void addTo(TypeSpec.Builder spec, ClientClass builder, List<Slot> slots) {
        for (Slot slot : slots) {
            List<Signature.Method> setters =
                    builder.methodsOf(slot.member(), Access.SETTER).toList();
            for (int i = 0; i < setters.size(); i++) {
                MethodSpec.Builder setter = setter(setters.get(i), slot);
                if (i == 0) {
                    setter.addJavadoc(FieldDoc.of(slot.member().field()));
                }
                spec.addMethod(setter.build());
            }
        }
    }

    private static MethodSpec.Builder setter(Signature.Method setter, Slot slot) {
        TypeRef parameter = setter.parameters().get(0);
        TypeName type = JavaTypes.of(parameter);
        boolean variable = parameter instanceof ArrayType;
        return DeclarationCode.withoutParameters(setter)
                // The parameter is never named after the field: such a name could hide the first part of a qualified
                // name.
                .addParameter(variable ? type : JavaTypes.nullable(type), "value")
                .varargs(variable)
                .addStatement("return set(" + slot.number() + ", value)");
    }
}
