package io.github.feishucodegen.acceptance;

import io.github.feishucodegen.client.ApiClient;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.javacode.Compilation;
import io.github.feishucodegen.javacode.JavaEmitter;
import io.github.feishucodegen.javacode.JavaOptions;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.JavaNames;
import io.github.feishucodegen.naming.ObjectClass;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.VersionNames;
import io.github.feishucodegen.output.FileSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java of a model, compiled. */
record GeneratedClient(FileSet sources, JavaNames names, ClassLoader classes, Map<JavaClass, ObjectClass> objects) {
    static final String BASE_PACKAGE = "com.example.feishu";

    static GeneratedClient of(ApiModel model) {
        FileSet sources = sources(model);
        JavaNames names = JavaNames.of(model, BASE_PACKAGE).value();
        return new GeneratedClient(
                sources,
                names,
                Compilation.compile(sources, Map.of()),
                versions(names)
                        .flatMap(version -> version.objects().stream())
                        .collect(Collectors.toMap(ObjectClass::name, Function.identity())));
    }

    static FileSet sources(ApiModel model) {
        Result<FileSet> emitted = JavaEmitter.emit(model, new JavaOptions(BASE_PACKAGE));
        if (emitted.hasErrors()) {
            throw new AssertionError(emitted.diagnostics());
        }
        return emitted.value();
    }

    /** By operation, in the model's order. */
    List<OperationNames> operations() {
        return versions(names)
                .flatMap(version -> version.resources().stream())
                .flatMap(resource -> resource.operations().stream())
                .toList();
    }

    /** The model of a class with nothing set. */
    Model empty(JavaClass name) {
        try {
            return (Model) load(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name.toString(), e);
        }
    }

    ApiClient newClient() throws ReflectiveOperationException {
        Object builder = load(names.client())
                .getMethod("newBuilder", String.class, String.class)
                .invoke(null, "app", "secret");
        return (ApiClient) builder.getClass().getMethod("build").invoke(builder);
    }

    Class<?> load(JavaClass name) throws ClassNotFoundException {
        return Class.forName(name.toString(), true, classes);
    }

    private static Stream<VersionNames> versions(JavaNames names) {
        return names.services().stream().flatMap(service -> service.versions().stream());
    }
}
