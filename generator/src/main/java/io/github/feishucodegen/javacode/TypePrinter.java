package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Prints classes with their members in the format of JavaPoet. It refuses code that generated clients do not contain.
 */
final class TypePrinter {
    private static final Set<Modifier> SUPPORTED = EnumSet.of(
            Modifier.PUBLIC,
            Modifier.PROTECTED,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL,
            Modifier.ABSTRACT,
            Modifier.TRANSIENT);

    private final CodeText text;
    private final TypeScope scope;
    private final CodePrinter code;

    private TypePrinter(CodeText text, TypeScope scope) {
        this.text = text;
        this.scope = scope;
        this.code = new CodePrinter(text, scope);
    }

    /** @throws UnsupportedOperationException for code that only JavaPoet can print */
    static void print(TypeSpec type, CodeText text, TypeScope scope) {
        new TypePrinter(text, scope).type(type);
    }

    private void type(TypeSpec type) {
        boolean isEnum = type.kind() == TypeSpec.Kind.ENUM;
        refuse(type.kind() != TypeSpec.Kind.CLASS && !isEnum, "neither a class nor an enum");
        refuse(type.anonymousTypeArguments() != null, "no name");
        refuse(!type.typeVariables().isEmpty(), "type variables");
        refuse(!type.staticBlock().isEmpty() || !type.initializerBlock().isEmpty(), "an initializer");
        refuse(!type.alwaysQualifiedNames().isEmpty(), "names that are always qualified");
        int statement = text.interruptStatement();

        scope.enter(type.name(), Set.of());
        code.javadoc(type.javadoc());
        code.annotations(type.annotations(), "\n");
        modifiers(type.modifiers());
        text.add(isEnum ? "enum " : "class ");
        text.add(type.name());
        supertypes(type);
        scope.leave();

        text.add(" {\n");
        scope.enter(type.name(), type.nestedTypesSimpleNames());
        text.indent(1);
        members(type);
        text.indent(-1);
        scope.leave();
        text.add("}\n");
        text.resumeStatement(statement);
    }

    private void supertypes(TypeSpec type) {
        if (!type.superclass().equals(ClassName.OBJECT)) {
            text.add(" extends ");
            code.type(type.superclass());
        }
        String separator = " implements ";
        for (TypeName supertype : type.superinterfaces()) {
            text.add(separator);
            code.type(supertype);
            separator = ", ";
        }
    }

    /** Prints constants, static fields, other fields, constructors, methods and nested classes, in this order. */
    private void members(TypeSpec type) {
        constants(type);
        String separator = type.enumConstants().isEmpty() ? "" : "\n";
        for (boolean isStatic : new boolean[] {true, false}) {
            for (FieldSpec field : type.fieldSpecs()) {
                if (field.modifiers().contains(Modifier.STATIC) == isStatic) {
                    text.add(separator);
                    field(field);
                    separator = "\n";
                }
            }
        }
        for (boolean isConstructor : new boolean[] {true, false}) {
            for (MethodSpec method : type.methodSpecs()) {
                if (method.isConstructor() == isConstructor) {
                    text.add(separator);
                    method(method, type.name());
                    separator = "\n";
                }
            }
        }
        for (TypeSpec nested : type.typeSpecs()) {
            text.add(separator);
            type(nested);
            separator = "\n";
        }
    }

    private void constants(TypeSpec type) {
        boolean hasMembers = !type.fieldSpecs().isEmpty()
                || !type.methodSpecs().isEmpty()
                || !type.typeSpecs().isEmpty();
        for (Iterator<Map.Entry<String, TypeSpec>> i =
                        type.enumConstants().entrySet().iterator();
                i.hasNext(); ) {
            Map.Entry<String, TypeSpec> constant = i.next();
            TypeSpec body = constant.getValue();
            refuse(
                    !body.anonymousTypeArguments().isEmpty()
                            || !body.fieldSpecs().isEmpty()
                            || !body.methodSpecs().isEmpty(),
                    "a constant with arguments or members");
            code.javadoc(body.javadoc());
            code.annotations(body.annotations(), "\n");
            text.add(constant.getKey());
            text.add(i.hasNext() ? ",\n\n" : hasMembers ? ";\n" : "\n");
        }
    }

    private void field(FieldSpec field) {
        code.javadoc(field.javadoc());
        code.annotations(field.annotations(), "\n");
        modifiers(field.modifiers());
        code.type(field.type());
        text.add(" ");
        text.add(field.name());
        if (!field.initializer().isEmpty()) {
            text.add(" = ");
            code.block(field.initializer());
        }
        text.add(";\n");
    }

    private void method(MethodSpec method, String className) {
        refuse(!method.typeVariables().isEmpty(), "type variables");
        refuse(method.defaultValue() != null, "a member of an annotation");
        code.javadoc(method.javadoc());
        code.annotations(method.annotations(), "\n");
        modifiers(method.modifiers());
        if (method.isConstructor()) {
            text.add(className);
        } else {
            code.type(method.returnType());
            text.add(" ");
            text.add(method.name());
        }
        parameters(method);
        if (!method.exceptions().isEmpty()) {
            text.wrappingSpace();
            text.add("throws");
            exceptions(method);
        }
        if (method.modifiers().contains(Modifier.ABSTRACT)) {
            text.add(";\n");
            return;
        }
        text.add(" {\n");
        text.indent(1);
        code.block(method.code());
        text.ensureNewLine();
        text.indent(-1);
        text.add("}\n");
    }

    private void parameters(MethodSpec method) {
        text.add("(");
        text.wrappingPoint();
        for (Iterator<ParameterSpec> i = method.parameters().iterator(); i.hasNext(); ) {
            ParameterSpec parameter = i.next();
            refuse(!parameter.javadoc().isEmpty(), "a parameter with Javadoc");
            code.annotations(parameter.annotations(), " ");
            modifiers(parameter.modifiers());
            if (!i.hasNext() && method.varargs() && parameter.type() instanceof ArrayTypeName array) {
                code.array(array, true);
            } else {
                code.type(parameter.type());
            }
            text.add(" ");
            text.add(parameter.name());
            if (i.hasNext()) {
                text.add(",");
                text.wrappingSpace();
            }
        }
        text.add(")");
    }

    private void exceptions(MethodSpec method) {
        for (Iterator<TypeName> i = method.exceptions().iterator(); i.hasNext(); ) {
            text.wrappingSpace();
            code.type(i.next());
            if (i.hasNext()) {
                text.add(",");
            }
        }
    }

    private void modifiers(Set<Modifier> modifiers) {
        if (modifiers.isEmpty()) {
            return;
        }
        refuse(!SUPPORTED.containsAll(modifiers), "a modifier");
        for (Modifier modifier : EnumSet.copyOf(modifiers)) {
            text.add(modifier.name().toLowerCase(Locale.ROOT));
            text.add(" ");
        }
    }

    private static void refuse(boolean unsupported, String what) {
        if (unsupported) {
            throw new UnsupportedOperationException(what);
        }
    }
}
