package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ObjectClass;
import io.github.feishucodegen.naming.ValueType.ListValue;
import javax.lang.model.element.Modifier;

/** Emits the methods that read a slot. */
final class GetterCode {
    private GetterCode() {}

    static void addTo(TypeSpec.Builder type, Slot slot, ObjectClass object) {
        // The setter has the description if there is one; otherwise the getter has it.
        type.addMethod(object.sent() ? terse(slot) : getter(slot).build());
        if (object.received()) {
            addEnumGetter(type, slot);
        }
    }

    /** A getter without a description, for fields that are described elsewhere. */
    static MethodSpec terse(Slot slot) {
        return undescribed(slot).build();
    }

    static void addEnumGetter(TypeSpec.Builder type, Slot slot) {
        Member.ListedView listed = slot.member().listed();
        // A list has no enum getter. Callers convert single items if they need the enum.
        if (listed != null && !(slot.member().type() instanceof ListValue)) {
            type.addMethod(enumGetter(slot, listed));
        }
    }

    static MethodSpec.Builder getter(Slot slot) {
        return undescribed(slot).addJavadoc(FieldDoc.of(slot.member().field()));
    }

    private static MethodSpec.Builder undescribed(Slot slot) {
        Member member = slot.member();
        return MethodSpec.methodBuilder(member.getter())
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaTypes.nullable(JavaTypes.read(member.type())))
                .addStatement("return get(" + slot.number() + ")");
    }

    private static MethodSpec enumGetter(Slot slot, Member.ListedView listed) {
        ClassName enumClass = JavaTypes.name(listed.type());
        TypeName stored = JavaTypes.read(slot.member().type());
        return MethodSpec.methodBuilder(listed.getter())
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaTypes.nullable(enumClass))
                .addStatement("$T value = get($L)", stored, slot.number())
                .addStatement("return value == null ? null : $T.of(value)", enumClass)
                .build();
    }
}
