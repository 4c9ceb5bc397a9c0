package io.github.feishucodegen.javacode;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.github.feishucodegen.clientapi.LibraryTypes;

/** The runtime classes that the code of generated methods and fields uses. */
final class RuntimeTypes {
    private static final String CLIENT = "io.github.feishucodegen.client";

    static final ClassName API_CALLER = JavaTypes.name(LibraryTypes.API_CALLER);
    static final ClassName FILE_CONTENT = JavaTypes.name(LibraryTypes.FILE_CONTENT);
    static final ClassName MODEL = JavaTypes.name(LibraryTypes.MODEL);
    static final ClassName REQUEST_OPTIONS = JavaTypes.name(LibraryTypes.REQUEST_OPTIONS);

    static final ClassName GENERATED = ClassName.get(CLIENT, "Generated");
    static final ClassName OPERATION = ClassName.get(CLIENT, "Operation");
    static final ClassName JSONS = ClassName.get(CLIENT + ".json", "Jsons");
    static final ClassName JSON_PARSER = ClassName.get(CLIENT + ".json", "JsonParser");
    static final ClassName DOCUMENTED_CASE = ClassName.get(CLIENT + ".testing", "DocumentedCase");
    static final ClassName DOCUMENTED_EVENTS = ClassName.get(CLIENT + ".testing", "DocumentedEvents");
    static final ClassName DOCUMENTED_EXAMPLES = ClassName.get(CLIENT + ".testing", "DocumentedExamples");
    static final AnnotationSpec NULLABLE = AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();

    private RuntimeTypes() {}
}
