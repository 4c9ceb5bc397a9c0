package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.diff.java.JavaVerdict.Effect;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which signatures differ between the clients of both sides. */
public final class JavaChanges {
    private final Set<Signature> gone;
    private final Set<Signature> added;
    private final Set<String> goneBinary;

    private JavaChanges(Set<Signature> gone, Set<Signature> added, Set<String> goneBinary) {
        this.gone = gone;
        this.added = added;
        this.goneBinary = goneBinary;
    }

    public static JavaChanges between(JavaApi before, JavaApi after) {
        Set<String> oldBinary = binary(before.all());
        oldBinary.removeAll(binary(after.all()));
        return new JavaChanges(without(before.all(), after.all()), without(after.all(), before.all()), oldBinary);
    }

    private static Set<Signature> without(Set<Signature> all, Set<Signature> others) {
        Set<Signature> known = new HashSet<>(others);
        Set<Signature> rest = new HashSet<>();
        all.stream().filter(signature -> !known.contains(signature)).forEach(rest::add);
        return rest;
    }

    private static Set<String> binary(Collection<Signature> signatures) {
        Set<String> binary = new HashSet<>();
        signatures.forEach(signature -> binary.add(signature.binary()));
        return binary;
    }

    /** All signatures that calling code loses, sorted. */
    public Set<Signature> gone() {
        return new TreeSet<>(gone);
    }

    /** All signatures that calling code gains, sorted. */
    public Set<Signature> added() {
        return new TreeSet<>(added);
    }

    /**
     * The part of it that some signatures have.
     *
     * @param before signatures of the old client that a change is about
     * @param after signatures of the new one
     */
    public JavaVerdict verdict(Collection<Signature> before, Collection<Signature> after) {
        List<Signature> broken =
                before.stream().filter(gone::contains).distinct().sorted().toList();
        List<Signature> gained =
                after.stream().filter(added::contains).distinct().sorted().toList();
        List<Signature> unlinked = broken.stream()
                .filter(signature -> goneBinary.contains(signature.binary()))
                .toList();
        Effect rest = gained.isEmpty() ? Effect.NONE : Effect.ADDS;
        return new JavaVerdict(
                broken.isEmpty() ? rest : Effect.BREAKS,
                unlinked.isEmpty() ? rest : Effect.BREAKS,
                broken,
                unlinked,
                gained);
    }
}
