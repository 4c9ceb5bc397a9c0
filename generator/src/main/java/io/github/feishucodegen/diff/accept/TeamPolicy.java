package io.github.feishucodegen.diff.accept;

import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.Occurrence;
import io.github.feishucodegen.diff.rule.Impact;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The policy of a team for changes of the API.
 *
 * @param level the lowest impact that reports show; null if they show everything
 * @param severities the first one that matches a change replaces its impact
 * @param accepted patterns of changes that are known and wanted
 * @param owners all that match a change are named beside it
 * @param breaking the release for which breaking changes are allowed; null if there is none
 */
public record TeamPolicy(
        @Nullable Impact level,
        List<Severity> severities,
        List<AcceptedChange> accepted,
        List<Owners> owners,
        @Nullable BreakingAllowed breaking) {
    public static final TeamPolicy NONE = new TeamPolicy(null, List.of(), List.of(), List.of(), null);

    public TeamPolicy {
        severities = List.copyOf(severities);
        accepted = List.copyOf(accepted);
        owners = List.copyOf(owners);
    }

    /** The impact of a rule in some services. */
    public record Severity(Wildcard rule, Wildcard service, Impact impact) {
        boolean isFor(Change change) {
            return rule.matches(change.rule().id()) && services(change).stream().allMatch(service::matches);
        }
    }

    /** The people who look at the changes of some services. */
    public record Owners(Wildcard service, List<String> names) {
        public Owners {
            names = List.copyOf(names);
        }
    }

    /**
     * A release that may break callers.
     *
     * @param release the version, such as 2.0
     * @param expires the last day on which breaking changes are allowed; null if there is none
     */
    public record BreakingAllowed(
            String release, String reason, @Nullable LocalDate expires) {}

    /** The change with the impact that the policy gives it. */
    public Change judged(Change change) {
        return severities.stream()
                .filter(severity -> severity.isFor(change))
                .findFirst()
                .map(severity -> change.withImpact(severity.impact))
                .orElse(change);
    }

    /** The owners of the services where a change occurs, sorted. */
    public Set<String> owners(Change change) {
        return owners.stream()
                .filter(some -> services(change).stream().anyMatch(some.service::matches))
                .flatMap(some -> some.names.stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a breaking change fails no run on this day. */
    public boolean allowsBreaking(LocalDate today) {
        return breaking != null && (breaking.expires == null || !breaking.expires.isBefore(today));
    }

    private static Set<String> services(Change change) {
        return change.occurrences().stream()
                .map(Occurrence::operation)
                .map(operation -> operation.split("\\.", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
