package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ClassName;

/** The runtime classes that generated code uses. */
final class RuntimeTypes {
    private static final String CLIENT = "io.github.feishucodegen.client";
    private static final String MODELS = CLIENT + ".model";

    static final ClassName API_CALLER = ClassName.get(CLIENT, "ApiCaller");
    static final ClassName API_CLIENT = ClassName.get(CLIENT, "ApiClient");
    static final ClassName API_REQUEST = ClassName.get(CLIENT, "ApiRequest");
    static final ClassName API_REQUEST_BUILDER = ClassName.get(CLIENT, "ApiRequestBuilder");
    static final ClassName API_RESOURCE = ClassName.get(CLIENT, "ApiResource");
    static final ClassName API_RESPONSE = ClassName.get(CLIENT, "ApiResponse");
    static final ClassName FILE_RESPONSE = ClassName.get(CLIENT, "FileResponse");
    static final ClassName GENERATED = ClassName.get(CLIENT, "Generated");
    static final ClassName ITEMS = ClassName.get(CLIENT, "Items");
    static final ClassName OPERATION = ClassName.get(CLIENT, "Operation");
    static final ClassName REQUEST_OPTIONS = ClassName.get(CLIENT, "RequestOptions");
    static final ClassName TOKEN_KIND = ClassName.get(CLIENT + ".auth", "TokenKind");
    static final ClassName FILE_CONTENT = ClassName.get(CLIENT + ".http", "FileContent");
    static final ClassName JSONS = ClassName.get(CLIENT + ".json", "Jsons");
    static final ClassName JSON_PARSER = ClassName.get(CLIENT + ".json", "JsonParser");
    static final ClassName DOCUMENTED_CASE = ClassName.get(CLIENT + ".testing", "DocumentedCase");
    static final ClassName DOCUMENTED_EXAMPLES = ClassName.get(CLIENT + ".testing", "DocumentedExamples");
    static final ClassName INTEGER_ENUM = ClassName.get(MODELS, "IntegerEnum");
    static final ClassName MODEL = ClassName.get(MODELS, "Model");
    static final ClassName MODEL_BUILDER = ClassName.get(MODELS, "ModelBuilder");
    static final ClassName TEXT_ENUM = ClassName.get(MODELS, "TextEnum");
    static final ClassName JSON_NODE = ClassName.get("com.fasterxml.jackson.databind", "JsonNode");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private RuntimeTypes() {}
}
