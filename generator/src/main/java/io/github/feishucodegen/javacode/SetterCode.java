package io.github.feishucodegen.javacode;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.clientapi.ClientClass;
import io.github.feishucodegen.clientapi.MethodOrigin.Access;
import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.clientapi.TypeRef;
import io.github.feishucodegen.clientapi.TypeRef.ArrayType;
import io.github.feishucodegen.clientapi.TypeRef.ClassType;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.naming.Member;
import java.util.List;

/** Emits the builder methods that set a slot. The first setter of a field has its whole documentation. */
final class SetterCode {
    private SetterCode() {}

    static void addTo(TypeSpec.Builder spec, ClientClass builder, List<Slot> slots) {
        for (Slot slot : slots) {
            List<Signature.Method> setters =
                    builder.methodsOf(slot.member(), Access.SETTER).toList();
            for (int i = 0; i < setters.size(); i++) {
                Field field = slot.member().field();
                JavadocBuilder doc = i == 0 ? FieldDoc.of(field) : FieldDoc.brief(field);
                TypeRef parameter = setters.get(i).parameters().get(0);
                spec.addMethod(setter(setters.get(i), slot)
                        .addJavadoc(doc.tag(parameterTag(parameter, slot.member()))
                                .tag("@return this builder")
                                .toCode())
                        .build());
            }
        }
    }

    private static String parameterTag(TypeRef parameter, Member member) {
        if (parameter instanceof ArrayType) {
            return "@param value the items";
        }
        boolean listed = member.listed() != null
                && parameter.equals(ClassType.of(member.listed().type()));
        return listed
                ? "@param value a listed value, or any other with its method <code>of</code>"
                : "@param value null sets JSON null";
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
