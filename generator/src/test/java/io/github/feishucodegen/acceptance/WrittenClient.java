package io.github.feishucodegen.acceptance;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.ApiClient;
import io.github.feishucodegen.client.testing.FakePlatform;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.pipeline.BasePackage;
import io.github.feishucodegen.pipeline.JavaFolders;
import io.github.feishucodegen.pipeline.OnErrors;
import io.github.feishucodegen.pipeline.Outcome;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.opentest4j.AssertionFailedError;
import org.slf4j.LoggerFactory;

/** A client with its tests and samples, written into a folder and compiled there as users compile it. */
record WrittenClient(Path folder) {
    static final String BASE_PACKAGE = "com.example.feishu";

    /** What generated tests need beside the client; the libraries' annotations are among it, for javac looks for them. */
    private static final List<Class<?>> TEST_LIBRARIES =
            List.of(Test.class, Testable.class, API.class, AssertionFailedError.class);

    private static final List<Class<?>> LIBRARIES = List.of(
            ApiClient.class,
            FakePlatform.class,
            JsonNode.class,
            JsonFactory.class,
            JsonFormat.class,
            LoggerFactory.class,
            NullMarked.class);

    static WrittenClient of(Path pages, Path folder) {
        JavaFolders folders =
                new JavaFolders(folder.resolve("client"), folder.resolve("tests"), folder.resolve("samples"));
        Result<Outcome> written = Pipeline.over(new PageSelection(List.of(pages), List.of(), List.of()))
                .onErrors(OnErrors.KEEP_GOING)
                .writeJava(new BasePackage(BASE_PACKAGE), folders);
        if (written.value().written() == null) {
            throw new AssertionError(written.diagnostics());
        }
        return new WrittenClient(folder);
    }

    /** Compiles parts, of which the client is always one, for Java 11 and with every warning an error. */
    WrittenClient compile(String... parts) {
        return compile(List.of(parts), List.of("-classpath", path(true)));
    }

    /** As {@link #compile}, for a client that is a named module. */
    WrittenClient compileModule() {
        return compile(List.of("client"), List.of("--module-path", path(false)));
    }

    /** The client and all that it needs, as modules. */
    String modulePath() {
        return classes() + File.pathSeparator + path(false);
    }

    private WrittenClient compile(List<String> parts, List<String> path) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = new ArrayList<>(List.of(
                    "-Xlint:all",
                    "-Werror",
                    "--release",
                    "11",
                    "-d",
                    Files.createDirectories(classes()).toString()));
            options.addAll(path);
            List<Path> sources = new ArrayList<>();
            for (String part : parts) {
                sources.addAll(java(folder.resolve(part)));
                copyResources(folder.resolve(part));
            }
            boolean fine = compiler.getTask(
                            null, manager, said, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!fine || !said.getDiagnostics().isEmpty()) {
                throw new AssertionError(said.getDiagnostics().stream()
                        .limit(20)
                        .map(Object::toString)
                        .collect(Collectors.joining("\n")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static String path(boolean withTests) {
        return Stream.concat(LIBRARIES.stream(), withTests ? TEST_LIBRARIES.stream() : Stream.of())
                .map(WrittenClient::archive)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String archive(Class<?> library) {
        URL location = library.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(URI.create(location.toString())).toString();
    }

    private static List<Path> java(Path sources) throws IOException {
        try (Stream<Path> all = Files.walk(sources)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** As a build does with the folder of a client. */
    private void copyResources(Path sources) throws IOException {
        try (Stream<Path> all = Files.walk(sources)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".java"))
                    .toList()) {
                Path copy = classes().resolve(sources.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    /** With everything that was compiled, and the tests' resources. */
    URLClassLoader loader() throws IOException {
        return new URLClassLoader(
                new URL[] {
                    classes().toUri().toURL(),
                    folder.resolve("tests/resources").toUri().toURL()
                },
                WrittenClient.class.getClassLoader());
    }

    /** The names of the classes in packages called so, sorted. */
    List<String> classNames(String lastPackage) throws IOException {
        try (Stream<Path> all = Files.walk(classes())) {
            return all.filter(file -> file.getParent().endsWith(lastPackage))
                    .map(file -> classes().relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("package-info"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace(File.separatorChar, '.'))
                    .sorted()
                    .toList();
        }
    }
}
