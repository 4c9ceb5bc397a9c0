package io.github.feishucodegen.acceptance;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.ApiClient;
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

    /** Compiles a part for Java 11, with every warning an error. */
    WrittenClient compile(String part) {
        Path sources = folder.resolve(part.equals("tests") ? "tests/java" : part);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-Xlint:all",
                    "-Werror",
                    "--release",
                    "11",
                    "-classpath",
                    classPath(part),
                    "-d",
                    Files.createDirectories(classes(part)).toString());
            boolean fine = compiler.getTask(
                            null, manager, said, options, null, manager.getJavaFileObjectsFromPaths(java(sources)))
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

    private String classPath(String part) {
        List<Class<?>> libraries = new ArrayList<>(LIBRARIES);
        if (part.equals("tests")) {
            libraries.addAll(TEST_LIBRARIES);
        }
        return Stream.concat(
                        libraries.stream().map(WrittenClient::archive),
                        Stream.of(classes("client").toString()))
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

    private Path classes(String part) {
        return folder.resolve("classes").resolve(part);
    }

    /** With everything that was compiled, and the tests' resources. */
    URLClassLoader loader() throws IOException {
        return new URLClassLoader(
                new URL[] {
                    classes("client").toUri().toURL(),
                    classes("tests").toUri().toURL(),
                    classes("samples").toUri().toURL(),
                    folder.resolve("tests/resources").toUri().toURL()
                },
                WrittenClient.class.getClassLoader());
    }

    /** The names of the classes of a part whose names end so, sorted. */
    List<String> classNames(String part, String end) throws IOException {
        try (Stream<Path> all = Files.walk(classes(part))) {
            return all.map(file -> classes(part).relativize(file).toString())
                    .filter(file -> file.endsWith(end + ".class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace(File.separatorChar, '.'))
                    .sorted()
                    .toList();
        }
    }
}
