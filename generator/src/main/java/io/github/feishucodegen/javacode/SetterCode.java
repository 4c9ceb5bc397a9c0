package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ValueType;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.MapValue;
import io.github.feishucodegen.naming.ValueType.Scalar;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits the builder methods that set a slot: one for each type in which callers can have the value. */
final class SetterCode {
    private SetterCode() {}

    static void addTo(TypeSpec.Builder builder, ClassName builderName, Slot slot) {
        boolean first = true;
        for (TypeName parameter : parameters(slot.member())) {
            MethodSpec.Builder setter = MethodSpec.methodBuilder(slot.member().setter())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(builderName)
                    // The parameter is never named after the field: such a name could hide the first part of a
                    // qualified name.
                    .addParameter(parameter, "value")
                    .varargs(parameter instanceof ArrayTypeName)
                    .addStatement("return set(" + slot.number() + ", value)");
            if (first) {
                setter.addJavadoc(FieldDoc.of(slot.member().field()));
            }
            builder.addMethod(setter.build());
            first = false;
        }
    }

    private static List<TypeName> parameters(Member member) {
        ValueType type = member.type();
        if (type instanceof ListValue list) {
            TypeName element = item(list.element());
            List<TypeName> parameters = new ArrayList<>();
            parameters.add(JavaTypes.nullable(ParameterizedTypeName.get(ClassName.get(List.class), wildcard(element))));
            JavaTypes.arrayComponent(list.element())
                    .ifPresent(component -> parameters.add(ArrayTypeName.of(component)));
            return parameters;
        }
        if (type instanceof MapValue map) {
            return List.of(JavaTypes.nullable(ParameterizedTypeName.get(
                    ClassName.get(Map.class), ClassName.get(String.class), wildcard(item(map.value())))));
        }
        if (type == Scalar.FILE) {
            return List.of(
                    JavaTypes.nullable(JavaTypes.read(type)),
                    JavaTypes.nullable(ClassName.get(File.class)),
                    JavaTypes.nullable(ClassName.get(Path.class)));
        }
        if (member.listed() != null) {
            // The enum class is a CharSequence or a Number. So a null argument is not ambiguous: javac selects the
            // enum.
            ClassName enumClass = JavaTypes.name(member.listed().type());
            TypeName plain = type == Scalar.STRING ? ClassName.get(CharSequence.class) : item(type);
            return List.of(JavaTypes.nullable(plain), JavaTypes.nullable(enumClass));
        }
        return List.of(JavaTypes.nullable(item(type)));
    }

    /** The parameter type for a value. Number accepts 1, 1L and a boxed null. */
    private static TypeName item(ValueType type) {
        if (type == Scalar.INTEGER || type == Scalar.NUMBER) {
            return ClassName.get(Number.class);
        }
        return type == Scalar.ANY ? ClassName.OBJECT : JavaTypes.read(type);
    }

    private static TypeName wildcard(TypeName element) {
        return WildcardTypeName.subtypeOf(
                element.equals(ClassName.get(String.class)) ? ClassName.get(CharSequence.class) : element);
    }
}
