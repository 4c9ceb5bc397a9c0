package io.github.feishucodegen.sdk;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithName;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.WildcardType;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds packages to the types in a source file. */
final class SourceTypes {
    private static final Set<String> JAVA_LANG = Set.of(
            "Boolean", "Byte", "Double", "Float", "Integer", "Long", "Number", "Object", "Short", "String", "Void");

    private final CompilationUnit unit;
    private final Set<String> known;
    private final String packageName;

    /** @param known the names of all classes in the SDK, with their packages */
    SourceTypes(CompilationUnit unit, Set<String> known) {
        this.unit = unit;
        this.known = known;
        this.packageName =
                unit.getPackageDeclaration().map(NodeWithName::getNameAsString).orElse("");
    }

    String text(Type type) {
        if (type instanceof ArrayType array) {
            return text(array.getComponentType()) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.getExtendedType().map(this::text).orElse("?");
        }
        if (!(type instanceof ClassOrInterfaceType named)) {
            return type.asString();
        }
        String arguments = named.getTypeArguments()
                .filter(list -> !list.isEmpty())
                .map(list -> list.stream().map(this::text).collect(Collectors.joining(", ", "<", ">")))
                .orElse("");
        return qualified(named.getNameWithScope()) + arguments;
    }

    private String qualified(String name) {
        if (name.contains(".")) {
            return name;
        }
        String sibling = packageName + "." + name;
        for (ImportDeclaration imported : unit.getImports()) {
            if (!imported.isAsterisk() && imported.getName().getIdentifier().equals(name)) {
                return imported.getNameAsString();
            }
        }
        if (known.contains(sibling)) {
            return sibling;
        }
        for (ImportDeclaration imported : unit.getImports()) {
            String candidate = imported.getNameAsString() + "." + name;
            if (imported.isAsterisk() && known.contains(candidate)) {
                return candidate;
            }
        }
        return JAVA_LANG.contains(name) ? "java.lang." + name : name;
    }
}
