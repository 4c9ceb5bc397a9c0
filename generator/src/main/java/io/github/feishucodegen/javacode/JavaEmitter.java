package io.github.feishucodegen.javacode;

import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.naming.EnumClass;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.JavaNames;
import io.github.feishucodegen.naming.ObjectClass;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.ResourceNames;
import io.github.feishucodegen.naming.ServiceNames;
import io.github.feishucodegen.naming.VersionNames;
import io.github.feishucodegen.output.FileSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Emits the sources of a Java client from a model. */
public final class JavaEmitter {
    private final SourceFiles files = new SourceFiles();
    private final List<Diagnostic> findings = new ArrayList<>();

    private JavaEmitter() {}

    /**
     * Emits a client. The same model gives the same files, byte for byte.
     *
     * @throws IllegalArgumentException if the base package is not a valid package name
     */
    public static Result<FileSet> emit(ApiModel model, JavaOptions options) {
        return JavaNames.of(model, options.basePackage(), options.known()).then(JavaEmitter::emit);
    }

    /** Emits a client whose names are already decided. */
    public static Result<FileSet> emit(JavaNames names) {
        JavaEmitter emitter = new JavaEmitter();
        emitter.client(names);
        names.tombstones()
                .forEach(gone -> emitter.add(
                        gone.name(),
                        "What the documentation has no more, beside what it has.",
                        () -> TombstoneEmitter.emit(gone)));
        return new Result<>(emitter.files.toFileSet(), emitter.findings);
    }

    private void client(JavaNames names) {
        add(names.client(), "The client.", () -> AccessorEmitter.emit(names));
        names.services().forEach(this::service);
    }

    private void service(ServiceNames service) {
        String subject = PageText.code(service.project());
        add(service.name(), "The service " + subject + ".", () -> AccessorEmitter.emit(service));
        for (VersionNames version : service.versions()) {
            String versioned = PageText.code(service.project() + "." + version.version());
            add(version.name(), "The service " + versioned + ".", () -> AccessorEmitter.emit(version));
            version(version, versioned);
        }
    }

    private void version(VersionNames version, String subject) {
        Map<String, ObjectClass> objects = version.objects().stream()
                .collect(Collectors.toMap(object -> object.name().toString(), Function.identity()));
        for (ResourceNames resource : version.resources()) {
            add(resource.name(), "The operations of " + subject + ".", () -> ResourceEmitter.emit(resource, objects));
            resource.operations().forEach(operation -> operation(operation, subject));
        }
        for (ObjectClass object : version.objects()) {
            add(object.name(), modelPackage(subject), () -> ObjectEmitter.emit(object));
        }
        for (EnumClass listed : version.enums()) {
            add(listed.name(), "The listed values of " + subject + ".", () -> EnumEmitter.emit(listed));
        }
    }

    private void operation(OperationNames names, String subject) {
        Operation operation = names.operation();
        List<String> rules = RequestRules.of(operation, findings);
        add(
                names.request().name(),
                modelPackage(subject),
                () -> RequestEmitter.emit(operation, names.request(), rules));
        add(names.response().name(), modelPackage(subject), () -> ResponseEmitter.emit(operation, names.response()));
    }

    private static String modelPackage(String subject) {
        return "Requests, responses and objects of " + subject + ".";
    }

    private void add(JavaClass name, String packageDoc, Supplier<TypeSpec> type) {
        files.describePackage(name.packageName(), packageDoc);
        files.add(name, type);
    }
}
