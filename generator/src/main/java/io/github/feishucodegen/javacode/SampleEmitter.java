package io.github.feishucodegen.javacode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.SourcePage;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.JavaNames;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ObjectClass;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.ResourceNames;
import io.github.feishucodegen.naming.ServiceNames;
import io.github.feishucodegen.naming.ValueType.ObjectValue;
import io.github.feishucodegen.naming.VersionNames;
import io.github.feishucodegen.output.FileSet;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits one runnable program per operation, which calls the operation with the example of its page. */
public final class SampleEmitter {
    private static final CodeBlock FILE = CodeBlock.of("new $T($S)", File.class, "file.bin");

    private final JavaNames names;
    private final SourceFiles files = new SourceFiles();

    private SampleEmitter(JavaNames names) {
        this.names = names;
    }

    /**
     * Emits samples for the client that {@link JavaEmitter} emits for the same model and options. The same model
     * gives the same files, byte for byte.
     */
    public static Result<FileSet> emit(ApiModel model, JavaOptions options) {
        return JavaNames.of(model, options.basePackage(), options.known()).then(SampleEmitter::emit);
    }

    /** Emits samples for a client whose names are already decided. */
    public static Result<FileSet> emit(JavaNames names) {
        return Result.of(new SampleEmitter(names).files());
    }

    private FileSet files() {
        for (ServiceNames service : names.services()) {
            for (VersionNames version : service.versions()) {
                Map<JavaClass, ObjectClass> objects = ObjectClass.byName(version.objects());
                String packageName = version.name().packageName() + ".samples";
                files.describePackage(
                        packageName, "How to call " + PageText.code(service.project() + "." + version.version()) + ".");
                for (ResourceNames resource : version.resources()) {
                    for (OperationNames operation : resource.operations()) {
                        SampleCall call = SampleCall.asShown(service, version, resource, operation);
                        JavaClass name = new JavaClass(packageName, sampleName(operation));
                        files.add(name, () -> type(name, operation, call, objects));
                    }
                }
            }
        }
        return files.toFileSet();
    }

    /** {@code PatchInterviewerSample} for {@code PatchInterviewerReq}. */
    private static String sampleName(OperationNames operation) {
        return operation.request().name().simpleName().replaceFirst("Req$", "") + "Sample";
    }

    private TypeSpec type(
            JavaClass name, OperationNames operation, SampleCall call, Map<JavaClass, ObjectClass> objects) {
        MethodSpec.Builder main = MethodSpec.methodBuilder("main")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(String[].class, "args");
        if (operation.response().binary()) {
            main.addException(IOException.class);
        }
        ExampleCode values = new ExampleCode(objects, FILE);
        CodeBlock body = body(operation, call, objects, values);
        if (operation.operation().deprecated() || values.usesDeprecated()) {
            main.addAnnotation(DeprecationDoc.SUPPRESSED);
        }
        return GeneratedClass.of(JavaTypes.name(name))
                .addJavadoc(doc(operation.operation()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(main.addCode(body).build())
                .build();
    }

    private static CodeBlock doc(Operation operation) {
        String title = PageText.line(operation.title().text());
        JavadocBuilder doc = new JavadocBuilder()
                .paragraph(title.isEmpty() ? PageText.code(operation.id().toString()) : title);
        operation.pages().stream()
                .map(SourcePage::url)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(url -> doc.paragraph(PageText.link(url)));
        return doc.toCode();
    }

    private CodeBlock body(
            OperationNames operation, SampleCall call, Map<JavaClass, ObjectClass> objects, ExampleCode values) {
        ClassName client = JavaTypes.name(names.client());
        CodeBlock request = call.request(values, shownBody(operation, objects, values), "build");
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow(
                        "try ($T client = $T.newBuilder($S, $S).build())", client, client, "APP_ID", "APP_SECRET")
                .add(
                        values.leftOut() == 0
                                ? ""
                                : "// The example on the page has " + values.leftOut() + " more values.\n")
                .add("$T req = ", JavaTypes.name(operation.request().name()))
                .add(request)
                .add(";\n\n");
        if (call.needsUser()) {
            code.addStatement(
                    "$T options = $T.newBuilder().userAccessToken($S).build()",
                    RuntimeTypes.REQUEST_OPTIONS,
                    RuntimeTypes.REQUEST_OPTIONS,
                    "USER_ACCESS_TOKEN");
        }
        code.addStatement(
                        "$T resp = client.$L(req$L)",
                        JavaTypes.name(operation.response().name()),
                        call.way(),
                        call.needsUser() ? ", options" : "")
                .beginControlFlow("if (!resp.success())")
                .addStatement(
                        "$T.err.println($S + resp.getCode() + $S + resp.getMsg() + $S + resp.getLogId())",
                        System.class,
                        "code ",
                        ", msg ",
                        ", log id ")
                .addStatement("return")
                .endControlFlow()
                .add("\n");
        if (operation.response().binary()) {
            code.addStatement("resp.writeFile($S)", "file.bin");
        } else {
            code.addStatement("$T.out.println($T.DEFAULT.toJson(resp.getData()))", System.class, RuntimeTypes.JSONS);
        }
        return code.endControlFlow().build();
    }

    /**
     * The code for the body: the first example on the page, or a body built from the table if there is no example.
     */
    private static List<CodeBlock> shownBody(
            OperationNames operation, Map<JavaClass, ObjectClass> objects, ExampleCode values) {
        Member body = operation.request().body();
        if (body == null) {
            return List.of();
        }
        Optional<ObjectNode> shown = ExampleText.hasJsonBody(operation)
                ? operation.operation().requestExamples().stream()
                        .flatMap(example -> ExampleJson.parse(example.text()).stream())
                        .findFirst()
                : Optional.empty();
        if (body.type() instanceof ObjectValue object) {
            JsonNode json = shown.orElseGet(() -> new SampleValues(objects, operation.operation())
                    .object(objects.get(object.type()).members()));
            return List.of(values.object(object.type(), json));
        }
        return shown.flatMap(json -> values.value(body.type(), json)).stream().toList();
    }
}
