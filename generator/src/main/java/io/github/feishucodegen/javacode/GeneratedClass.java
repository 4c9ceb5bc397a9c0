package io.github.feishucodegen.javacode;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;

/**
 * Starts every generated class. It adds the annotation by which coverage tools and static analysis recognize
 * generated code.
 */
final class GeneratedClass {
    // Models are serialized as JSON, so they need no serialVersionUID. A constant would make each class file larger.
    private static final AnnotationSpec NO_VERSION = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "serial")
            .build();

    private GeneratedClass() {}

    /** @param name a top-level or nested class */
    static TypeSpec.Builder of(ClassName name) {
        return TypeSpec.classBuilder(name).addAnnotation(RuntimeTypes.GENERATED);
    }

    /** Starts a class that extends {@code Model}, which is serializable. */
    static TypeSpec.Builder ofModel(ClassName name) {
        return of(name).addAnnotation(NO_VERSION);
    }
}
