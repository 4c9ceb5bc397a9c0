package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.clientapi.ClassKind;
import io.github.feishucodegen.clientapi.ClassKind.ObjectKind;
import io.github.feishucodegen.clientapi.ClassKind.RequestKind;
import io.github.feishucodegen.clientapi.ClassKind.ResourceKind;
import io.github.feishucodegen.clientapi.ClassKind.ResponseKind;
import io.github.feishucodegen.clientapi.ClassKind.ServiceKind;
import io.github.feishucodegen.clientapi.ClassKind.VersionKind;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.SourcePage;
import io.github.feishucodegen.naming.ObjectClass;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of the API that a class stands for. It does not depend on the name of the class.
 *
 * @param key the same for the same part
 * @param words for readers, such as {@code the type drive.v1.file_comment}
 * @param operation the id of an operation that uses the class; empty if it is not known
 * @param at where the pages document it; null if that is not known
 */
public record ClassElement(
        String key,
        String words,
        String operation,
        @Nullable Location at) {
    /**
     * The element of a class; empty for the client, for tombstones, and for enums. An enum stands for a set of values,
     * so it becomes another one when a value is added.
     */
    static Optional<ClassElement> of(ClassKind kind) {
        if (kind instanceof ObjectKind object) {
            return Optional.of(object(object.object()));
        }
        if (kind instanceof RequestKind request) {
            return Optional.of(operation("request", request.operation().operation()));
        }
        if (kind instanceof ResponseKind response) {
            return Optional.of(operation("response", response.operation().operation()));
        }
        if (kind instanceof ResourceKind resource) {
            Operation first = resource.resource().operations().get(0).operation();
            OperationId id = first.id();
            String name = id.project() + "." + id.version() + "." + id.resource();
            return Optional.of(
                    new ClassElement("resource " + name, "the resource " + name, id.toString(), location(first)));
        }
        if (kind instanceof ServiceKind service) {
            String name = service.service().project();
            return Optional.of(new ClassElement("service " + name, "the service " + name, "", null));
        }
        if (kind instanceof VersionKind version) {
            String name = version.version().name().packageName();
            return Optional.of(new ClassElement("version " + name, "the version " + name, "", null));
        }
        return Optional.empty();
    }

    private static ClassElement object(ObjectClass object) {
        Location at = object.members().isEmpty()
                ? null
                : object.members().get(0).field().location();
        String operation =
                object.operations().isEmpty() ? "" : object.operations().get(0);
        if (object.type() == null) {
            return new ClassElement("object " + object.subject() + " " + at, "the object " + object.subject(), "", at);
        }
        String name = object.type().project() + "." + object.type().version() + "."
                + object.type().name();
        return new ClassElement("type " + name, "the type " + name, operation, at);
    }

    private static ClassElement operation(String part, Operation operation) {
        return new ClassElement(
                part + " " + operation.key(),
                "the " + part + " of " + operation.id(),
                operation.id().toString(),
                location(operation));
    }

    private static @Nullable Location location(Operation operation) {
        return operation.pages().stream().findFirst().map(SourcePage::location).orElse(null);
    }
}
