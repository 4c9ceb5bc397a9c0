package io.github.feishucodegen.javacode;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.clientapi.ClientClass;
import io.github.feishucodegen.clientapi.MethodOrigin.OfField;
import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.clientapi.TypeRef;
import io.github.feishucodegen.clientapi.TypeRef.ArrayType;
import io.github.feishucodegen.clientapi.TypeRef.ClassType;
import io.github.feishucodegen.naming.Member;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Emits the builder methods that set a slot. The first setter of a field has its whole documentation. */
final class SetterCode {
    private SetterCode() {}

    static void addTo(TypeSpec.Builder spec, ClientClass builder, List<Slot> slots) {
        Map<Member, Slot> slotOf = SlotCode.byMember(slots);
        Set<Slot> described = Collections.newSetFromMap(new IdentityHashMap<>());
        builder.methods().forEach(method -> {
            if (method.origin() instanceof OfField of) {
                Slot slot = slotOf.get(of.member());
                FieldDoc doc = slot.doc();
                spec.addMethod(setter(method.signature(), slot, described.add(slot) ? doc.whole() : doc.brief()));
            }
        });
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

    private static MethodSpec setter(Signature.Method setter, Slot slot, JavadocBuilder doc) {
        TypeRef parameter = setter.parameters().get(0);
        TypeName type = JavaTypes.of(parameter);
        boolean variable = parameter instanceof ArrayType;
        doc.tag(parameterTag(parameter, slot.member())).tag("@return this builder");
        return GetterCode.deprecated(DeclarationCode.withoutParameters(setter), slot)
                .addJavadoc(GetterCode.documented(doc, slot))
                // The parameter is never named after the field: such a name could hide the first part of a qualified
                // name.
                .addParameter(variable ? type : JavaTypes.nullable(type), "value")
                .varargs(variable)
                .addStatement("return set(" + slot.number() + ", value)")
                .build();
    }
}
