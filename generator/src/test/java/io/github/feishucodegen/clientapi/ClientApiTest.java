package io.github.feishucodegen.clientapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diff.DiffPages;
import io.github.feishucodegen.javacode.Compilation;
import io.github.feishucodegen.javacode.JavaEmitter;
import io.github.feishucodegen.javacode.JavaOptions;
import io.github.feishucodegen.linking.RenamedModel;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.naming.JavaNames;
import io.github.feishucodegen.output.FileSet;
import io.github.feishucodegen.sdknames.SdkNames;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The described signatures are those of the code that is emitted, all of them and no others. */
class ClientApiTest {
    private static final String BASE = "com.example.feishu";

    @Test
    void describesTheClientOfTheProjectsPages() throws ClassNotFoundException {
        assertDescribed(DiffPages.specs(), SdkNames.NONE);
    }

    @Test
    void describesTheClientWithTheOfficialNames() throws ClassNotFoundException {
        assertDescribed(DiffPages.specs(), SdkNames.official());
    }

    private static void assertDescribed(ApiModel documented, SdkNames known) throws ClassNotFoundException {
        ApiModel model = RenamedModel.of(documented, known);
        FileSet files = JavaEmitter.emit(model, new JavaOptions(BASE, known)).value();
        ClassLoader classes = Compilation.compile(files, Map.of());
        Set<Signature> emitted = new HashSet<>();
        for (String path : files.paths()) {
            if (path.endsWith(".java") && !path.endsWith("package-info.java")) {
                String name =
                        path.substring(0, path.length() - ".java".length()).replace('/', '.');
                collect(Class.forName(name, false, classes), emitted);
            }
        }
        List<Signature> all = ClientApi.of(JavaNames.of(model, BASE, known).value())
                .signatures()
                .toList();
        Set<Signature> described = new HashSet<>(all);
        assertThat(all).as("no signature twice").hasSameSizeAs(described);
        // Each way round on its own: a failure shows what differs, not two whole clients.
        assertThat(emitted.stream().filter(signature -> !described.contains(signature)))
                .as("emitted and not described")
                .isEmpty();
        assertThat(described.stream().filter(signature -> !emitted.contains(signature)))
                .as("described and not emitted")
                .isEmpty();
        assertThat(described.stream().map(Signature::erased).collect(Collectors.toSet()))
                .as("two members of a class cannot have the same erasure")
                .hasSameSizeAs(described);
    }

    private static void collect(Class<?> type, Set<Signature> signatures) {
        signatures.addAll(ReflectedSignatures.of(type));
        Stream.of(type.getConstructors()).map(ReflectedSignatures::of).forEach(signatures::add);
        Stream.of(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(ReflectedSignatures::of)
                .forEach(signatures::add);
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                signatures.add(ReflectedSignatures.of(method));
            }
        }
        List.of(type.getDeclaredClasses()).forEach(nested -> collect(nested, signatures));
    }
}
