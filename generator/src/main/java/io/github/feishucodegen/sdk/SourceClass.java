package io.github.feishucodegen.sdk;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a class of a source file. */
final class SourceClass {
    private static final Set<String> HTTP_METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private static final String BUILDER = "Builder";

    private final String name;
    private final ClassOrInterfaceDeclaration declared;
    private final SourceTypes types;

    SourceClass(String name, ClassOrInterfaceDeclaration declared, SourceTypes types) {
        this.name = name;
        this.declared = declared;
        this.types = types;
    }

    SdkClass read() {
        List<SdkClass.Accessor> getters = declared.getMethods().stream()
                .filter(method -> method.isPublic()
                        && !method.isStatic()
                        && method.getParameters().isEmpty()
                        && !method.getType().isVoidType())
                .map(method -> new SdkClass.Accessor(method.getNameAsString(), types.text(method.getType())))
                .toList();
        return new SdkClass(
                name,
                declared.getExtendedTypes().getFirst().map(types::text).orElse("java.lang.Object"),
                fields(),
                setters(),
                getters);
    }

    private List<SdkClass.Accessor> setters() {
        return builderMethods()
                .filter(method -> method.getType().asString().endsWith("Builder"))
                .map(method -> new SdkClass.Accessor(method.getNameAsString(), parameter(method)))
                .toList();
    }

    /** The public methods of the nested builder with one parameter. */
    private Stream<MethodDeclaration> builderMethods() {
        return declared.getMembers().stream()
                .filter(ClassOrInterfaceDeclaration.class::isInstance)
                .map(ClassOrInterfaceDeclaration.class::cast)
                .filter(nested -> nested.getNameAsString().equals(BUILDER))
                .flatMap(builder -> builder.getMethods().stream())
                .filter(method -> method.isPublic() && method.getParameters().size() == 1);
    }

    /** The events whose handlers the nested builder takes, if the class is a dispatcher. */
    List<SdkEvent> events() {
        if (!SdkDispatcher.isBuilder(name + "." + BUILDER)) {
            return List.of();
        }
        return builderMethods()
                .filter(method -> SdkDispatcher.takesHandler(method.getNameAsString()))
                .flatMap(method -> strings(method).stream()
                        .filter(SdkDispatcher::isType)
                        .map(type -> new SdkEvent(type, method.getNameAsString(), parameter(method))))
                .toList();
    }

    private String parameter(MethodDeclaration method) {
        var parameter = method.getParameter(0);
        return types.text(parameter.getType()) + (parameter.isVarArgs() ? "[]" : "");
    }

    private List<SdkField> fields() {
        List<SdkField> fields = new ArrayList<>();
        for (FieldDeclaration field : declared.getFields()) {
            if (field.isStatic()) {
                continue;
            }
            String wireName = null;
            SdkField.Place place = SdkField.Place.MEMBER;
            for (AnnotationExpr annotation : field.getAnnotations()) {
                String kind = annotation.getName().getIdentifier();
                place = SdkPlaces.byAnnotation(kind).orElse(place);
                if (kind.equals(SdkPlaces.WIRE_NAME)) {
                    wireName = strings(annotation).stream().findFirst().orElse(null);
                }
            }
            for (VariableDeclarator variable : field.getVariables()) {
                fields.add(new SdkField(variable.getNameAsString(), wireName, types.text(variable.getType()), place));
            }
        }
        return fields;
    }

    /** The methods that contain an HTTP method and directly after it a path, as literals or in a constant. */
    List<SdkOperation> operations() {
        Map<String, List<String>> constants = new HashMap<>();
        for (FieldDeclaration field : declared.getFields()) {
            for (VariableDeclarator variable : field.getVariables()) {
                variable.getInitializer().ifPresent(value -> constants.put(variable.getNameAsString(), strings(value)));
            }
        }
        Map<String, SdkOperation> operations = new HashMap<>();
        for (MethodDeclaration method : declared.getMethods()) {
            if (!method.isPublic() || method.getParameters().isEmpty()) {
                continue;
            }
            List<String> said = new ArrayList<>(strings(method));
            method.findAll(NameExpr.class)
                    .forEach(named -> said.addAll(constants.getOrDefault(named.getNameAsString(), List.of())));
            for (int i = 0; i + 1 < said.size(); i++) {
                if (HTTP_METHODS.contains(said.get(i)) && said.get(i + 1).startsWith("/")) {
                    operations.putIfAbsent(
                            method.getNameAsString(),
                            new SdkOperation(
                                    said.get(i),
                                    said.get(i + 1),
                                    name,
                                    method.getNameAsString(),
                                    parameter(method),
                                    types.text(method.getType())));
                }
            }
        }
        return operations.values().stream()
                .sorted(java.util.Comparator.comparing(SdkOperation::method))
                .toList();
    }

    private static List<String> strings(Node node) {
        return node.findAll(StringLiteralExpr.class).stream()
                .map(StringLiteralExpr::asString)
                .toList();
    }

    static String literal(Expression expression) {
        return expression instanceof LiteralStringValueExpr value ? value.getValue() : expression.toString();
    }
}
