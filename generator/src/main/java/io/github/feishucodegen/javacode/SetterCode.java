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

/** The methods of a builder that fill a slot: one for each way in which callers have the value at hand. */
final class SetterCode {
    private SetterCode() {}

    static void addTo(TypeSpec.Builder builder, ClassName builderName, Slot slot) {
        boolean first = true;
        for (TypeName parameter : parameters(slot.member())) {
            MethodSpec.Builder setter = MethodSpec.methodBuilder(slot.member().setter())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(builderName)
                    // The same name everywhere: a field's name could hide the start of a qualified name.
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
        List<TypeName> parameters = new ArrayList<>(parameters(member.type()));
        if (member.listed() != null) {
            ClassName enumClass = JavaTypes.name(member.listed().type());
            boolean list = member.type() instanceof ListValue;
            parameters.add(list ? ArrayTypeName.of(enumClass) : JavaTypes.nullable(enumClass));
        }
        return parameters;
    }

    private static List<TypeName> parameters(ValueType type) {
        if (type instanceof ListValue list) {
            List<TypeName> parameters = new ArrayList<>();
            parameters.add(JavaTypes.nullable(
                    ParameterizedTypeName.get(ClassName.get(List.class), elementParameter(list.element()))));
            JavaTypes.arrayComponent(list.element())
                    .ifPresent(component -> parameters.add(ArrayTypeName.of(component)));
            return parameters;
        }
        if (type instanceof MapValue map) {
            return List.of(JavaTypes.nullable(ParameterizedTypeName.get(
                    ClassName.get(Map.class), ClassName.get(String.class), elementParameter(map.value()))));
        }
        TypeName read = JavaTypes.read(type);
        if (type == Scalar.INTEGER || type == Scalar.NUMBER) {
            return List.of(read.unbox(), JavaTypes.nullable(read));
        }
        if (type == Scalar.FILE) {
            return List.of(
                    JavaTypes.nullable(read),
                    JavaTypes.nullable(ClassName.get(File.class)),
                    JavaTypes.nullable(ClassName.get(Path.class)));
        }
        return List.of(JavaTypes.nullable(type == Scalar.ANY ? ClassName.OBJECT : read));
    }

    private static TypeName elementParameter(ValueType element) {
        return element == Scalar.ANY ? WildcardTypeName.subtypeOf(ClassName.OBJECT) : JavaTypes.read(element);
    }
}
