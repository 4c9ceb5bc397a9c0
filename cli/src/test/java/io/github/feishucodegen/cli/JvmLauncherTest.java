package io.github.feishucodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JvmLauncherTest {
    private static final Optional<String> JAVA = Optional.of("/jdk/bin/java");

    @TempDir
    Path folder;

    @Test
    void aPlainJarIsRunWithOptions() {
        assertThat(command(Map.of(), "-jar", "cli.jar", "lint", "specs").orElseThrow())
                .startsWith("/jdk/bin/java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
                .endsWith("-jar", "cli.jar", "lint", "specs");
    }

    @Test
    void aPullHasASmallHeap() {
        assertThat(command(Map.of(), "-jar", "cli.jar", "pull").orElseThrow()).contains("-Xms48m");
        assertThat(command(Map.of(), "-jar", "cli.jar", "lint").orElseThrow()).doesNotContain("-Xms48m");
    }

    @Test
    void aDiffHasASmallSpaceForNewObjects() {
        assertThat(command(Map.of(), "-jar", "cli.jar", "diff").orElseThrow()).contains("-Xmn24m");
        assertThat(command(Map.of(), "-jar", "cli.jar", "lint").orElseThrow()).doesNotContain("-Xmn24m");
    }

    @Test
    void classesComeFromTheArchiveBesideTheJar() throws IOException {
        String jar = folder.resolve("cli.jar").toString();
        assertThat(command(Map.of(), "-jar", jar, "lint").orElseThrow())
                .noneMatch(option -> option.contains("Archive"));

        Path archive = Files.createFile(folder.resolve("cli.jsa"));

        assertThat(command(Map.of(), "-jar", jar, "lint").orElseThrow()).contains("-XX:SharedArchiveFile=" + archive);
        assertThat(command(Map.of(), "-jar", folder + File.pathSeparator + "cli.jar", "lint")
                        .orElseThrow())
                .noneMatch(option -> option.contains("Archive"));
    }

    /** A JVM would print why it ignores the archive, and where the output of a command is expected. */
    @Test
    void anArchiveOfAnotherJvmIsIgnoredWithoutAWord() throws Exception {
        Path jar = jar();
        Files.writeString(Path.of(jar.toString().replace(".jar", ".jsa")), "not an archive");

        Process version = run(jar, "--version");

        assertThat(new String(version.getInputStream().readAllBytes())).matches("feishu-codegen \\S+\\R");
        assertThat(new String(version.getErrorStream().readAllBytes())).isEmpty();
        assertThat(version.waitFor()).isZero();
    }

    @Test
    void whoSaysOptionsGetsJustThose() {
        assertThat(command(Map.of(), "-Xmx1g", "-jar", "cli.jar", "lint")).isEmpty();
        assertThat(command(Map.of("JAVA_TOOL_OPTIONS", ""), "-jar", "cli.jar", "lint"))
                .isEmpty();
        assertThat(command(Map.of(), "-cp", "classes", "Main")).isEmpty();
        assertThat(JvmLauncher.command(JAVA, Optional.empty(), 1, Map.of(), new String[] {"lint"}))
                .isEmpty();
    }

    private static Optional<List<String>> command(Map<String, String> environment, String... arguments) {
        String[] args = Stream.of(arguments).skip(2).toArray(String[]::new);
        return JvmLauncher.command(JAVA, Optional.of(arguments), 1, environment, args);
    }

    @Test
    void whatIsSaidAndTheExitCodeComeThrough() throws Exception {
        Path jar = jar();

        Process help = run(jar, "--help");
        String said = new String(help.getInputStream().readAllBytes());
        assertThat(help.waitFor()).isZero();
        assertThat(said).contains("generate", "lint");

        Process wrong = run(jar, "lint", "--no-such-option", "two words", "文件");
        assertThat(new String(wrong.getErrorStream().readAllBytes())).contains("--no-such-option");
        assertThat(wrong.waitFor()).isEqualTo(2);
    }

    private static Process run(Path jar, String... args) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS"));
        return builder.start();
    }

    /** One that has the classes of this test's class path. */
    private Path jar() throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        attributes.put(
                Attributes.Name.CLASS_PATH,
                Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                        .map(entry -> Path.of(entry).toUri().toString())
                        .collect(Collectors.joining(" ")));
        Path jar = folder.resolve("feishu codegen.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream empty = new JarOutputStream(out, manifest)) {
            empty.finish();
        }
        return jar;
    }
}
