package io.github.feishucodegen.diff.java;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The signatures that are predicted from names are those of the code that is emitted, all of them and no others. */
class JavaApiTest {
    private static final String BASE = "com.example.feishu";

    @Test
    void predictsTheClientOfTheProjectsPages() throws ClassNotFoundException {
        assertPredicted(DiffPages.specs(), SdkNames.NONE);
    }

    @Test
    void predictsTheClientWithTheOfficialNames() throws ClassNotFoundException {
        assertPredicted(DiffPages.specs(), SdkNames.official());
    }

    private static void assertPredicted(ApiModel documented, SdkNames known) throws ClassNotFoundException {
        ApiModel model = RenamedModel.of(documented, known);
        FileSet files = JavaEmitter.emit(model, new JavaOptions(BASE, known)).value();
        ClassLoader classes = Compilation.compile(files, Map.of());
        Set<String> emitted = new TreeSet<>();
        for (String path : files.paths()) {
            if (!path.endsWith("package-info.java")) {
                String name =
                        path.substring(0, path.length() - ".java".length()).replace('/', '.');
                describe(Class.forName(name, false, classes), emitted);
            }
        }
        Set<String> predicted = JavaApi.of(
                        documented, JavaNames.of(model, BASE, known).value())
                .all()
                .stream()
                .map(Signature::source)
                .collect(Collectors.toCollection(TreeSet::new));
        // Each way round on its own: a failure shows what differs, not two whole clients.
        assertThat(emitted.stream().filter(signature -> !predicted.contains(signature)))
                .as("emitted and not predicted")
                .isEmpty();
        assertThat(predicted.stream().filter(signature -> !emitted.contains(signature)))
                .as("predicted and not emitted")
                .isEmpty();
    }

    private static void describe(Class<?> type, Set<String> signatures) {
        boolean client = type.getName().startsWith(BASE + ".Client");
        if (!client) {
            ReflectedSignatures.of(type).forEach(parent -> signatures.add(parent.source()));
            Stream.of(type.getConstructors())
                    .forEach(made -> signatures.add(ReflectedSignatures.of(made).source()));
        }
        Stream.of(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .forEach(field -> signatures.add(ReflectedSignatures.of(field).source()));
        for (Method method : type.getDeclaredMethods()) {
            boolean own = Modifier.isPublic(method.getModifiers()) && !method.isSynthetic();
            // The client's credentials are the same in every client.
            if (own && !(client && Set.of("newBuilder", "build").contains(method.getName()))) {
                signatures.add(ReflectedSignatures.of(method).source());
            }
        }
        List.of(type.getDeclaredClasses()).forEach(nested -> {
            if (!client) {
                describe(nested, signatures);
            }
        });
    }
}
