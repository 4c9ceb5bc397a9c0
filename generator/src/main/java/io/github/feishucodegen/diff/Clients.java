package io.github.feishucodegen.diff;

import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.diff.java.JavaApi;
import io.github.feishucodegen.model.ExchangeId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The Java clients of both snapshots. */
record Clients(JavaApi before, JavaApi after) {
    /** The signatures of both clients that a change is about. They are computed only if there is a change. */
    record Scope(Supplier<Set<Signature>> before, Supplier<Set<Signature>> after) {
        static final Scope NOTHING = new Scope(Set::of, Set::of);

        Scope and(Scope more) {
            return new Scope(() -> union(before.get(), more.before.get()), () -> union(after.get(), more.after.get()));
        }

        private static Set<Signature> union(Set<Signature> some, Set<Signature> others) {
            Set<Signature> all = new LinkedHashSet<>(some);
            all.addAll(others);
            return all;
        }
    }

    /**
     * The same part of both clients. A signature that one client lacks can be in the other because of the same
     * change.
     */
    Scope both(Function<JavaApi, Set<Signature>> part) {
        return new Scope(() -> part.apply(before), () -> part.apply(after));
    }

    /** The classes of named types. Such a class has the fields of all places of its type. */
    Scope types(ExchangeId old, ExchangeId now, Set<String> names) {
        return new Scope(() -> before.ofTypes(old, names), () -> after.ofTypes(now, names));
    }
}
