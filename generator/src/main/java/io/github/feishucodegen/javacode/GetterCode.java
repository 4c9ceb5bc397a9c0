package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ValueType.ListValue;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The methods that read a slot. */
final class GetterCode {
    private GetterCode() {}

    static void addTo(TypeSpec.Builder type, Slot slot) {
        type.addMethod(getter(slot).build());
        addEnumGetter(type, slot);
    }

    static void addEnumGetter(TypeSpec.Builder type, Slot slot) {
        Member.ListedView listed = slot.member().listed();
        if (listed != null) {
            type.addMethod(enumGetter(slot, listed));
        }
    }

    static MethodSpec.Builder getter(Slot slot) {
        Member member = slot.member();
        return MethodSpec.methodBuilder(member.getter())
                .addJavadoc(FieldDoc.of(member.field()))
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaTypes.nullable(JavaTypes.read(member.type())))
                .addStatement("return get(" + slot.number() + ")");
    }

    private static MethodSpec enumGetter(Slot slot, Member.ListedView listed) {
        ClassName enumClass = JavaTypes.name(listed.type());
        TypeName stored = JavaTypes.read(slot.member().type());
        MethodSpec.Builder method = MethodSpec.methodBuilder(listed.getter())
                .addJavadoc(
                        "As {@link #$L()}, with names for the listed values.\n",
                        slot.member().getter())
                .addModifiers(Modifier.PUBLIC);
        if (!(slot.member().type() instanceof ListValue)) {
            return method.returns(JavaTypes.nullable(enumClass))
                    .addStatement("$T value = get($L)", stored, slot.number())
                    .addStatement("return value == null ? null : $T.of(value)", enumClass)
                    .build();
        }
        return method.returns(JavaTypes.nullable(ParameterizedTypeName.get(ClassName.get(List.class), enumClass)))
                .addStatement("$T values = get($L)", stored, slot.number())
                .beginControlFlow("if (values == null)")
                .addStatement("return null")
                .endControlFlow()
                .addStatement(
                        "return values.stream().filter($T::nonNull).map($T::of).collect($T.toUnmodifiableList())",
                        Objects.class,
                        enumClass,
                        Collectors.class)
                .build();
    }
}
