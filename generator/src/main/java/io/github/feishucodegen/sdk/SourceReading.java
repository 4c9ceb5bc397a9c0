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

/**
 * Collects the contents of source files. It parses all files first, because the package of a type may be known only
 * from another file.
 */
final class SourceReading {
    private final JavaParser parser = new JavaParser(new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17)
            .setAttributeComments(false)
            .setStoreTokens(false));
    private final List<CompilationUnit> units = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /** Adds a source file. A file that is not Java is ignored. */
    void add(String source) {
        try {
            parser.parse(source).getResult().ifPresent(this::add);
        } catch (StackOverflowError e) {
            // The source is nested too deeply to be part of an SDK. It is ignored.
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
        Map<String, SdkEvent> events = new TreeMap<>();
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
                    source.events().forEach(event -> events.putIfAbsent(event.type(), event));
                }
            }
        }
        return new SdkSurface(operations, classes, enums, List.copyOf(events.values()));
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
