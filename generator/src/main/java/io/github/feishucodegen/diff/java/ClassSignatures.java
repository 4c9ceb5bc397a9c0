package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.naming.EnumClass;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ObjectClass;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.Paging;
import io.github.feishucodegen.naming.RequestClass;
import io.github.feishucodegen.naming.ResponseClass;
import java.util.ArrayList;
import java.util.List;

/** The signatures of each kind of class that do not depend on its fields. */
final class ClassSignatures {
    private static final String CLIENT = "io.github.feishucodegen.client.";
    private static final String MODEL = CLIENT + "model.Model";
    private static final String RESPONSE = CLIENT + "ApiResponse";
    private static final TypeText CALLER = TypeText.plain(CLIENT + "ApiCaller");
    private static final TypeText OPTIONS = TypeText.plain(CLIENT + "RequestOptions");
    private static final TypeText MORE_OPTIONS = OPTIONS.array();

    private ClassSignatures() {}

    static List<Signature> ofObject(ObjectClass object) {
        List<Signature> signatures = ofModel(object.name(), TypeText.plain(MODEL));
        if (object.sent()) {
            signatures.addAll(ofBuilder(object.name(), MODEL));
        }
        return signatures;
    }

    static List<Signature> ofRequest(RequestClass request) {
        String base = CLIENT + "ApiRequest";
        List<Signature> signatures = ofModel(request.name(), TypeText.plain(base));
        signatures.addAll(ofBuilder(request.name(), base));
        return signatures;
    }

    static List<Signature> ofResponse(ResponseClass response) {
        if (!response.binary()) {
            return ofModel(response.name(), TypeText.of(RESPONSE, data(response)));
        }
        // A file response is an ApiResponse too. Compiled code that uses only that type still links if JSON becomes a
        // file.
        List<Signature> signatures = ofModel(response.name(), TypeText.plain(CLIENT + "FileResponse"));
        signatures.add(Signature.ofClass(response.name().toString(), TypeText.of(RESPONSE, TypeText.BYTES)));
        return signatures;
    }

    private static TypeText data(ResponseClass response) {
        return response.data().map(Member::type).map(TypeText::read).orElse(TypeText.VOID);
    }

    private static List<Signature> ofModel(JavaClass name, TypeText parent) {
        List<Signature> signatures = new ArrayList<>();
        signatures.add(Signature.ofClass(name.toString(), parent));
        signatures.add(Signature.ofMethod(name.toString(), TypeText.plain("void"), "<init>", List.of()));
        return signatures;
    }

    private static List<Signature> ofBuilder(JavaClass name, String base) {
        String owner = name.toString();
        String builder = owner + "$Builder";
        TypeText builderType = TypeText.plain(builder);
        return List.of(
                Signature.ofMethod(owner, builderType, "newBuilder", List.of()),
                Signature.ofMethod(owner, builderType, "toBuilder", List.of()),
                Signature.ofClass(builder, TypeText.of(base + "Builder", TypeText.plain(owner), builderType)),
                Signature.ofMethod(builder, TypeText.plain(owner), "build", List.of()));
    }

    static List<Signature> ofEnum(EnumClass listed) {
        String owner = listed.name().toString();
        List<Signature> signatures = new ArrayList<>();
        signatures.add(Signature.ofClass(
                owner, TypeText.plain(CLIENT + "model." + (listed.integers() ? "IntegerEnum" : "TextEnum"))));
        signatures.add(Signature.ofMethod(
                owner, TypeText.plain(owner), "of", List.of(listed.integers() ? TypeText.LONG : TypeText.STRING)));
        listed.constants().forEach(constant -> signatures.add(Signature.ofConstant(owner, constant.name())));
        return signatures;
    }

    static List<Signature> ofResource(JavaClass name) {
        return ofStep(name, TypeText.plain(CLIENT + "ApiResource"));
    }

    /** A class between the client and a resource. */
    static List<Signature> ofStep(JavaClass name, TypeText parent) {
        String owner = name.toString();
        return List.of(
                Signature.ofClass(owner, parent),
                Signature.ofMethod(owner, TypeText.plain("void"), "<init>", List.of(CALLER)));
    }

    static Signature accessor(JavaClass owner, String name, JavaClass target) {
        return Signature.ofMethod(owner.toString(), TypeText.of(target), name, List.of());
    }

    static List<Signature> ofCall(JavaClass resource, OperationNames operation) {
        TypeText argument = TypeText.of(operation.request().name());
        TypeText result = TypeText.of(operation.response().name());
        return withAndWithoutOptions(resource, result, operation.method(), List.of(argument));
    }

    /** The call without a request, for operations whose request is empty. */
    static List<Signature> ofBareCall(JavaClass resource, OperationNames operation) {
        return operation.request().isEmpty()
                ? withAndWithoutOptions(
                        resource, TypeText.of(operation.response().name()), operation.method(), List.of())
                : List.of();
    }

    static List<Signature> ofItems(JavaClass resource, String method, RequestClass request, Paging paging) {
        TypeText items = TypeText.of(CLIENT + "Items", TypeText.read(paging.item()));
        return List.of(Signature.ofMethod(
                resource.toString(), items, method, List.of(TypeText.of(request.name()), MORE_OPTIONS)));
    }

    static Signature ofAsync(JavaClass resource, OperationNames operation) {
        return async(
                resource, operation, List.of(TypeText.of(operation.request().name()), MORE_OPTIONS));
    }

    /** The asynchronous call without a request, for operations whose request is empty. */
    static Signature ofBareAsync(JavaClass resource, OperationNames operation) {
        return async(resource, operation, List.of(MORE_OPTIONS));
    }

    private static Signature async(JavaClass resource, OperationNames operation, List<TypeText> parameters) {
        TypeText future = TypeText.of(
                "java.util.concurrent.CompletableFuture",
                TypeText.of(operation.response().name()));
        return Signature.ofMethod(resource.toString(), future, operation.asyncMethod(), parameters);
    }

    private static List<Signature> withAndWithoutOptions(
            JavaClass resource, TypeText result, String method, List<TypeText> arguments) {
        List<TypeText> more = new ArrayList<>(arguments);
        more.add(OPTIONS);
        List<Signature> signatures = new ArrayList<>();
        signatures.add(Signature.ofMethod(resource.toString(), result, method, arguments));
        signatures.add(Signature.ofMethod(resource.toString(), result, method, more));
        return signatures;
    }
}
