package io.github.feishucodegen.diff.accept;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.Contract;
import io.github.feishucodegen.diff.Coverage;
import io.github.feishucodegen.diff.Diff;
import io.github.feishucodegen.diff.FailOn;
import io.github.feishucodegen.diff.VersionBump;
import io.github.feishucodegen.diff.rule.Impact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A diff together with the accepted changes: everything that a report shows.
 *
 * @param before the old snapshot as the user named it
 * @param after the new snapshot as the user named it
 * @param folder the folder of the new pages as code hosts name it: empty, or with a slash at its end
 * @param coverage what was compared
 * @param open changes that are not accepted and that reports show, in the order of the contract
 * @param accepted the accepted changes, in the same order
 * @param stale entries that accept no change of this diff and can be deleted
 * @param expired entries whose last day has passed; the changes that they accepted are open again
 * @param hidden changes that are not accepted and below the level that reports show
 * @param team the policy of the team
 * @param breakingAllowed whether the policy allows breaking changes today
 */
public record Review(
        String before,
        String after,
        String folder,
        Coverage coverage,
        Contract contract,
        FailOn failOn,
        List<Change> open,
        List<Accepted> accepted,
        List<AcceptedChange> stale,
        List<AcceptedChange> expired,
        List<Change> hidden,
        TeamPolicy team,
        boolean breakingAllowed) {
    public Review {
        hidden = List.copyOf(hidden);
        open = List.copyOf(open);
        accepted = List.copyOf(accepted);
        stale = List.copyOf(stale);
        expired = List.copyOf(expired);
    }

    /** A change and the entry that accepts it. */
    public record Accepted(Change change, AcceptedChange entry) {}

    /**
     * The settings that a diff is reviewed with.
     *
     * @param team the policy of the team
     * @param level the lowest impact that reports show, before that of the team's policy; null if it is not given
     * @param sunset the last day on which an announced end counts as near; null if ends are not checked
     */
    public record Policy(
            Contract contract,
            FailOn failOn,
            List<AcceptedChange> accepted,
            LocalDate today,
            TeamPolicy team,
            @Nullable Impact level,
            @Nullable LocalDate sunset) {
        public Policy {
            accepted = Stream.concat(accepted.stream(), team.accepted().stream())
                    .distinct()
                    .toList();
            level = level == null ? team.level() : level;
        }

        /** Settings without a policy of a team, which show everything. */
        public Policy(Contract contract, FailOn failOn, List<AcceptedChange> accepted, LocalDate today) {
            this(contract, failOn, accepted, today, TeamPolicy.NONE, null, null);
        }

        private boolean shows(Change change) {
            return level == null || change.impact(contract).isAtLeast(level);
        }
    }

    public static Review of(String before, String after, String folder, Diff diff, Policy policy) {
        List<Change> ordered = diff.changes().stream()
                .map(policy.team::judged)
                .sorted(Diff.order(policy.contract))
                .toList();
        List<AcceptedChange> valid = policy.accepted.stream()
                .filter(entry -> !entry.isExpired(policy.today))
                .toList();
        List<Change> open = ordered.stream()
                .filter(change -> entryFor(change, valid) == null)
                .toList();
        return new Review(
                before,
                after,
                folder,
                diff.coverage(),
                policy.contract,
                policy.failOn,
                open.stream().filter(policy::shows).toList(),
                ordered.stream()
                        .filter(change -> entryFor(change, valid) != null)
                        .map(change -> new Accepted(change, entryFor(change, valid)))
                        .toList(),
                valid.stream()
                        .filter(entry -> ordered.stream().noneMatch(entry::accepts))
                        .toList(),
                policy.accepted.stream()
                        .filter(entry -> entry.isExpired(policy.today))
                        .toList(),
                open.stream().filter(change -> !policy.shows(change)).toList(),
                policy.team,
                policy.team.allowsBreaking(policy.today));
    }

    private static @Nullable AcceptedChange entryFor(Change change, List<AcceptedChange> entries) {
        return entries.stream()
                .filter(entry -> entry.accepts(change))
                .findFirst()
                .orElse(null);
    }

    /** The same review of sides with other names. */
    public Review between(String old, String now) {
        return new Review(
                old,
                now,
                folder,
                coverage,
                contract,
                failOn,
                open,
                accepted,
                stale,
                expired,
                hidden,
                team,
                breakingAllowed);
    }

    /** The number of operations that both snapshots have. */
    public int compared() {
        return coverage.operations();
    }

    /** The open changes with one impact. */
    public List<Change> open(Impact impact) {
        return open.stream().filter(change -> change.impact(contract) == impact).toList();
    }

    /** The open changes that make the run fail, whether reports show them or not. */
    public List<Change> failures() {
        return Stream.concat(open.stream(), hidden.stream())
                .filter(change -> failOn.includes(change.impact(contract)))
                .filter(change -> !breakingAllowed || change.impact(contract) != Impact.BREAKING)
                .toList();
    }

    /** A location in the new snapshot as code hosts name it. */
    public Location inFolder(Location newAt) {
        return new Location(folder + newAt.page(), newAt.line());
    }

    /** The version increment for all changes. Accepted changes count too. */
    public VersionBump step() {
        return VersionBump.of(all(), contract);
    }

    /** The changes that require the version increment. */
    public List<Change> reasons() {
        return step().reasons(all(), contract);
    }

    /** All changes, open and accepted, whether reports show them or not. */
    public List<Change> all() {
        List<Change> all = new ArrayList<>(open);
        all.addAll(hidden);
        accepted.forEach(known -> all.add(known.change()));
        return all;
    }
}
