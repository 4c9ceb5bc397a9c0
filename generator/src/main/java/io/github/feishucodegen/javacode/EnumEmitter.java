package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.clientapi.ClientClass;
import io.github.feishucodegen.clientapi.ClientMember;
import io.github.feishucodegen.clientapi.MethodOrigin.OfKind;
import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.model.Deprecation;
import io.github.feishucodegen.naming.EnumClass;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits the open enum for a field's listed values. A Java enum is nested in it, because only a Java enum can be used in a
 * switch.
 */
final class EnumEmitter {
    /** The field with the listed values. Constants have other names: they have no lower-case letters. */
    private static final String LISTED = "listed";

    private final ClientClass type;
    private final EnumClass listed;
    private final ClassName name;
    private final ClassName known;

    private EnumEmitter(ClientClass type, EnumClass listed) {
        this.type = type;
        this.listed = listed;
        this.name = JavaTypes.name(type.name());
        this.known = JavaTypes.name(type.nested().get(0).name());
    }

    static TypeSpec emit(ClientClass type, EnumClass listed) {
        return new EnumEmitter(type, listed).emit();
    }

    private TypeSpec emit() {
        TypeSpec.Builder spec = DeclarationCode.type(type)
                .addJavadoc(new JavadocBuilder()
                        .paragraph("The listed values of " + PageText.code(listed.subject())
                                + ". Other values are possible; {@link #of} takes any.")
                        .toCode())
                .addModifiers(Modifier.FINAL)
                .addField(FieldSpec.builder(
                                TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("1")
                        .build());
        type.constants().forEach(constant -> spec.addField(constant(constant)));
        spec.addField(listedValues());
        spec.addField(FieldSpec.builder(known, "known", Modifier.PRIVATE, Modifier.FINAL, Modifier.TRANSIENT)
                .build());
        type.methodsOf(OfKind.OF).forEach(of -> addOf(spec, of));
        type.methodsOf(OfKind.VALUES)
                .forEach(values -> spec.addMethod(DeclarationCode.method(values)
                        .addJavadoc("The listed values, in the order of the page.\n\n@return a new array\n")
                        .addModifiers(Modifier.STATIC)
                        .addStatement("return $L.clone()", LISTED)
                        .build()));
        type.methodsOf(OfKind.KNOWN)
                .forEach(method -> spec.addMethod(DeclarationCode.method(method)
                        .addJavadoc(new JavadocBuilder()
                                .paragraph("The constant for a switch; {@link " + known.simpleName() + "#"
                                        + listed.unlisted() + "} if the value is not listed.")
                                .tag("@return never null")
                                .toCode())
                        .addStatement("return known")
                        .build()));
        spec.addMethod(MethodSpec.methodBuilder("readResolve")
                .addJavadoc("Replaces what Java serialization has read.\n\n@return the one object of a listed value\n")
                .addModifiers(Modifier.PRIVATE)
                .returns(Object.class)
                .addStatement("return of(getValue())")
                .build());
        return spec.addType(javaEnum()).build();
    }

    private FieldSpec listedValues() {
        List<CodeBlock> names = listed.constants().stream()
                .map(constant -> CodeBlock.of("$L", constant.name()))
                .toList();
        return FieldSpec.builder(ArrayTypeName.of(name), LISTED, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("{$>$>\n$L$<$<\n}", CodeBlock.join(names, ",$W"))
                .build();
    }

    private void addOf(TypeSpec.Builder spec, Signature.Method of) {
        TypeName value = JavaTypes.of(of.parameters().get(0));
        spec.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(value, "value")
                .addParameter(known, "known")
                .addStatement("super(value, known != $T.$L)", known, listed.unlisted())
                .addStatement("this.known = known")
                .build());
        spec.addMethod(DeclarationCode.method(of, "value")
                .addJavadoc(
                        "The constant of a listed value, or an object for a value that is not listed.\n\n@param value the value on the wire\n"
                                + "@return never null\n")
                .addModifiers(Modifier.STATIC)
                .addStatement("$T constant = find($L, value)", name, LISTED)
                .addStatement(
                        "return constant != null$W? constant$W: new $T(value, $T.$L)", name, known, listed.unlisted())
                .build());
    }

    private FieldSpec constant(ClientMember.Constant constant) {
        FieldSpec.Builder spec =
                FieldSpec.builder(name, constant.signature().name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        String current = constant.origin().name();
        if (!constant.signature().name().equals(current)) {
            return spec.addJavadoc(new JavadocBuilder()
                            .paragraph("The same as {@link #" + current + "}.")
                            .tag("@deprecated use {@link #" + current + "}")
                            .toCode())
                    .addAnnotation(Deprecated.class)
                    .initializer("$L", current)
                    .build();
        }
        String value = constant.origin().value().value();
        String description =
                PageText.block(constant.origin().value().description().text());
        Deprecation deprecation = constant.origin().value().deprecation();
        if (deprecation != null) {
            spec.addAnnotation(Deprecated.class);
        }
        return spec.addJavadoc(DeprecationDoc.addTo(
                                new JavadocBuilder()
                                        .paragraph(description.isEmpty() ? PageText.code(value) : description),
                                deprecation)
                        .toCode())
                .initializer(
                        name.simpleName().length() * 2 + current.length() * 2 + value.length() > 55
                                ? "$>$>\nnew $T($L,$W$T.$L)$<$<"
                                : "new $T($L, $T.$L)",
                        name,
                        listed.integers() ? CodeBlock.of("$LL", value) : Literals.string(value),
                        known,
                        current)
                .build();
    }

    private TypeSpec javaEnum() {
        TypeSpec.Builder spec = TypeSpec.enumBuilder(known)
                .addAnnotation(RuntimeTypes.GENERATED)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The listed values as a Java enum, for a switch.\n");
        for (EnumClass.Constant constant : listed.constants()) {
            Deprecation deprecation = constant.value().deprecation();
            TypeSpec.Builder own = TypeSpec.anonymousClassBuilder("")
                    .addJavadoc(DeprecationDoc.addTo(
                                    new JavadocBuilder()
                                            .paragraph(PageText.code(
                                                            constant.value().value()) + "."),
                                    deprecation)
                            .toCode());
            if (deprecation != null) {
                own.addAnnotation(Deprecated.class);
            }
            spec.addEnumConstant(constant.name(), own.build());
        }
        return spec.addEnumConstant(
                        listed.unlisted(),
                        TypeSpec.anonymousClassBuilder("")
                                .addJavadoc("Any value that is not listed.\n")
                                .build())
                .build();
    }
}
