package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.diff.java.JavaVerdict.Effect;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The differences between the signatures of both clients. */
public final class JavaChanges {
    private final Set<Signature> gone;
    private final Set<Signature> added;
    private final Set<String> goneBinary;

    private JavaChanges(Set<Signature> gone, Set<Signature> added, Set<String> goneBinary) {
        this.gone = gone;
        this.added = added;
        this.goneBinary = goneBinary;
    }

    /**
     * Compares both clients in one pass over their sorted signatures: each has tens of thousands, and nearly all are
     * equal.
     */
    public static JavaChanges between(JavaApi before, JavaApi after) {
        Set<Signature> gone = new HashSet<>();
        Set<Signature> added = new HashSet<>();
        Iterator<Signature> olds = before.all().iterator();
        Iterator<Signature> news = after.all().iterator();
        Signature old = next(olds);
        Signature now = next(news);
        while (old != null || now != null) {
            int order = old == null ? 1 : now == null ? -1 : old.compareTo(now);
            if (order < 0) {
                gone.add(old);
            } else if (order > 0) {
                added.add(now);
            }
            old = order <= 0 ? next(olds) : old;
            now = order >= 0 ? next(news) : now;
        }
        Set<String> classes = new HashSet<>();
        added.stream().filter(Signature::isClass).map(Signature::owner).forEach(classes::add);
        gone.removeIf(signature -> signature.isClassAlone() && classes.contains(signature.owner()));
        Set<String> goneBinary = new HashSet<>();
        gone.forEach(signature -> goneBinary.add(signature.binary()));
        after.all().forEach(signature -> goneBinary.remove(signature.binary()));
        return new JavaChanges(gone, added, goneBinary);
    }

    private static @Nullable Signature next(Iterator<Signature> signatures) {
        return signatures.hasNext() ? signatures.next() : null;
    }

    /** The signatures that calling code loses, sorted. */
    public Set<Signature> gone() {
        return new TreeSet<>(gone);
    }

    /** The signatures that calling code gains, sorted. */
    public Set<Signature> added() {
        return new TreeSet<>(added);
    }

    /**
     * The effect of those differences that are among the given signatures.
     *
     * @param before signatures of the old client that a change is about
     * @param after signatures of the new client that it is about
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
