package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.naming.EventNames;
import io.github.feishucodegen.naming.JavaClass;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the JUnit tests of the events of one version: one test for each type on the wire. */
final class EventTestEmitter {
    private static final ClassName TEST_FACTORY = ClassName.get("org.junit.jupiter.api", "TestFactory");
    private static final ClassName DYNAMIC_TEST = ClassName.get("org.junit.jupiter.api", "DynamicTest");

    private EventTestEmitter() {}

    /** @param subject the project and the version, such as {@code im.v1} */
    static TypeSpec emit(JavaClass name, String subject, List<EventNames> events, JavaClass dispatcher) {
        TypeSpec.Builder type = GeneratedClass.of(JavaTypes.name(name))
                .addJavadoc(new JavadocBuilder()
                        .paragraph("Pushes the events of " + PageText.code(subject)
                                + " to a dispatcher, with the examples on their pages.")
                        .toCode())
                .addModifiers(Modifier.FINAL)
                .addField(FieldSpec.builder(
                                RuntimeTypes.DOCUMENTED_EVENTS,
                                "EXAMPLES",
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(
                                "$T.read($>$>\n$T.class.getResourceAsStream($S))$<$<",
                                RuntimeTypes.DOCUMENTED_EVENTS,
                                JavaTypes.name(name),
                                name.simpleName() + ".txt")
                        .build());
        for (EventNames event : events) {
            List<String> types = event.types();
            for (int i = 0; i < types.size(); i++) {
                String number = i == 0 ? "" : Integer.toString(i + 1);
                type.addMethod(method(event, types.get(i), number, JavaTypes.name(dispatcher)));
            }
        }
        return type.build();
    }

    private static MethodSpec method(EventNames names, String type, String number, ClassName dispatcher) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.method() + number + "AsDocumented")
                .addAnnotation(TEST_FACTORY)
                .returns(ParameterizedTypeName.get(ClassName.get(Stream.class), DYNAMIC_TEST));
        if (names.event().deprecated()) {
            method.addAnnotation(DeprecationDoc.SUPPRESSED);
        }
        CodeBlock dispatching = CodeBlock.of(
                "handler -> $T.newBuilder($T.VERIFICATION_TOKEN, $T.ENCRYPT_KEY)$>$>\n.$L($L)\n.build()$<$<",
                dispatcher,
                RuntimeTypes.DOCUMENTED_EVENTS,
                RuntimeTypes.DOCUMENTED_EVENTS,
                names.method(),
                handler(names));
        return method.addStatement(
                        "return $T.stream(\nEXAMPLES.$L($L)$>$>\n.handledBy($L)$<$<,\n$T::name,\n$T::check)",
                        DYNAMIC_TEST,
                        names.isOlder() ? "olderEvent" : "event",
                        Literals.string(type),
                        dispatching,
                        RuntimeTypes.DOCUMENTED_CASE,
                        RuntimeTypes.DOCUMENTED_CASE)
                .build();
    }

    private static CodeBlock handler(EventNames names) {
        if (!names.isCallback()) {
            return CodeBlock.of("handler::handle");
        }
        return names.answer() == null
                ? CodeBlock.of("callback -> {\n$>handler.handle(callback);\nreturn null;$<\n}")
                : CodeBlock.of("callback -> handler.answer(callback, new $T())", JavaTypes.name(names.answer()));
    }
}
