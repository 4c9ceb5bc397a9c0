package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The runtime as a module, and what it is made of. */
class ModuleTest {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final String ROOT = "io.github.feishucodegen.client.";
    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\|[^|]*\\|([^|]*)\\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final Pattern USE = Pattern.compile("io/github/feishucodegen/client/([a-z]+)/[A-Z]");

    @Test
    void itNeedsTheJdkJacksonAndSlf4jOnly() throws IOException {
        ModuleDescriptor module = ModuleDescriptor.read(Files.newInputStream(CLASSES.resolve("module-info.class")));

        assertThat(module.requires().stream()
                        .map(ModuleDescriptor.Requires::name)
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of(
                        "java.base", "java.net.http", "com.fasterxml.jackson.databind", "org.slf4j", "org.jspecify"));
    }

    @Test
    void allIsExportedButWhatDrivesIt() throws IOException {
        ModuleDescriptor module = ModuleDescriptor.read(Files.newInputStream(CLASSES.resolve("module-info.class")));
        Set<String> packages = packages();
        assertThat(packages.remove("io.github.feishucodegen.client.engine")).isTrue();
        assertThat(packages.remove("io.github.feishucodegen.client.format")).isTrue();
        assertThat(packages.remove("io.github.feishucodegen.client.frame")).isTrue();
        assertThat(packages.remove("io.github.feishucodegen.client.work")).isTrue();

        assertThat(module.exports().stream()
                        .filter(exports -> !exports.isQualified())
                        .map(ModuleDescriptor.Exports::source)
                        .collect(Collectors.toSet()))
                .isEqualTo(packages);
        assertThat(module.exports())
                .filteredOn(ModuleDescriptor.Exports::isQualified)
                .singleElement()
                .satisfies(exports -> {
                    assertThat(exports.source()).isEqualTo("io.github.feishucodegen.client.frame");
                    assertThat(exports.targets()).containsExactly("io.github.feishucodegen.client.testing");
                });
    }

    /** The table of docs/architecture.md. */
    @Test
    void eachPackageUsesOnlyWhatTheTableAllows() throws IOException {
        Map<String, Set<String>> mayUse = new TreeMap<>();
        String page = Files.readString(Path.of("..", "docs", "architecture.md"));
        String table = page.substring(page.indexOf("| package of `client-runtime`"));
        for (Matcher row = ROW.matcher(table); row.find(); ) {
            mayUse.put(
                    row.group(1),
                    NAME.matcher(row.group(2))
                            .results()
                            .map(name -> name.group(1))
                            .collect(Collectors.toSet()));
        }
        assertThat(packages().stream()
                        .map(name -> name.substring(Math.min(ROOT.length(), name.length())))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toSet()))
                .isEqualTo(mayUse.keySet());

        assertThat(classes()).allSatisfy(file -> {
            String own = CLASSES.relativize(file.getParent())
                    .toString()
                    .replace('\\', '.')
                    .replace('/', '.');
            Set<String> used = USE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .results()
                    .map(use -> use.group(1))
                    .collect(Collectors.toSet());
            if (own.length() > ROOT.length()) {
                String name = own.substring(ROOT.length());
                used.remove(name);
                assertThat(mayUse.get(name)).containsAll(used);
            }
        });
    }

    private static Set<String> packages() {
        return classes()
                .map(file -> CLASSES.relativize(file.getParent())
                        .toString()
                        .replace('/', '.')
                        .replace('\\', '.'))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Stream<Path> classes() {
        try {
            return Files.walk(CLASSES).filter(file -> file.toString().endsWith(".class"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Native images need to be told of everything that is found by name. */
    @Test
    void nothingIsFoundByReflection() {
        // Handed a class by callers of Jsons, who can hand over a model as well, by Jackson and by Java serialization.
        Predicate<Path> asked = file -> file.endsWith("EmptyModel.class");
        assertThat(classes().filter(asked.negate())).hasSizeGreaterThan(80).allSatisfy(file -> {
            String code = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(code)
                    .doesNotContain("java/lang/reflect/Method")
                    .doesNotContain("java/lang/reflect/Field")
                    .doesNotContain("java/lang/reflect/Constructor")
                    .doesNotContain("java/lang/reflect/Proxy")
                    .doesNotContain("forName")
                    .doesNotContain("java/util/ServiceLoader");
        });
    }

    /** The metadata of a generated client has the resources that this class reads for it. */
    @Test
    void onlyTextsOfErrorsAreResources() {
        assertThat(classes().filter(ModuleTest::readsResources))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("ErrorTexts.class");
    }

    private static boolean readsResources(Path file) {
        try {
            String code = Files.readString(file, StandardCharsets.ISO_8859_1);
            return code.contains("getResource") || code.contains("java/util/ResourceBundle");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
