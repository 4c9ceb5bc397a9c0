package io.github.feishucodegen.client.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.ApiClient;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The fake platform as a module: what it needs, and that a module can use it. */
class ModuleTest {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Pattern HIDDEN =
            Pattern.compile("io/github/feishucodegen/client/(engine|format|frame|work)/[A-Z]");

    @Test
    void itIsOnePackageOverTheRuntime() throws IOException {
        try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            ModuleDescriptor module = ModuleDescriptor.read(in);

            assertThat(module.requires())
                    .extracting(ModuleDescriptor.Requires::name)
                    .containsExactlyInAnyOrder("java.base", "io.github.feishucodegen.client", "org.jspecify");
            assertThat(module.exports())
                    .extracting(ModuleDescriptor.Exports::source)
                    .containsExactly("io.github.feishucodegen.client.testing");
        }
    }

    /** As docs/architecture.md says. */
    @Test
    void ofTheRuntimesInsideItUsesTheFramesOnly() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).collect(Collectors.toList())) {
                HIDDEN.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .results()
                        .map((MatchResult use) -> use.group(1))
                        .forEach(used::add);
            }
        }

        assertThat(used).containsExactly("frame");
    }

    @Test
    void aModuleCanCallWithIt(@TempDir Path folder) throws Exception {
        Path source = Files.createDirectories(folder.resolve("src/app"));
        Files.writeString(
                folder.resolve("src/module-info.java"),
                "module app { requires io.github.feishucodegen.client.testing; }");
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

        assertThat(run("-p", out + File.pathSeparator + path, "-m", "app/app.Main"))
                .contains("{\"code\":3} module app");
    }

    private static String modulePath() {
        List<Class<?>> libraries = List.of(
                ApiClient.class,
                JsonNode.class,
                JsonFactory.class,
                JsonFormat.class,
                LoggerFactory.class,
                NullMarked.class);
        return CLASSES.toAbsolutePath()
                + File.pathSeparator
                + libraries.stream().map(ModuleTest::archive).collect(Collectors.joining(File.pathSeparator));
    }

    private static String archive(Class<?> library) {
        return Path.of(URI.create(library.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString();
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
