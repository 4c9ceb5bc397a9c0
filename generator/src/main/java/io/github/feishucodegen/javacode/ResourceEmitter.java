package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.naming.ObjectClass;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.Paging;
import io.github.feishucodegen.naming.ResourceNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Emits the class of a resource, with methods for each operation. */
final class ResourceEmitter {
    private static final ArrayTypeName OPTIONS_OR_NONE = ArrayTypeName.of(RuntimeTypes.REQUEST_OPTIONS);

    private ResourceEmitter() {}

    /** @param objects the object classes of the resource's version, by class name */
    static TypeSpec emit(ResourceNames resource, Map<String, ObjectClass> objects) {
        Map<OperationNames, Paging> pages = new LinkedHashMap<>();
        resource.operations()
                .forEach(operation -> Paging.of(operation, objects).ifPresent(found -> pages.put(operation, found)));
        TypeSpec.Builder type = GeneratedClass.of(JavaTypes.name(resource.name()))
                .addJavadoc(new JavadocBuilder()
                        .paragraph("The operations of " + PageText.code(resource.resource()) + ".")
                        .toCode())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(RuntimeTypes.API_RESOURCE);
        resource.operations().forEach(operation -> type.addField(constant(operation, pages.get(operation))));
        Set<String> methods =
                resource.operations().stream().map(OperationNames::method).collect(Collectors.toSet());
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.API_CALLER, "caller")
                .addStatement("super(caller)")
                .build());
        for (OperationNames operation : resource.operations()) {
            ClassName response = JavaTypes.name(operation.response().name());
            type.addMethod(method(operation)
                    .addJavadoc(OperationDoc.of(
                            operation.operation(), operation.response().name().simpleName()))
                    .addStatement("return call($L, new $T(), req, null)", operation.constant(), response)
                    .build());
            type.addMethod(method(operation)
                    .addJavadoc(optionsDoc(operation))
                    .addParameter(RuntimeTypes.REQUEST_OPTIONS, "options")
                    .addStatement("return call($L, new $T(), req, options)", operation.constant(), response)
                    .build());
            if (operation.request().isEmpty()) {
                addWithoutRequest(type, operation);
            }
            if (!methods.contains(operation.asyncMethod())) {
                addAsync(type, operation);
            }
            Paging paged = pages.get(operation);
            if (paged != null && !methods.contains(operation.itemsMethod())) {
                addItems(type, operation, paged);
            }
        }
        return type.build();
    }

    /** Adds methods without a request, for operations whose request is empty. */
    private static void addWithoutRequest(TypeSpec.Builder type, OperationNames names) {
        ClassName request = JavaTypes.name(names.request().name());
        ClassName response = JavaTypes.name(names.response().name());
        type.addMethod(bare(names)
                .addJavadoc("As {@link #$L($T)}, which takes nothing.\n", names.method(), request)
                .addStatement("return call($L, new $T(), new $T(), null)", names.constant(), response, request)
                .build());
        type.addMethod(bare(names)
                .addJavadoc("As {@link #$L($T)}, which takes nothing.\n", names.method(), request)
                .addParameter(RuntimeTypes.REQUEST_OPTIONS, "options")
                .addStatement("return call($L, new $T(), new $T(), options)", names.constant(), response, request)
                .build());
    }

    private static void addAsync(TypeSpec.Builder type, OperationNames names) {
        ClassName response = JavaTypes.name(names.response().name());
        type.addMethod(async(names)
                .addParameter(JavaTypes.name(names.request().name()), "req")
                .addParameter(OPTIONS_OR_NONE, "options")
                .addStatement("return callAsync($L, new $T(), req, options)", names.constant(), response)
                .build());
        if (names.request().isEmpty()) {
            type.addMethod(async(names)
                    .addParameter(OPTIONS_OR_NONE, "options")
                    .addStatement(
                            "return callAsync($L, new $T(), new $T(), options)",
                            names.constant(),
                            response,
                            JavaTypes.name(names.request().name()))
                    .build());
        }
    }

    /** The asynchronous method. Its options are varargs, because a second method would make the class file larger. */
    private static MethodSpec.Builder async(OperationNames names) {
        return deprecated(MethodSpec.methodBuilder(names.asyncMethod()), names)
                .addModifiers(Modifier.PUBLIC)
                .varargs()
                .addJavadoc(
                        "As {@link #$L($T)}, without waiting.\n",
                        names.method(),
                        JavaTypes.name(names.request().name()))
                .returns(ParameterizedTypeName.get(
                        ClassName.get(CompletableFuture.class),
                        JavaTypes.name(names.response().name())));
    }

    private static void addItems(TypeSpec.Builder type, OperationNames names, Paging pages) {
        ClassName request = JavaTypes.name(names.request().name());
        type.addMethod(deprecated(MethodSpec.methodBuilder(names.itemsMethod()), names)
                .addModifiers(Modifier.PUBLIC)
                .varargs()
                .addJavadoc(
                        "The items of all pages of {@link #$L($T)}, fetched as they are iterated.\n",
                        names.method(),
                        request)
                .returns(ParameterizedTypeName.get(
                        RuntimeTypes.ITEMS, JavaTypes.read(pages.item()).box()))
                .addParameter(request, "req")
                .addParameter(OPTIONS_OR_NONE, "options")
                .addStatement(
                        "return items($L, new $T(), req, options)",
                        names.constant(),
                        JavaTypes.name(names.response().name()))
                .build());
    }

    private static FieldSpec constant(OperationNames names, @Nullable Paging pages) {
        Operation operation = names.operation();
        // The runtime requires a slash at the start of the path.
        String path = operation.path().startsWith("/") ? operation.path() : "/" + operation.path();
        List<String> facts = OperationMetadata.of(operation, pages);
        CodeBlock.Builder value = CodeBlock.builder()
                .add(
                        "$T.of($>$>\n$L, $L, $L",
                        RuntimeTypes.OPERATION,
                        Literals.string(operation.id().toString()),
                        Literals.string(operation.method().name()),
                        Literals.string(path));
        if (!facts.isEmpty()) {
            value.add(",\n$L", Literals.lines(facts));
        }
        return FieldSpec.builder(
                        RuntimeTypes.OPERATION, names.constant(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value.add(")$<$<").build())
                .build();
    }

    private static MethodSpec.Builder method(OperationNames names) {
        return bare(names).addParameter(JavaTypes.name(names.request().name()), "req");
    }

    private static MethodSpec.Builder bare(OperationNames names) {
        return deprecated(
                MethodSpec.methodBuilder(names.method())
                        .addModifiers(Modifier.PUBLIC)
                        .returns(JavaTypes.name(names.response().name())),
                names);
    }

    private static MethodSpec.Builder deprecated(MethodSpec.Builder method, OperationNames names) {
        return names.operation().deprecated() ? method.addAnnotation(Deprecated.class) : method;
    }

    private static CodeBlock optionsDoc(OperationNames names) {
        JavadocBuilder doc = new JavadocBuilder()
                .paragraph("As {@link #" + names.method() + "("
                        + names.request().name().simpleName() + ")}, with options for this call alone.");
        if (names.operation().deprecated()) {
            doc.tag("@deprecated as the operation itself");
        }
        return doc.toCode();
    }
}
