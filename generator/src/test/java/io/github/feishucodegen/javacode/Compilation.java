package io.github.feishucodegen.javacode;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.ApiClient;
import io.github.feishucodegen.client.testing.FakePlatform;
import io.github.feishucodegen.output.FileSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.slf4j.LoggerFactory;

/**
 * Compiles sources in memory the way that users are promised they compile: for Java 11, every warning an error, those
 * about Javadoc among them, and with nothing at hand but the runtime and what that needs.
 */
public final class Compilation {
    /** The Javadoc of generated code is complete. That of callers does not have to be. */
    private static final String COMPLETE = "-Xdoclint:all/protected";

    private static final String INCOMPLETE = "-Xdoclint:all,-missing";

    private static final List<String> OPTIONS =
            List.of("-Xlint:all", "-Werror", "--release", "11", "-classpath", classPath());

    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();
    /** What was compiled before, for the sources to use. */
    private final Map<String, ByteArrayOutputStream> earlier;

    private Compilation(Map<String, ByteArrayOutputStream> earlier) {
        this.earlier = earlier;
    }

    /** @throws AssertionError with what the compiler says, if it says anything */
    public static ClassLoader compile(FileSet files, Map<String, String> more) {
        List<JavaFileObject> sources = new ArrayList<>();
        Map<String, String> resources = new HashMap<>();
        for (String path : files.paths()) {
            if (path.endsWith(".java")) {
                sources.add(new Source(path, files.text(path)));
            } else {
                resources.put(path, files.text(path));
            }
        }
        more.forEach((path, text) -> sources.add(new Source(path, text)));
        return compile(
                sources,
                Map.of(),
                resources,
                Compilation.class.getClassLoader(),
                more.isEmpty() ? COMPLETE : INCOMPLETE);
    }

    /**
     * Compiles one more source.
     *
     * @param compiled what {@link #compile(FileSet, Map)} gave
     * @throws AssertionError with what the compiler says, if it says anything
     */
    public static ClassLoader compile(ClassLoader compiled, String path, String text) {
        return compile(List.of(new Source(path, text)), ((Loader) compiled).classes(), Map.of(), compiled, INCOMPLETE);
    }

    /** The class files of what was compiled, by the classes' names. */
    public static Map<String, byte[]> classFiles(ClassLoader compiled) {
        return ((Loader) compiled)
                .classes().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().toByteArray()));
    }

    private static ClassLoader compile(
            List<JavaFileObject> sources,
            Map<String, ByteArrayOutputStream> earlier,
            Map<String, String> resources,
            ClassLoader parent,
            String doclint) {
        Compilation compilation = new Compilation(earlier);
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (JavaFileManager manager =
                compilation.new InMemory(compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8))) {
            List<String> options = new ArrayList<>(OPTIONS);
            options.add(doclint);
            boolean fine = compiler.getTask(null, manager, said, options, null, sources)
                    .call();
            if (!fine || !said.getDiagnostics().isEmpty()) {
                throw new AssertionError(said.getDiagnostics().stream()
                        .limit(20)
                        .map(diagnostic -> diagnostic + excerpt(diagnostic))
                        .collect(Collectors.joining("\n")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compilation.new Loader(parent, resources);
    }

    /** What generated code is compiled and runs with. */
    public static String classPath() {
        return Stream.of(
                        ApiClient.class,
                        FakePlatform.class,
                        JsonNode.class,
                        JsonFactory.class,
                        JsonFormat.class,
                        LoggerFactory.class,
                        NullMarked.class)
                .map(library -> library.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String excerpt(javax.tools.Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getSource() instanceof Source source
                ? "\n"
                        + source.text
                                .lines()
                                .skip(Math.max(0, diagnostic.getLineNumber() - 2))
                                .limit(3)
                                .collect(Collectors.joining("\n"))
                : "";
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("mem:///" + path), Kind.SOURCE);
            // As it comes back from a file.
            this.text = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** A class that was compiled before. */
    private static final class Compiled extends SimpleJavaFileObject {
        private final String className;
        private final byte[] bytes;

        Compiled(String className, byte[] bytes) {
            super(URI.create("mem:///" + className.replace('.', '/') + ".class"), Kind.CLASS);
            this.className = className;
            this.bytes = bytes;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        InMemory(JavaFileManager manager) {
            super(manager);
        }

        @Override
        public Iterable<JavaFileObject> list(
                Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
                throws IOException {
            List<JavaFileObject> found = new ArrayList<>();
            super.list(location, packageName, kinds, recurse).forEach(found::add);
            if (location == StandardLocation.CLASS_PATH) {
                earlier.forEach((name, bytes) -> {
                    if (name.substring(0, Math.max(0, name.lastIndexOf('.'))).equals(packageName)) {
                        found.add(new Compiled(name, bytes.toByteArray()));
                    }
                });
            }
            return found;
        }

        @Override
        public String inferBinaryName(Location location, JavaFileObject file) {
            return file instanceof Compiled compiled ? compiled.className : super.inferBinaryName(location, file);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("mem:///" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    classes.put(className, bytes);
                    return bytes;
                }
            };
        }
    }

    private final class Loader extends ClassLoader {
        private final Map<String, String> resources;

        Loader(ClassLoader parent, Map<String, String> resources) {
            super(parent);
            this.resources = resources;
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            String text = resources.get(name);
            return text == null
                    ? super.getResourceAsStream(name)
                    : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        Map<String, ByteArrayOutputStream> classes() {
            return classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes.toByteArray(), 0, bytes.size());
        }
    }
}
