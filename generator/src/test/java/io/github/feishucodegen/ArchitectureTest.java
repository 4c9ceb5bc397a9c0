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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the tables of docs/architecture.md: who may use whom, and where a library is seen. */
class ArchitectureTest {
    private static final String ROOT = "io.github.feishucodegen.";
    private static final Path PAGE = Path.of("..", "docs", "architecture.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** All that the module is made of: a package that no table names is found here. */
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private static final Map<String, List<String>> MAY_USE = table("package of `generator`");
    private static final Map<String, List<String>> SEEN_IN = table("library");

    /** The first and the last cell of each row of the table whose header begins so. */
    private static Map<String, List<String>> table(String header) {
        Map<String, List<String>> rows = new TreeMap<>();
        boolean inside = false;
        for (String line : lines()) {
            if (!line.startsWith("|")) {
                inside = false;
            } else if (line.startsWith("| " + header + " |")) {
                inside = true;
            } else if (inside && !line.startsWith("|---")) {
                String[] cells = line.substring(1, line.length() - 1).split("\\|");
                rows.put(codes(cells[0]).get(0), codes(cells[cells.length - 1]));
            }
        }
        assertThat(rows).as("the table of " + header).isNotEmpty();
        return rows;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
    }

    @TestFactory
    Stream<DynamicTest> eachPackageUsesOnlyWhatTheTableAllows() {
        return MAY_USE.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    List<String> others = new ArrayList<>(MAY_USE.keySet());
                    others.remove(row.getKey());
                    others.removeAll(row.getValue());
                    if (others.isEmpty()) {
                        return;
                    }
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
                                .dependOnClassesThat(resideInAPackage(row.getKey() + ".."))
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
        assertThat(packages).allMatch(name -> name.startsWith(ROOT));
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
