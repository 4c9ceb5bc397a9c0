package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.naming.EnumClass;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.RequestClass;
import io.github.feishucodegen.naming.ResponseClass;
import java.util.ArrayList;
import java.util.List;

/** The signatures that each kind of class has, whatever its fields. */
final class ClassSignatures {
    private static final String CLIENT = "io.github.feishucodegen.client.";
    private static final String MODEL = CLIENT + "model.Model";
    private static final TypeText CALLER = TypeText.plain(CLIENT + "ApiCaller");
    private static final TypeText OPTIONS = TypeText.plain(CLIENT + "RequestOptions");

    private ClassSignatures() {}

    static List<Signature> ofObject(JavaClass name) {
        List<Signature> signatures = ofModel(name, TypeText.plain(MODEL), MODEL);
        signatures.add(Signature.ofConstant(name.toString(), "EMPTY"));
        return signatures;
    }

    static List<Signature> ofRequest(RequestClass request) {
        String base = CLIENT + "ApiRequest";
        List<Signature> signatures = ofModel(request.name(), TypeText.plain(base), base);
        String builder = request.name() + "$Builder";
        signatures.add(Signature.ofMethod(builder, TypeText.of(request.name()), "buildUnchecked", List.of()));
        return signatures;
    }

    static List<Signature> ofResponse(ResponseClass response) {
        String base = CLIENT + (response.binary() ? "FileResponse" : "ApiResponse");
        TypeText parent = response.binary() ? TypeText.plain(base) : TypeText.of(base, data(response));
        List<Signature> signatures = ofModel(response.name(), parent, base);
        signatures.add(Signature.ofConstant(response.name().toString(), "EMPTY"));
        return signatures;
    }

    private static TypeText data(ResponseClass response) {
        return response.members().stream()
                .filter(member -> member.field().name().equals(ResponseClass.DATA))
                .findFirst()
                .map(Member::type)
                .map(TypeText::read)
                .orElse(TypeText.VOID);
    }

    private static List<Signature> ofModel(JavaClass name, TypeText parent, String base) {
        String owner = name.toString();
        String builder = owner + "$Builder";
        TypeText builderType = TypeText.plain(builder);
        List<Signature> signatures = new ArrayList<>();
        signatures.add(Signature.ofClass(owner, parent));
        signatures.add(Signature.ofMethod(owner, builderType, "newBuilder", List.of()));
        signatures.add(Signature.ofMethod(owner, builderType, "toBuilder", List.of()));
        signatures.add(Signature.ofClass(builder, TypeText.of(base + "$Builder", TypeText.plain(owner), builderType)));
        signatures.add(Signature.ofMethod(builder, TypeText.plain(owner), "build", List.of()));
        return signatures;
    }

    static List<Signature> ofEnum(EnumClass listed) {
        String owner = listed.name().toString();
        TypeText value = listed.integers() ? TypeText.plain("java.lang.Long") : TypeText.STRING;
        List<Signature> signatures = new ArrayList<>();
        signatures.add(Signature.ofClass(owner, TypeText.of(CLIENT + "model.OpenEnum", value)));
        signatures.add(Signature.ofMethod(
                owner, TypeText.plain(owner), "of", List.of(listed.integers() ? TypeText.LONG : TypeText.STRING)));
        listed.constants().forEach(constant -> signatures.add(Signature.ofConstant(owner, constant.name())));
        return signatures;
    }

    static List<Signature> ofResource(JavaClass name) {
        return ofStep(name, TypeText.plain(CLIENT + "ApiResource"));
    }

    /** A class on the way to a resource. */
    static List<Signature> ofStep(JavaClass name, TypeText parent) {
        String owner = name.toString();
        return List.of(
                Signature.ofClass(owner, parent),
                Signature.ofMethod(owner, TypeText.plain("void"), "<init>", List.of(CALLER)));
    }

    static Signature accessor(JavaClass owner, String name, JavaClass target) {
        return Signature.ofMethod(owner.toString(), TypeText.of(target), name, List.of());
    }

    static List<Signature> ofCall(JavaClass resource, String method, RequestClass request, ResponseClass response) {
        TypeText argument = TypeText.of(request.name());
        TypeText result = TypeText.of(response.name());
        return List.of(
                Signature.ofMethod(resource.toString(), result, method, List.of(argument)),
                Signature.ofMethod(resource.toString(), result, method, List.of(argument, OPTIONS)));
    }
}
