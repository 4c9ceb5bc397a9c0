package io.github.feishucodegen.javacode;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;

/** Every class starts here, with the mark by which coverage tools and static analysis know what was generated. */
final class GeneratedClass {
    // A constant of their own would cost each class file more than all that it is for: models are stored as JSON.
    private static final AnnotationSpec NO_VERSION = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "serial")
            .build();

    private GeneratedClass() {}

    /** @param name of a class of its own or of a nested one */
    static TypeSpec.Builder of(ClassName name) {
        return TypeSpec.classBuilder(name).addAnnotation(RuntimeTypes.GENERATED);
    }

    /** A class that extends {@code Model}, and with that is serializable. */
    static TypeSpec.Builder ofModel(ClassName name) {
        return of(name).addAnnotation(NO_VERSION);
    }
}
