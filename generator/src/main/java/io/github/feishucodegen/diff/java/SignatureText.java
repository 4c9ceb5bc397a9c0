package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.clientapi.Signature.Constant;
import io.github.feishucodegen.clientapi.Signature.Constructor;
import io.github.feishucodegen.clientapi.Signature.Method;
import io.github.feishucodegen.clientapi.Signature.Subclass;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Signatures as text, which is for people only, and in the order of that text. */
public final class SignatureText {
    private static final Pattern PACKAGES = Pattern.compile("\\b[a-z_][A-Za-z0-9_]*+\\.(?=[A-Za-z_])");

    private static final Comparator<Line> ORDER =
            Comparator.comparing(Line::owner).thenComparing(Line::text);

    private record Line(String owner, String text, Signature signature) {}

    private SignatureText() {}

    /** The signatures without duplicates, by class and then by their full text. */
    static List<Signature> sorted(Stream<Signature> signatures) {
        return signatures
                .distinct()
                .map(signature -> new Line(TypeText.of(signature.owner()), full(signature), signature))
                .sorted(ORDER)
                .map(Line::signature)
                .toList();
    }

    /** The signature with the packages of its types; a nested class has {@code $} before its simple name. */
    public static String full(Signature signature) {
        return signature instanceof Subclass type
                ? "class " + TypeText.of(type.owner()) + " extends " + TypeText.of(type.superclass())
                : TypeText.of(signature.owner()) + "#" + member(signature);
    }

    /** The signature without packages, for reviewers: {@code PatchInterviewerReq: String getInterviewerId()}. */
    public static String brief(Signature signature) {
        String shown = signature instanceof Subclass
                ? full(signature)
                : TypeText.of(signature.owner()) + ": " + member(signature);
        return PACKAGES.matcher(shown).replaceAll("").replace('$', '.');
    }

    private static String member(Signature signature) {
        if (signature instanceof Method method) {
            return TypeText.of(method.result()) + " " + method.name() + "(" + TypeText.list(method.parameters()) + ")";
        }
        if (signature instanceof Constructor constructor) {
            return "void <init>(" + TypeText.list(constructor.parameters()) + ")";
        }
        return TypeText.of(signature.owner()) + " " + ((Constant) signature).name();
    }
}
