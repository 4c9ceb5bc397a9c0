package io.github.feishucodegen.javacode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** What is printed here is what JavaPoet prints. */
class SourceTextTest {
    private static final String PACKAGE = "com.example.made";
    private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    private static final ClassName OTHER_STRING = ClassName.get("com.example.other", "String");

    @Test
    void importsWhatIsNamedAndKeepsApartWhatIsNamedAlike() {
        assertSame(type -> type.superclass(ClassName.get("com.example.runtime", "Model"))
                .addSuperinterface(ClassName.get("com.example.runtime", "Empty"))
                .addSuperinterface(Runnable.class)
                .addField(field(ClassName.get("com.example.first", "Item"), "first"))
                .addField(field(ClassName.get("com.example.second", "Item"), "second"))
                .addField(field(ClassName.get(PACKAGE, "Neighbour"), "third"))
                .addField(field(ClassName.get("com.example.other", "Neighbour"), "fourth"))
                .addField(field(ClassName.get("com.example.other", "Outer", "Inner"), "fifth"))
                .addField(field(ClassName.get("com.example.other", "Builder"), "sixth"))
                .addField(field(OTHER_STRING, "seventh"))
                .addField(field(ClassName.get(String.class), "eighth"))
                .addField(field(ClassName.get("", "InNoPackage"), "ninth"))
                .addType(TypeSpec.classBuilder("Builder")
                        .addModifiers(Modifier.STATIC)
                        .addField(field(ClassName.get(PACKAGE, "Made", "Builder"), "self"))
                        .addField(field(ClassName.get(PACKAGE, "Made"), "outer"))
                        .build()));
    }

    @Test
    void writesEveryKindOfType() {
        TypeName text = ClassName.get(String.class);
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), text);
        assertSame(type -> type.addField(field(nullable(text), "a"))
                .addField(field(nullable(list), "b"))
                .addField(field(nullable(OTHER_STRING), "c"))
                .addField(field(ParameterizedTypeName.get(ClassName.get(Map.class), text, list), "d"))
                .addField(field(
                        ParameterizedTypeName.get(ClassName.get(List.class), WildcardTypeName.subtypeOf(text)), "e"))
                .addField(field(
                        ParameterizedTypeName.get(ClassName.get(List.class), WildcardTypeName.supertypeOf(text)), "f"))
                .addField(field(
                        ParameterizedTypeName.get(
                                ClassName.get(List.class), WildcardTypeName.subtypeOf(ClassName.OBJECT)),
                        "g"))
                .addField(field(ArrayTypeName.of(TypeName.LONG), "h"))
                .addField(field(TypeName.BOOLEAN, "i"))
                .addMethod(MethodSpec.methodBuilder("all")
                        .addParameter(ArrayTypeName.of(text), "values")
                        .varargs()
                        .build()));
    }

    @Test
    void writesJavadocInOneLineIfItIsShort() {
        String ninety = "x".repeat(90);
        for (String doc : List.of(
                "Short.\n",
                "Short, without an end",
                ninety + "\n",
                ninety + "x\n",
                "An @at.\n",
                "Two\nlines.\n",
                "\nA line before.\n",
                "A line after.\n\n",
                "Windows\r\nlines\u2028and others.\n",
                "\n")) {
            assertSame(type -> type.addJavadoc("$L", doc)
                    .addField(field(TypeName.INT, "a").toBuilder()
                            .addJavadoc("$L", doc)
                            .build())
                    .addMethod(method("b").addJavadoc("$L", doc).build()));
        }
        assertSame(type -> type.addJavadoc("See {@link $T} and {@link $T}.\n", Random.class, List.class)
                .addField(field(ClassName.get(List.class), "list")));
    }

    @Test
    void breaksLongLinesWhereJavaPoetDoes() {
        for (int length = 1; length < 130; length++) {
            String name = "n".repeat(length);
            assertSame(type -> type.addMethod(method(name).build())
                    .addMethod(method(name)
                            .addParameter(String.class, "first")
                            .addParameter(List.class, "second")
                            .build())
                    .addMethod(method(name)
                            .addException(IOException.class)
                            .addException(TimeoutException.class)
                            .build())
                    .addMethod(method("statement")
                            .addStatement("call($L,$Wagain($L),$Wand again)", name, name)
                            .build()));
        }
    }

    @Test
    void writesStatementsAndControlFlow() {
        assertSame(type -> type.addMethod(method("flow")
                .addModifiers(Modifier.PROTECTED)
                .addAnnotation(Override.class)
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "unchecked")
                        .build())
                .beginControlFlow("switch ($N)", "slot")
                .addCode("case $L:\n$>return $T.EMPTY;\n$<", 7, Random.class)
                .endControlFlow()
                .addStatement("String text = $S + $S + '$$'", "quoted \"\\\t\u0007 text", "\u4e2d\u6587")
                .addStatement("return of(\n$L,\n$L)", CodeBlock.of("$T.max(1, 2)", Math.class), "three")
                .addComment("the end")
                .addCode("last();")
                .build()));
    }

    @Test
    void leavesTheRestToJavaPoet() {
        TypeSpec listed = TypeSpec.interfaceBuilder("Listed").build();

        assertThat(SourceText.of(PACKAGE, listed, "Header.", false))
                .isEqualTo(SourceText.printByJavaPoet(PACKAGE, listed, "Header.", false))
                .contains("interface Listed");
    }

    @Test
    void writesEnums() {
        TypeSpec documented =
                TypeSpec.anonymousClassBuilder("").addJavadoc("The second.\n").build();
        TypeSpec plain = TypeSpec.enumBuilder("Plain")
                .addModifiers(Modifier.PUBLIC)
                .addEnumConstant("ONE")
                .addEnumConstant("TWO", documented)
                .addEnumConstant("THREE")
                .build();
        TypeSpec withMembers = TypeSpec.enumBuilder("WithMembers")
                .addEnumConstant("ONE", documented)
                .addField(field(TypeName.INT, "a"))
                .addMethod(method("b").build())
                .build();
        TypeSpec withMethod = TypeSpec.enumBuilder("WithMethod")
                .addEnumConstant("ONE")
                .addMethod(method("b").build())
                .build();

        assertSame(type -> type.addType(plain).addType(withMembers).addType(withMethod));
        assertSame(type -> type.addField(TypeName.INT, "kept", Modifier.PRIVATE, Modifier.FINAL, Modifier.TRANSIENT));
    }

    private static void assertSame(Consumer<TypeSpec.Builder> content) {
        TypeSpec.Builder builder = TypeSpec.classBuilder("Made").addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        content.accept(builder);
        TypeSpec type = builder.build();

        assertThatCode(() -> SourceText.print(PACKAGE, type, "Header.", false)).doesNotThrowAnyException();
        for (boolean importsJavaLang : new boolean[] {true, false}) {
            assertThat(SourceText.print(PACKAGE, type, "Header.", importsJavaLang))
                    .isEqualTo(SourceText.printByJavaPoet(PACKAGE, type, "Header.", importsJavaLang));
        }
    }

    private static FieldSpec field(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL).build();
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name);
    }

    private static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(NULLABLE).build());
    }
}
