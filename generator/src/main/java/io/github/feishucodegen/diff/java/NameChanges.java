package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.clientapi.ClientApi;
import io.github.feishucodegen.clientapi.ClientClass;
import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.clientapi.Signature.Constructor;
import io.github.feishucodegen.clientapi.Signature.Method;
import io.github.feishucodegen.clientapi.Signature.Subclass;
import io.github.feishucodegen.clientapi.TypeRef;
import io.github.feishucodegen.clientapi.TypeRef.ArrayType;
import io.github.feishucodegen.clientapi.TypeRef.ClassType;
import io.github.feishucodegen.clientapi.TypeRef.Parameterized;
import io.github.feishucodegen.clientapi.TypeRef.Wildcard;
import io.github.feishucodegen.naming.JavaClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The differences between both clients that exist only because another element took the name of a class: a name lock
 * would have prevented them.
 *
 * @param classes one for each class that lost its name
 */
public record NameChanges(List<Renamed> classes) {
    public static final NameChanges NONE = new NameChanges(List.of());

    public NameChanges {
        classes = List.copyOf(classes);
    }

    /**
     * A class that lost its name.
     *
     * @param was the name that the class had, and would have with a lock
     * @param is the name that it has now
     * @param element the part of the API that the class stands for
     * @param taker the part of the API that has the old name now
     * @param lost the signatures that callers lose by this
     * @param gained the signatures that they gain by this
     */
    public record Renamed(
            JavaClass was,
            JavaClass is,
            ClassElement element,
            ClassElement taker,
            Set<Signature> lost,
            Set<Signature> gained) {
        public Renamed {
            lost = Set.copyOf(lost);
            gained = Set.copyOf(gained);
        }
    }

    /**
     * @param before the old client
     * @param real the difference between the clients as they are
     * @param now the new client
     * @param kept the new client with the names of the old one; it is made only if the old client lost signatures
     */
    public static NameChanges between(JavaApi before, JavaChanges real, ClientApi now, Supplier<ClientApi> kept) {
        if (real.gone().isEmpty()) {
            return NONE;
        }
        ClientApi locked = kept.get();
        return between(real, JavaChanges.between(before.api(), locked), now, locked);
    }

    private static NameChanges between(JavaChanges real, JavaChanges locked, ClientApi now, ClientApi kept) {
        Set<Signature> lost = real.gone();
        lost.removeAll(locked.gone());
        if (lost.isEmpty()) {
            return NONE;
        }
        Set<Signature> gained = real.added();
        gained.removeAll(locked.added());
        return new Search(lost, gained, now, kept).result();
    }

    /** The signatures that these changes are about. */
    public Set<Signature> signatures() {
        Set<Signature> all = new HashSet<>();
        classes.forEach(renamed -> {
            all.addAll(renamed.lost());
            all.addAll(renamed.gained());
        });
        return all;
    }

    /** Assigns signatures to the classes whose names are the reason. */
    private static final class Search {
        private final Set<Signature> lost;
        private final Set<Signature> gained;
        private final Map<JavaClass, ClassElement> elements = new HashMap<>();
        private final Map<String, JavaClass> byElement = new HashMap<>();
        private final List<Renamed> found = new ArrayList<>();

        private Search(Set<Signature> lost, Set<Signature> gained, ClientApi now, ClientApi kept) {
            this.lost = new LinkedHashSet<>(lost);
            this.gained = new LinkedHashSet<>(gained);
            now.classes()
                    .forEach(type -> ClassElement.of(type.kind()).ifPresent(element -> {
                        elements.put(type.name().topLevel(), element);
                        byElement.put(element.key(), type.name().topLevel());
                    }));
            renamed(kept).forEach(this::assign);
        }

        private NameChanges result() {
            return new NameChanges(found);
        }

        /** The new name of each class that a lock would have called otherwise. */
        private Map<JavaClass, JavaClass> renamed(ClientApi kept) {
            Map<JavaClass, JavaClass> names = new LinkedHashMap<>();
            for (ClientClass type : kept.classes()) {
                JavaClass was = type.name().topLevel();
                ClassElement.of(type.kind())
                        .map(element -> byElement.get(element.key()))
                        .filter(is -> !is.equals(was))
                        .ifPresent(is -> names.put(was, is));
            }
            return names;
        }

        /**
         * A class whose old name is free has it no more because of its own element. The change of that element
         * explains it.
         */
        private void assign(JavaClass was, JavaClass is) {
            ClassElement taker = elements.get(was);
            if (taker == null) {
                return;
            }
            Set<Signature> before = take(lost, was);
            if (!before.isEmpty()) {
                // The class that has the old name now is new in itself, with all its members.
                Set<Signature> after = take(gained, is);
                found.add(new Renamed(was, is, Objects.requireNonNull(elements.get(is)), taker, before, after));
            }
        }

        /** Removes the signatures that name a class, and returns them. */
        private static Set<Signature> take(Set<Signature> signatures, JavaClass name) {
            Set<Signature> taken = new LinkedHashSet<>();
            signatures.stream()
                    .filter(signature -> types(signature).anyMatch(name::equals))
                    .forEach(taken::add);
            signatures.removeAll(taken);
            return taken;
        }

        private static Stream<JavaClass> types(Signature signature) {
            return Stream.concat(
                    Stream.of(signature.owner().topLevel()), named(signature).flatMap(Search::classes));
        }

        private static Stream<TypeRef> named(Signature signature) {
            if (signature instanceof Method method) {
                return Stream.concat(Stream.of(method.result()), method.parameters().stream());
            }
            if (signature instanceof Constructor constructor) {
                return constructor.parameters().stream();
            }
            return signature instanceof Subclass type ? Stream.of(type.superclass()) : Stream.of();
        }

        private static Stream<JavaClass> classes(TypeRef type) {
            if (type instanceof ClassType named) {
                return Stream.of(named.topLevel());
            }
            if (type instanceof Parameterized generic) {
                return Stream.concat(
                        Stream.of(generic.raw().topLevel()),
                        generic.arguments().stream().flatMap(Search::classes));
            }
            if (type instanceof ArrayType array) {
                return classes(array.component());
            }
            return type instanceof Wildcard wildcard ? classes(wildcard.bound()) : Stream.of();
        }
    }
}
