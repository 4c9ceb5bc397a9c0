package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.clientapi.ClientApi;
import io.github.feishucodegen.clientapi.ClientClass;
import io.github.feishucodegen.clientapi.LibraryTypes;
import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.clientapi.Signature.Subclass;
import io.github.feishucodegen.clientapi.TypeRef.ClassType;
import io.github.feishucodegen.diff.java.JavaVerdict.Effect;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The differences between the signatures of both clients. */
public final class JavaChanges {
    private final Set<Signature> gone;
    private final Set<Signature> added;

    /** The erased signatures that compiled code no longer finds. */
    private final Set<Signature> unlinked;

    private JavaChanges(Set<Signature> gone, Set<Signature> added, Set<Signature> unlinked) {
        this.gone = gone;
        this.added = added;
        this.unlinked = unlinked;
    }

    /** Compares all signatures of both clients. */
    public static JavaChanges between(JavaApi before, JavaApi after) {
        return between(before.api(), after.api());
    }

    /** Compares all signatures of both clients. Most classes are the same, so only the others have their signatures compared. */
    static JavaChanges between(ClientApi before, ClientApi after) {
        Map<ClassType, ClientClass> others = new HashMap<>();
        after.classes().forEach(type -> others.put(type.name(), type));
        Set<Signature> old = new HashSet<>();
        Set<Signature> now = new HashSet<>();
        for (ClientClass type : before.classes()) {
            ClientClass other = others.remove(type.name());
            if (other == null || !haveSameSignatures(type, other)) {
                type.signatures().forEach(old::add);
                if (other != null) {
                    other.signatures().forEach(now::add);
                }
            }
        }
        others.values().forEach(type -> type.signatures().forEach(now::add));
        return between(old, now);
    }

    private static boolean haveSameSignatures(ClientClass before, ClientClass after) {
        Iterator<Signature> others = after.signatures().iterator();
        return before.signatures().allMatch(own -> others.hasNext() && own.equals(others.next())) && !others.hasNext();
    }

    /** Compares the signatures of both clients. */
    static JavaChanges between(Set<Signature> before, Set<Signature> after) {
        Set<Signature> gone = without(before, after);
        Set<Signature> added = without(after, before);
        Set<ClassType> extending = added.stream()
                .filter(Subclass.class::isInstance)
                .map(Signature::owner)
                .collect(Collectors.toSet());
        gone.removeIf(signature -> isPlainClass(signature) && extending.contains(signature.owner()));
        return new JavaChanges(gone, added, unlinked(gone, after));
    }

    private static Set<Signature> without(Set<Signature> some, Set<Signature> others) {
        return some.stream().filter(signature -> !others.contains(signature)).collect(Collectors.toSet());
    }

    /** Whether it is a class whose superclass is Object. Such a class loses nothing if it gets a superclass. */
    private static boolean isPlainClass(Signature signature) {
        return signature instanceof Subclass type && type.superclass().equals(LibraryTypes.OBJECT);
    }

    private static Set<Signature> unlinked(Set<Signature> gone, Set<Signature> present) {
        Set<Signature> unlinked = new HashSet<>();
        Set<ClassType> owners = new HashSet<>();
        for (Signature signature : gone) {
            unlinked.add(signature.erased());
            owners.add(signature.owner());
        }
        // The erasure of other classes' signatures is in no case among them.
        present.stream()
                .filter(signature -> owners.contains(signature.owner()))
                .map(Signature::erased)
                .forEach(unlinked::remove);
        return unlinked;
    }

    /** The differences that are not among these name changes. */
    public JavaChanges without(NameChanges names) {
        Set<Signature> others = names.signatures();
        return new JavaChanges(without(gone, others), without(added, others), unlinked);
    }

    /** The signatures that calling code loses. */
    public Set<Signature> gone() {
        return new HashSet<>(gone);
    }

    /** The signatures that calling code gains. */
    public Set<Signature> added() {
        return new HashSet<>(added);
    }

    /**
     * The effect of those differences that are among the given signatures.
     *
     * @param before signatures of the old client that a change is about
     * @param after signatures of the new client that it is about
     */
    public JavaVerdict verdict(Collection<Signature> before, Collection<Signature> after) {
        List<Signature> broken = SignatureText.sorted(before.stream().filter(gone::contains));
        List<Signature> gained = SignatureText.sorted(after.stream().filter(added::contains));
        List<Signature> missing = broken.stream()
                .filter(signature -> unlinked.contains(signature.erased()))
                .toList();
        Effect rest = gained.isEmpty() ? Effect.NONE : Effect.ADDS;
        return new JavaVerdict(
                broken.isEmpty() ? rest : Effect.BREAKS,
                missing.isEmpty() ? rest : Effect.BREAKS,
                broken,
                missing,
                gained);
    }
}
