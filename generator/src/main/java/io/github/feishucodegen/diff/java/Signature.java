package io.github.feishucodegen.diff.java;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A public class, method or constant of a generated client.
 *
 * @param owner the class; a nested class has {@code $} before its simple name
 * @param source the signature for compilers, with type arguments
 * @param binary the signature for the virtual machine, without type arguments
 */
public record Signature(String owner, String source, String binary) implements Comparable<Signature> {
    private static final Comparator<Signature> ORDER =
            Comparator.comparing(Signature::owner).thenComparing(Signature::source);

    private static final Pattern PACKAGES = Pattern.compile("\\b[a-z_][A-Za-z0-9_]*+\\.(?=[A-Za-z_])");

    static Signature ofClass(String name, TypeText parent) {
        return new Signature(
                name,
                "class " + name + " extends " + parent.generic(),
                "class " + name + " extends " + parent.erased());
    }

    boolean isClass() {
        return source.startsWith("class ");
    }

    /**
     * Whether it is a class without a superclass other than Object. Such a class loses nothing if it gets a
     * superclass.
     */
    boolean isClassAlone() {
        return source.equals("class " + owner + " extends java.lang.Object");
    }

    static Signature ofMethod(String owner, TypeText result, String name, List<TypeText> parameters) {
        return new Signature(
                owner,
                owner + "#" + result.generic() + " " + name + "("
                        + parameters.stream().map(TypeText::generic).collect(Collectors.joining(", ")) + ")",
                owner + "#" + result.erased() + " " + name + "("
                        + parameters.stream().map(TypeText::erased).collect(Collectors.joining(", ")) + ")");
    }

    static Signature ofConstant(String owner, String name) {
        String text = owner + "#" + owner + " " + name;
        return new Signature(owner, text, text);
    }

    @Override
    public int compareTo(Signature other) {
        return ORDER.compare(this, other);
    }

    /** The signature without packages, for reviewers: {@code PatchInterviewerReq: String getInterviewerId()}. */
    @Override
    public String toString() {
        int member = source.indexOf('#');
        String shown = member < 0 ? source : owner + ": " + source.substring(member + 1);
        return PACKAGES.matcher(shown).replaceAll("").replace('$', '.');
    }
}
