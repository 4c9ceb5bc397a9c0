package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The metadata for native images has everything that a caller's {@code ObjectMapper} finds by reflection.
 * {@link ModuleTest} shows that the runtime itself reflects on nothing.
 */
class NativeImageTest {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path METADATA =
            Path.of("META-INF/native-image/io.github.feishucodegen/feishu-client-runtime/reachability-metadata.json");

    @Test
    void everythingThatJacksonFindsIsListed() throws Exception {
        Set<String> found = new TreeSet<>();
        for (Class<?> type : classes()) {
            JsonSerialize write = type.getDeclaredAnnotation(JsonSerialize.class);
            JsonDeserialize read = type.getDeclaredAnnotation(JsonDeserialize.class);
            if (write != null) {
                found.add(write.using().getName() + " <init>");
            }
            if (read != null) {
                found.add(read.using().getName() + " <init>");
                if (read.keyUsing() != com.fasterxml.jackson.databind.KeyDeserializer.None.class) {
                    found.add(read.keyUsing().getName() + " <init>");
                }
            }
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(JsonValue.class)) {
                    found.add(type.getName() + " " + method.getName());
                }
            }
        }

        assertThat(found).hasSizeGreaterThan(3).isEqualTo(listed());
    }

    /** An entry for a method that is not there would be silently useless. */
    @Test
    void everythingListedIsThere() throws Exception {
        for (JsonNode entry : metadata().path("reflection")) {
            Class<?> type = Class.forName(entry.path("type").textValue());
            for (JsonNode method : entry.path("methods")) {
                assertThat(method.path("parameterTypes")).isEmpty();
                String name = method.path("name").textValue();
                assertThat(name.equals("<init>") ? type.getDeclaredConstructor() : type.getDeclaredMethod(name))
                        .isNotNull();
            }
        }
    }

    private static Set<String> listed() throws IOException {
        Set<String> listed = new TreeSet<>();
        for (JsonNode entry : metadata().path("reflection")) {
            entry.path("methods")
                    .forEach(method -> listed.add(entry.path("type").textValue() + " "
                            + method.path("name").textValue()));
        }
        return listed;
    }

    private static JsonNode metadata() throws IOException {
        return new ObjectMapper().readTree(CLASSES.resolve(METADATA).toFile());
    }

    private static Set<Class<?>> classes() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("-info"))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .map(NativeImageTest::load)
                    .collect(Collectors.toSet());
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, NativeImageTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
