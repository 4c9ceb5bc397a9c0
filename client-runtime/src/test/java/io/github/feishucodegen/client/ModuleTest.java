package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                        .map(ModuleDescriptor.Exports::source)
                        .collect(Collectors.toSet()))
                .isEqualTo(packages);
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
            } else {
                assertThat(used).doesNotContain("testing");
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

    @Test
    void aModuleCanCallWithIt(@TempDir Path folder) throws Exception {
        Path source = Files.createDirectories(folder.resolve("src/app"));
        Files.writeString(
                folder.resolve("src/module-info.java"), "module app { requires io.github.feishucodegen.client; }");
        Files.writeString(
                source.resolve("Main.java"),
                "package app;\n"
                        + "import io.github.feishucodegen.client.*;\n"
                        + "import io.github.feishucodegen.client.testing.FakePlatform;\n"
                        + "public final class Main extends ApiClient {\n"
                        + "  private Main(Builder builder) { super(builder); }\n"
                        + "  static final class Builder extends ApiClient.Builder<Main, Builder> {\n"
                        + "    Builder() { super(\"a\", \"s\"); }\n"
                        + "    @Override public Main build() { return new Main(this); }\n"
                        + "  }\n"
                        + "  public static void main(String[] arguments) {\n"
                        + "    FakePlatform platform = new FakePlatform().answer(\"GET\", \"/x\", \"{\\\"code\\\":3}\");\n"
                        + "    try (Main client = new Builder().transport(platform).build()) {\n"
                        + "      System.out.println(client.call(\"GET\", \"/x\").json() + \" \" + Main.class.getModule());\n"
                        + "    }\n"
                        + "    new Builder().build().close();\n"
                        + "  }\n"
                        + "}\n");
        String path = modulePath();
        Path out = folder.resolve("out");

        int compiled = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-p",
                        path,
                        "-d",
                        out.toString(),
                        folder.resolve("src/module-info.java").toString(),
                        source.resolve("Main.java").toString());
        assertThat(compiled).isZero();

        assertThat(run("-p", out + System.getProperty("path.separator") + path, "-m", "app/app.Main"))
                .contains("{\"code\":3} module app");
    }

    private static String modulePath() {
        List<String> names =
                List.of("jackson-core", "jackson-databind", "jackson-annotations", "slf4j-api", "jspecify");
        return CLASSES.toAbsolutePath()
                + System.getProperty("path.separator")
                + Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                        .filter(entry -> names.stream()
                                .anyMatch(name ->
                                        Path.of(entry).getFileName().toString().startsWith(name + "-")))
                        .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
