package io.github.feishucodegen.javacode;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Map;

/** Prints types, annotations and code blocks, which are the parts of declarations. */
final class CodePrinter {
    private final CodeText text;
    private final TypeScope scope;

    CodePrinter(CodeText text, TypeScope scope) {
        this.text = text;
        this.scope = scope;
    }

    void javadoc(CodeBlock block) {
        if (!block.isEmpty()) {
            int begin = text.beginJavadoc();
            block(block);
            text.endJavadoc(begin);
        }
    }

    void block(CodeBlock block) {
        List<Object> arguments = BlockParts.arguments(block);
        int next = 0;
        for (String part : BlockParts.of(block)) {
            if (part.length() != 2 || part.charAt(0) != '$') {
                text.add(part);
                continue;
            }
            switch (part.charAt(1)) {
                case 'L' -> literal(arguments.get(next++));
                case 'N' -> text.add((String) arguments.get(next++));
                case 'S' -> text.add(quoted(arguments.get(next++)));
                case 'T' -> type((TypeName) arguments.get(next++));
                case '$' -> text.add("$");
                case '>' -> text.indent(1);
                case '<' -> text.indent(-1);
                case '[' -> text.beginStatement();
                case ']' -> text.endStatement();
                case 'W' -> text.wrappingSpace();
                case 'Z' -> text.wrappingPoint();
                default -> text.add(part);
            }
        }
    }

    private void literal(Object value) {
        if (value instanceof CodeBlock block) {
            block(block);
        } else if (value instanceof AnnotationSpec annotation) {
            annotation(annotation);
        } else if (value instanceof TypeSpec) {
            throw new UnsupportedOperationException("a class within an expression");
        } else {
            text.add(String.valueOf(value));
        }
    }

    private static String quoted(Object string) {
        String value = (String) string;
        if (value != null && value.indexOf('\n') >= 0) {
            throw new UnsupportedOperationException("a string of several lines");
        }
        return CodeBlock.of("$S", value).toString();
    }

    void annotations(List<AnnotationSpec> annotations, String separator) {
        for (AnnotationSpec annotation : annotations) {
            annotation(annotation);
            text.add(separator);
        }
    }

    private void annotation(AnnotationSpec annotation) {
        text.add("@");
        type(annotation.type());
        Map<String, List<CodeBlock>> members = annotation.members();
        if (!members.isEmpty()) {
            List<CodeBlock> value = members.get("value");
            if (members.size() > 1 || value == null || value.size() != 1) {
                throw new UnsupportedOperationException("an annotation with members");
            }
            text.add("(");
            text.indent(2);
            block(value.get(0));
            text.indent(-2);
            text.add(")");
        }
    }

    void type(TypeName type) {
        if (type instanceof ClassName name) {
            className(name);
        } else if (type instanceof ParameterizedTypeName parameterized) {
            parameterized(parameterized);
        } else if (type instanceof ArrayTypeName array) {
            array(array, false);
        } else if (type instanceof WildcardTypeName wildcard) {
            wildcard(wildcard);
        } else if (type instanceof TypeVariableName) {
            throw new UnsupportedOperationException("a type variable");
        } else {
            annotations(type.annotations(), " ");
            text.add(type.withoutAnnotations().toString());
        }
    }

    private void className(ClassName type) {
        String name = scope.name(type);
        if (type.isAnnotated()) {
            if (type.enclosingClassName() != null) {
                throw new UnsupportedOperationException("an annotated nested class");
            }
            // Annotations are written before the simple name, even if the name is qualified.
            int simple = name.lastIndexOf('.') + 1;
            if (simple > 0) {
                text.add(name.substring(0, simple));
                text.add(" ");
            }
            annotations(type.annotations(), " ");
            text.add(name.substring(simple));
        } else {
            text.add(name);
        }
    }

    private void parameterized(ParameterizedTypeName type) {
        if (type.enclosingType() != null) {
            throw new UnsupportedOperationException("a class within a parameterized one");
        }
        // The raw type has the annotations of the parameterized type.
        className(type.rawType());
        String separator = "<";
        for (TypeName argument : type.typeArguments()) {
            text.add(separator);
            type(argument);
            separator = ", ";
        }
        text.add(">");
    }

    /** @param variable whether the dimension is written as three dots */
    void array(ArrayTypeName type, boolean variable) {
        TypeName component = type.componentType();
        if (component instanceof ArrayTypeName || type.isAnnotated()) {
            throw new UnsupportedOperationException("an array of arrays, or with an annotation");
        }
        type(component);
        text.add(variable ? "..." : "[]");
    }

    private void wildcard(WildcardTypeName type) {
        if (type.lowerBounds().size() == 1) {
            text.add("? super ");
            type(type.lowerBounds().get(0));
        } else if (type.upperBounds().get(0).equals(ClassName.OBJECT)) {
            text.add("?");
        } else {
            text.add("? extends ");
            type(type.upperBounds().get(0));
        }
    }
}
