package io.github.feishucodegen.javacode;

import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.clientapi.ClassKind;
import io.github.feishucodegen.clientapi.ClassKind.DispatcherKind;
import io.github.feishucodegen.clientapi.ClassKind.EnumKind;
import io.github.feishucodegen.clientapi.ClassKind.EventKind;
import io.github.feishucodegen.clientapi.ClassKind.ObjectKind;
import io.github.feishucodegen.clientapi.ClassKind.RequestKind;
import io.github.feishucodegen.clientapi.ClassKind.ResourceKind;
import io.github.feishucodegen.clientapi.ClassKind.ResponseKind;
import io.github.feishucodegen.clientapi.ClassKind.ServiceKind;
import io.github.feishucodegen.clientapi.ClassKind.TombstoneKind;
import io.github.feishucodegen.clientapi.ClassKind.VersionKind;
import io.github.feishucodegen.clientapi.ClientApi;
import io.github.feishucodegen.clientapi.ClientClass;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.JavaNames;
import io.github.feishucodegen.naming.ServiceNames;
import io.github.feishucodegen.output.FileSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Emits the sources and resources of a Java client from a model. */
public final class JavaEmitter {
    private final SourceFiles files = new SourceFiles();
    private final List<Diagnostic> findings = new ArrayList<>();
    /** The resources with the texts of errors, by the class of a resource of the platform. */
    private final Map<JavaClass, String> errorTexts = new HashMap<>();

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
        PackageDocs.addTo(emitter.files, names);
        emitter.addErrorTexts(names);
        ClientApi.of(names)
                .classes()
                .forEach(type -> emitter.files.add(type.name().topLevel(), emitter.code(type, type.kind())));
        return new Result<>(emitter.files.toFileSet(), emitter.findings);
    }

    private void addErrorTexts(JavaNames names) {
        for (ServiceNames service : names.services()) {
            if (ErrorTexts.areIn(service)) {
                String path = ErrorTexts.path(service);
                files.addResource(path, ErrorTexts.of(service));
                service.versions()
                        .forEach(version ->
                                version.resources().forEach(resource -> errorTexts.put(resource.name(), path)));
            }
        }
        if (!errorTexts.isEmpty()) {
            files.addResource(NativeImage.path(names), NativeImage.of(names));
        }
    }

    /** The code of a class, which is made when it is printed. */
    private Supplier<TypeSpec> code(ClientClass type, ClassKind kind) {
        if (kind instanceof ServiceKind service) {
            return () -> AccessorEmitter.emit(type, service.service());
        }
        if (kind instanceof VersionKind version) {
            return () -> AccessorEmitter.emit(type, version.version());
        }
        if (kind instanceof ResourceKind resource) {
            String texts = errorTexts.get(resource.resource().name());
            return () -> ResourceEmitter.emit(type, resource, texts);
        }
        if (kind instanceof RequestKind request) {
            List<String> rules = RequestRules.of(request.operation().operation(), findings);
            return () -> RequestEmitter.emit(type, request.operation(), rules);
        }
        if (kind instanceof ResponseKind response) {
            return () -> ResponseEmitter.emit(type, response.operation());
        }
        if (kind instanceof EventKind event) {
            return () -> EventEmitter.emit(type, event.event());
        }
        if (kind instanceof DispatcherKind) {
            return () -> DispatcherEmitter.emit(type);
        }
        if (kind instanceof ObjectKind object) {
            return () -> ObjectEmitter.emit(type, object.object());
        }
        if (kind instanceof EnumKind listed) {
            return () -> EnumEmitter.emit(type, listed.listed());
        }
        if (kind instanceof TombstoneKind tombstone) {
            return () -> TombstoneEmitter.emit(type, tombstone.gone());
        }
        return () -> ClientEmitter.emit(type);
    }
}
