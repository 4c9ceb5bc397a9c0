package io.github.feishucodegen;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the table of docs/architecture.md: who may use whom. */
class ArchitectureTest {
    private static final String ROOT = "io.github.feishucodegen.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    ROOT + "correction..",
                    ROOT + "declaration..",
                    ROOT + "diagnostic..",
                    ROOT + "dialect..",
                    ROOT + "diff..",
                    ROOT + "document..",
                    ROOT + "javacode..",
                    ROOT + "linking..",
                    ROOT + "lint..",
                    ROOT + "lock..",
                    ROOT + "model..",
                    ROOT + "naming..",
                    ROOT + "openapi..",
                    ROOT + "output..",
                    ROOT + "overlay..",
                    ROOT + "pipeline..",
                    ROOT + "report..",
                    ROOT + "sdk..",
                    ROOT + "selection..",
                    ROOT + "source..");

    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("diagnostic", List.of()),
            Map.entry("source", List.of("diagnostic")),
            Map.entry("document", List.of("source", "diagnostic")),
            Map.entry("declaration", List.of("diagnostic")),
            Map.entry("dialect", List.of("document", "declaration", "source", "diagnostic")),
            Map.entry("model", List.of("diagnostic")),
            Map.entry("overlay", List.of()),
            Map.entry("correction", List.of("diagnostic")),
            Map.entry("lock", List.of()),
            Map.entry("sdk", List.of("overlay")),
            Map.entry("linking", List.of("declaration", "model", "overlay", "correction", "diagnostic")),
            Map.entry("lint", List.of("model", "report", "diagnostic")),
            Map.entry("selection", List.of("model", "source", "diagnostic")),
            Map.entry("naming", List.of("model", "overlay", "lock", "diagnostic")),
            Map.entry("report", List.of("diagnostic")),
            Map.entry("diff", List.of("model", "naming", "overlay", "lock", "report", "diagnostic")),
            Map.entry("output", List.of("diagnostic")),
            Map.entry("javacode", List.of("model", "naming", "overlay", "output", "diagnostic")),
            Map.entry("openapi", List.of("model", "output", "diagnostic")),
            Map.entry(
                    "pipeline",
                    List.of(
                            "source",
                            "dialect",
                            "declaration",
                            "correction",
                            "linking",
                            "selection",
                            "naming",
                            "lock",
                            "model",
                            "lint",
                            "diff",
                            "javacode",
                            "openapi",
                            "output",
                            "overlay",
                            "sdk",
                            "diagnostic"))));

    /** Where a library may be seen. */
    private static final Map<String, List<String>> SEEN_IN = new TreeMap<>(Map.of(
            "com.vladsch.flexmark..", List.of("document"),
            "org.jsoup..", List.of("document"),
            "com.palantir.javapoet..", List.of("javacode"),
            "com.github.javaparser..", List.of("dialect", "sdk"),
            "org.objectweb.asm..", List.of("sdk"),
            "com.fasterxml.jackson..",
                    List.of(
                            "linking",
                            "model",
                            "lint",
                            "diff",
                            "report",
                            "openapi",
                            "javacode",
                            "dialect",
                            "lock",
                            "overlay"),
            "org.snakeyaml..", List.of("correction")));

    @TestFactory
    Stream<DynamicTest> eachPackageUsesOnlyWhatTheTableAllows() {
        return MAY_USE.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    List<String> others = new ArrayList<>(MAY_USE.keySet());
                    others.remove(row.getKey());
                    others.removeAll(row.getValue());
                    noClasses()
                            .that()
                            .resideInAPackage(ROOT + row.getKey() + "..")
                            .should()
                            .dependOnClassesThat(resideInAnyPackage(packages(others)))
                            .check(CLASSES);
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachLibraryIsSeenOnlyWhereTheTableAllows() {
        return SEEN_IN.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.getKey(),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackages(packages(row.getValue()))
                                .should()
                                .dependOnClassesThat(resideInAPackage(row.getKey()))
                                .check(CLASSES)));
    }

    @Test
    void noPackagesUseEachOtherInACircle() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyPackageStandsInTheTableAndSaysWhatItIs() {
        TreeSet<String> packages = new TreeSet<>();
        CLASSES.forEach(c -> packages.add(c.getPackageName()));
        TreeSet<String> tops = new TreeSet<>();
        packages.forEach(p -> tops.add(p.substring(ROOT.length()).split("\\.")[0]));
        assertThat(tops).isEqualTo(MAY_USE.keySet());
        assertThat(packages)
                .allSatisfy(p -> assertThat(CLASSES.contain(p + ".package-info"))
                        .as(p + " has a package-info")
                        .isTrue());
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(NullMarked.class)
                .check(CLASSES);
        assertThat(CLASSES.stream().map(JavaClass::getSimpleName))
                .noneMatch(name -> name.matches(".*(Util|Utils|Helper|Manager)"));
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(n -> ROOT + n + "..").toArray(String[]::new);
    }
}
