package io.github.feishucodegen.clientapi;

import io.github.feishucodegen.clientapi.TypeRef.ArrayType;
import io.github.feishucodegen.clientapi.TypeRef.ClassType;
import io.github.feishucodegen.clientapi.TypeRef.Primitive;

/** The types of the runtime and of other libraries in the signatures of generated classes. */
public final class LibraryTypes {
    private static final String CLIENT = "io.github.feishucodegen.client";
    private static final String EVENTS = CLIENT + ".event";
    private static final String MODELS = CLIENT + ".model";

    public static final ClassType API_CALLER = ClassType.of(CLIENT, "ApiCaller");
    public static final ClassType FILE_CONTENT = ClassType.of(CLIENT + ".http", "FileContent");
    public static final ClassType FILLABLE_MODEL = ClassType.of(MODELS, "FillableModel");
    public static final ClassType MODEL = ClassType.of(MODELS, "Model");
    public static final ClassType REQUEST_OPTIONS = ClassType.of(CLIENT, "RequestOptions");

    public static final ClassType OBJECT = ClassType.of("java.lang", "Object");
    public static final ClassType VOID = ClassType.of("java.lang", "Void");

    static final ClassType API_CLIENT = ClassType.of(CLIENT, "ApiClient");
    static final ClassType API_EVENT_DISPATCHER = ClassType.of(EVENTS, "ApiEventDispatcher");
    static final ClassType API_REQUEST = ClassType.of(CLIENT, "ApiRequest");
    static final ClassType API_REQUEST_BUILDER = ClassType.of(CLIENT, "ApiRequestBuilder");
    static final ClassType API_RESOURCE = ClassType.of(CLIENT, "ApiResource");
    static final ClassType API_RESPONSE = ClassType.of(CLIENT, "ApiResponse");
    static final ClassType ASYNC_CALLBACK_HANDLER = ClassType.of(EVENTS, "AsyncCallbackHandler");
    static final ClassType BASE_EVENT = ClassType.of(EVENTS, "BaseEvent");
    static final ClassType BASE_EVENT_V2 = ClassType.of(EVENTS, "BaseEventV2");
    static final ClassType CALLBACK_HANDLER = ClassType.of(EVENTS, "CallbackHandler");
    static final ClassType EVENT_HANDLER = ClassType.of(EVENTS, "EventHandler");
    static final ClassType FILE_RESPONSE = ClassType.of(CLIENT, "FileResponse");
    static final ClassType INTEGER_ENUM = ClassType.of(MODELS, "IntegerEnum");
    static final ClassType ITEMS = ClassType.of(CLIENT, "Items");
    static final ClassType MODEL_BUILDER = ClassType.of(MODELS, "ModelBuilder");
    static final ClassType TEXT_ENUM = ClassType.of(MODELS, "TextEnum");

    static final ClassType BOOLEAN = ClassType.of("java.lang", "Boolean");
    static final ClassType CHARACTERS = ClassType.of("java.lang", "CharSequence");
    static final ClassType CONSUMER = ClassType.of("java.util.function", "Consumer");
    static final ClassType DOUBLE = ClassType.of("java.lang", "Double");
    static final ClassType FILE = ClassType.of("java.io", "File");
    static final ClassType FUTURE = ClassType.of("java.util.concurrent", "CompletableFuture");
    static final ClassType JAVA_ENUM = ClassType.of("java.lang", "Enum");
    static final ClassType JSON_NODE = ClassType.of("com.fasterxml.jackson.databind", "JsonNode");
    static final ClassType LIST = ClassType.of("java.util", "List");
    static final ClassType LONG = ClassType.of("java.lang", "Long");
    static final ClassType MAP = ClassType.of("java.util", "Map");
    static final ClassType NUMBER = ClassType.of("java.lang", "Number");
    static final ClassType PATH = ClassType.of("java.nio.file", "Path");
    static final ClassType STRING = ClassType.of("java.lang", "String");

    static final ArrayType BYTES = new ArrayType(Primitive.BYTE);

    private LibraryTypes() {}
}
