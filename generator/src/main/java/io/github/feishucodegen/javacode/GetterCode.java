package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.clientapi.ClientClass;
import io.github.feishucodegen.clientapi.MethodOrigin.OfField;
import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.clientapi.ValueTypes;
import io.github.feishucodegen.naming.Member;
import java.util.List;
import java.util.Map;

/** Emits the methods of a model for a slot: they read it, and fill it if callers can fill the model. */
final class GetterCode {
    private GetterCode() {}

    /** @param described whether the getters have the whole documentation of fields; otherwise the setters have it */
    static void addTo(TypeSpec.Builder spec, ClientClass type, List<Slot> slots, boolean described) {
        Map<Member, Slot> slotOf = SlotCode.byMember(slots);
        type.methods().forEach(method -> {
            if (method.origin() instanceof OfField of) {
                Slot slot = slotOf.get(of.member());
                spec.addMethod(
                        switch (of.access()) {
                            case GETTER -> getter(method.signature(), slot, described);
                            case ENUM_GETTER -> enumGetter(method.signature(), slot);
                            case FILLER -> filler(method.signature(), slot);
                            case SETTER -> throw new IllegalArgumentException("only builders have setters");
                        });
            }
        });
    }

    private static MethodSpec filler(Signature.Method filler, Slot slot) {
        TypeName type = JavaTypes.nullable(JavaTypes.of(filler.parameters().get(0)));
        return deprecated(DeclarationCode.withoutParameters(filler), slot)
                .addJavadoc(documented(slot.doc().brief().tag("@param value null unsets the field"), slot))
                .addParameter(type, "value")
                .addStatement("fill($L, value)", slot.number())
                .build();
    }

    private static MethodSpec getter(Signature.Method getter, Slot slot, boolean described) {
        JavadocBuilder doc = described ? slot.doc().whole() : slot.doc().brief();
        return deprecated(nullable(getter), slot)
                .addJavadoc(documented(doc.tag("@return null if the field is unset"), slot))
                .addStatement("return get(" + slot.number() + ")")
                .build();
    }

    private static MethodSpec enumGetter(Signature.Method getter, Slot slot) {
        ClassName enumClass = JavaTypes.name(slot.member().listed().type());
        TypeName stored = JavaTypes.of(ValueTypes.read(slot.member().type()));
        return deprecated(nullable(getter), slot)
                .addJavadoc(documented(
                        slot.doc()
                                .brief()
                                .tag("@return the value as an enum, listed or not; null if the field is unset"),
                        slot))
                .addStatement("$T value = get($L)", stored, slot.number())
                .addStatement("return value == null ? null : $T.of(value)", enumClass)
                .build();
    }

    /** The documentation with the tag of a deprecated field. */
    static CodeBlock documented(JavadocBuilder doc, Slot slot) {
        return DeprecationDoc.addTo(doc, slot.member().field().deprecation()).toCode();
    }

    /** The method with the annotation, if its field is deprecated. */
    static MethodSpec.Builder deprecated(MethodSpec.Builder method, Slot slot) {
        return slot.member().field().deprecation() == null ? method : method.addAnnotation(Deprecated.class);
    }

    private static MethodSpec.Builder nullable(Signature.Method getter) {
        return DeclarationCode.method(getter).returns(JavaTypes.nullable(JavaTypes.of(getter.result())));
    }
}
