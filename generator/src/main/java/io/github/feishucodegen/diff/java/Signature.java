package io.github.feishucodegen.diff.java;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something public of a generated client: a class, a method or a constant.
 *
 * @param owner the class, with {@code $} before a nested one
 * @param source as compilers see it, with type arguments
 * @param binary as the virtual machine links it: without them
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

    /** Whether it is a class with no superclass to speak of: one that gets a superclass loses nothing. */
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

    /** Without packages, as a reviewer reads it: {@code PatchInterviewerReq: String getInterviewerId()}. */
    @Override
    public String toString() {
        int member = source.indexOf('#');
        String shown = member < 0 ? source : owner + ": " + source.substring(member + 1);
        return PACKAGES.matcher(shown).replaceAll("").replace('$', '.');
    }
}
