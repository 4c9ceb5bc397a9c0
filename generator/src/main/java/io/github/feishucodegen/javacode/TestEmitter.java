package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.model.ApiModel;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Emits JUnit tests of a client: one class per resource, one test per operation, and one class per version for events. The documented examples are written
 * to text files, and the runtime has the checks. So there is little code to compile.
 */
public final class TestEmitter {
    private static final ClassName TEST_FACTORY = ClassName.get("org.junit.jupiter.api", "TestFactory");
    private static final ClassName DYNAMIC_TEST = ClassName.get("org.junit.jupiter.api", "DynamicTest");
    private static final ClassName FILE_CONTENT = RuntimeTypes.FILE_CONTENT;
    private static final CodeBlock FILE = CodeBlock.of("$T.of($S, new byte[] {1})", FILE_CONTENT, "file.bin");

    /** The class with the tests of events, without the suffix. */
    private static final String EVENTS = "Events";

    private final JavaNames names;
    private final SourceFiles files = new SourceFiles();
    private final Map<String, String> texts = new TreeMap<>();

    private TestEmitter(JavaNames names) {
        this.names = names;
    }

    /**
     * Emits tests for the client that {@link JavaEmitter} emits for the same model and options. Sources are below
     * {@code java}, examples below {@code resources}. The same model gives the same files, byte for byte.
     */
    public static Result<FileSet> emit(ApiModel model, JavaOptions options) {
        return JavaNames.of(model, options.basePackage(), options.known()).then(TestEmitter::emit);
    }

    /** Emits tests for a client whose names are already decided. */
    public static Result<FileSet> emit(JavaNames names) {
        return Result.of(new TestEmitter(names).files());
    }

    private FileSet files() {
        for (ServiceNames service : names.services()) {
            for (VersionNames version : service.versions()) {
                Map<JavaClass, ObjectClass> objects = ObjectClass.byName(version.objects());
                for (ResourceNames resource : version.resources()) {
                    add(service, version, resource, objects);
                }
                if (!version.events().isEmpty()) {
                    addEvents(service, version, objects);
                }
            }
        }
        FileSet java = files.toFileSet();
        java.paths().forEach(path -> texts.put("java/" + path, java.text(path)));
        return FileSet.of(texts);
    }

    private void add(
            ServiceNames service, VersionNames version, ResourceNames resource, Map<JavaClass, ObjectClass> objects) {
        String packageName = packageName(version);
        JavaClass name = new JavaClass(packageName, resource.name().simpleName() + "Test");
        ExampleText text = new ExampleText(new ExampleJson(objects));
        resource.operations().forEach(operation -> text.add(operation, objects));
        texts.put("resources/" + packageName.replace('.', '/') + "/" + name.simpleName() + ".txt", text.toString());
        describe(packageName, service.project() + "." + version.version());
        files.add(name, () -> type(name, service, version, resource, objects));
    }

    private void addEvents(ServiceNames service, VersionNames version, Map<JavaClass, ObjectClass> objects) {
        String packageName = packageName(version);
        Set<String> taken = version.resources().stream()
                .map(resource -> resource.name().simpleName())
                .collect(Collectors.toSet());
        String simpleName = taken.contains(EVENTS) ? EVENTS + "_" : EVENTS;
        JavaClass name = new JavaClass(packageName, simpleName + "Test");
        ExampleText text = new ExampleText(new ExampleJson(objects));
        version.events().forEach(event -> text.add(event, objects));
        texts.put("resources/" + packageName.replace('.', '/') + "/" + name.simpleName() + ".txt", text.toString());
        String subject = service.project() + "." + version.version();
        describe(packageName, subject);
        files.add(name, () -> EventTestEmitter.emit(name, subject, version.events(), names.dispatcher()));
    }

    private static String packageName(VersionNames version) {
        return version.name().packageName() + ".examples";
    }

    private void describe(String packageName, String subject) {
        files.describePackage(packageName, "Tests of " + PageText.code(subject) + " with the examples on its pages.");
    }

    private TypeSpec type(
            JavaClass name,
            ServiceNames service,
            VersionNames version,
            ResourceNames resource,
            Map<JavaClass, ObjectClass> objects) {
        ClassName client = JavaTypes.name(names.client());
        TypeSpec.Builder type = GeneratedClass.of(JavaTypes.name(name))
                .addJavadoc(new JavadocBuilder()
                        .paragraph("Holds the operations of " + PageText.code(resource.resource())
                                + " against the examples on their pages.")
                        .toCode())
                .addModifiers(Modifier.FINAL)
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(RuntimeTypes.DOCUMENTED_EXAMPLES, client),
                                "EXAMPLES",
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(
                                "$T.read($>$>\n$T.class.getResourceAsStream($S), $T::newBuilder)$<$<",
                                RuntimeTypes.DOCUMENTED_EXAMPLES,
                                JavaTypes.name(name),
                                name.simpleName() + ".txt",
                                client)
                        .build());
        for (OperationNames operation : resource.operations()) {
            type.addMethod(method(operation, SampleCall.plain(service, version, resource, operation), objects));
        }
        return type.build();
    }

    private static MethodSpec method(OperationNames names, SampleCall call, Map<JavaClass, ObjectClass> objects) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.method() + "AsDocumented")
                .addAnnotation(TEST_FACTORY)
                .returns(ParameterizedTypeName.get(ClassName.get(Stream.class), DYNAMIC_TEST));
        ExampleCode values = new ExampleCode(objects, FILE);
        CodeBlock called = called(names, call, objects, values);
        if (names.operation().deprecated() || values.usesDeprecated()) {
            method.addAnnotation(DeprecationDoc.SUPPRESSED);
        }
        CodeBlock documented = CodeBlock.of(
                "EXAMPLES.operation($>$>\n$L,\n$L,\n$L,\nnew $T())$<$<",
                Literals.string(names.operation().id().toString()),
                Literals.string(names.operation().method().name()),
                Literals.string(call.target()),
                JavaTypes.name(names.response().name()));
        return method.addStatement(
                        "return $T.stream(\n$L$>$>\n.$L$<$<,\n$T::name,\n$T::check)",
                        DYNAMIC_TEST,
                        documented,
                        called,
                        RuntimeTypes.DOCUMENTED_CASE,
                        RuntimeTypes.DOCUMENTED_CASE)
                .build();
    }

    private static CodeBlock called(
            OperationNames names, SampleCall call, Map<JavaClass, ObjectClass> objects, ExampleCode values) {
        CodeBlock options = call.needsUser()
                ? CodeBlock.of(", $T.newBuilder().userAccessToken($S).build()", RuntimeTypes.REQUEST_OPTIONS, "u-test")
                : CodeBlock.of("");
        Member body = names.request().body();
        if (ExampleText.hasJsonBody(names) && body != null && body.type() instanceof ObjectValue object) {
            return CodeBlock.of(
                    "calledWith(new $T(), (client, body) -> client.$L(\n$L$L))",
                    JavaTypes.name(object.type()),
                    call.way(),
                    call.request(values, List.of(CodeBlock.of("body")), "buildUnchecked"),
                    options);
        }
        List<CodeBlock> bodies = body != null && body.type() instanceof ObjectValue form
                ? List.of(values.object(
                        form.type(),
                        new SampleValues(objects, names.operation())
                                .object(objects.get(form.type()).members())))
                : List.of();
        return CodeBlock.of(
                "called(client -> client.$L(\n$L$L))",
                call.way(),
                call.request(values, bodies, "buildUnchecked"),
                options);
    }
}
