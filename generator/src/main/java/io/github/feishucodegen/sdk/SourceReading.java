package io.github.feishucodegen.sdk;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects what sources say: first all files, since a type's package may be known from another file only. */
final class SourceReading {
    private final JavaParser parser = new JavaParser(new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17)
            .setAttributeComments(false)
            .setStoreTokens(false));
    private final List<CompilationUnit> units = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /** Adds a file; one that is no Java says nothing. */
    void add(String source) {
        try {
            parser.parse(source).getResult().ifPresent(this::add);
        } catch (StackOverflowError e) {
            // Nested deeper than any SDK is.
        }
    }

    private void add(CompilationUnit unit) {
        units.add(unit);
        unit.getTypes().forEach(type -> type.getFullyQualifiedName().ifPresent(names::add));
    }

    SdkSurface surface() {
        List<SdkOperation> operations = new ArrayList<>();
        Map<String, SdkClass> classes = new TreeMap<>();
        Map<String, SdkEnum> enums = new TreeMap<>();
        for (CompilationUnit unit : units) {
            SourceTypes types = new SourceTypes(unit, names);
            for (TypeDeclaration<?> type : unit.getTypes()) {
                String name = type.getFullyQualifiedName().orElse(type.getNameAsString());
                if (type instanceof EnumDeclaration listed) {
                    enums.put(name, new SdkEnum(name, constants(listed)));
                } else if (type instanceof ClassOrInterfaceDeclaration declared) {
                    SourceClass source = new SourceClass(name, declared, types);
                    classes.put(name, source.read());
                    operations.addAll(source.operations());
                }
            }
        }
        return new SdkSurface(operations, classes, enums);
    }

    private static Map<String, String> constants(EnumDeclaration listed) {
        Map<String, String> constants = new LinkedHashMap<>();
        listed.getEntries().stream()
                .filter(entry -> entry.getArguments().size() == 1)
                .forEach(entry ->
                        constants.putIfAbsent(SourceClass.literal(entry.getArgument(0)), entry.getNameAsString()));
        return constants;
    }
}
