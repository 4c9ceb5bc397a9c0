package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.diagnostic.ClientFinding;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.linking.PinnedNames;
import io.github.feishucodegen.linking.RenamedModel;
import io.github.feishucodegen.lock.NameDrift;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.naming.JavaNames;
import io.github.feishucodegen.naming.LockedIds;
import io.github.feishucodegen.naming.LockedNames;
import io.github.feishucodegen.sdknames.SdkNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sources of Java names. The lock comes first, then overlays, then SDK names, and last the pages and the naming
 * rules.
 *
 * @param known the SDK names
 * @param lock null for none
 * @param tombstones whether to emit tombstones for classes that are gone
 */
record ClientNaming(SdkNames known, @Nullable LockFile lock, boolean tombstones) {
    static ClientNaming of(SdkNames known) {
        return new ClientNaming(known, null, false);
    }

    ClientNaming known(SdkNames names) {
        return new ClientNaming(names, lock, tombstones);
    }

    ClientNaming lock(LockFile names, boolean withTombstones) {
        return new ClientNaming(known, names, withTombstones);
    }

    NameLock locked() {
        return lock == null ? NameLock.NONE : lock.lock();
    }

    /** @throws NullPointerException if no lock was set */
    LockFile file() {
        return Objects.requireNonNull(lock);
    }

    /**
     * The names of the selected operations and events. All are named first, so that names do not depend on the
     * selection. A warning is reported if the names differ from the lock.
     */
    Result<JavaNames> name(ReadResult reading, BasePackage basePackage) {
        Result<LockedNames> named = nameAll(reading, basePackage);
        JavaNames names = tombstones
                ? named.value().withTombstones(locked())
                : named.value().names();
        List<Diagnostic> diagnostics = new ArrayList<>(named.diagnostics());
        if (lock != null) {
            NameDrift drift = NameDrift.between(locked(), named.value().given());
            tellOf(drift, lock, diagnostics);
        }
        if (reading.model() != reading.whole()) {
            Set<String> routes = reading.model().operations().stream()
                    .map(ClientNaming::route)
                    .collect(Collectors.toSet());
            Set<String> events = reading.model().events().stream()
                    .map(event -> event.id().type())
                    .collect(Collectors.toSet());
            names = names.only(
                    operation -> routes.contains(route(operation)),
                    event -> events.contains(event.id().type()));
        }
        return new Result<>(names, diagnostics);
    }

    private static void tellOf(NameDrift drift, LockFile lock, List<Diagnostic> diagnostics) {
        if (!drift.isEmpty()) {
            diagnostics.add(Diagnostic.of(
                    ClientFinding.NAME_LOCK_BEHIND,
                    new Location(lock.name(), 1),
                    "the name lock differs from the current names: "
                            + drift.added().size() + " are not in it, "
                            + drift.vanished().size() + " no longer exist, "
                            + drift.changed().size() + " cannot be kept"));
        }
    }

    /** All names for a lock. They do not depend on the base package. */
    Result<NameLock> given(ReadResult reading) {
        return nameAll(reading, new BasePackage(BasePackage.DEFAULT)).then(named -> Result.of(named.given()));
    }

    private Result<LockedNames> nameAll(ReadResult reading, BasePackage basePackage) {
        PinnedNames pinned =
                reading.pinnedNames().with(LockedIds.of(locked())).withEvents(LockedIds.ofEvents(locked()));
        ApiModel model = RenamedModel.of(reading.whole(), known, pinned);
        return JavaNames.of(model, basePackage.name(), known, locked());
    }

    /** All ids of an operation: the id on its pages and the id in Java. */
    Function<Operation, List<OperationId>> idsOf(ReadResult reading) {
        Map<String, OperationId> pinnedNames =
                reading.pinnedNames().with(LockedIds.of(locked())).operations();
        return operation -> ids(operation, pinnedNames);
    }

    private List<OperationId> ids(Operation operation, Map<String, OperationId> pinnedNames) {
        String route = route(operation);
        List<OperationId> ids = new ArrayList<>(List.of(operation.id()));
        if (pinnedNames.containsKey(route)) {
            ids.add(pinnedNames.get(route));
        } else {
            var entry = known.operation(operation.key());
            if (entry != null) {
                ids.add(new OperationId(entry.project(), entry.version(), entry.resource(), entry.method()));
            }
        }
        return ids;
    }

    private static String route(Operation operation) {
        return operation.key().toString();
    }
}
