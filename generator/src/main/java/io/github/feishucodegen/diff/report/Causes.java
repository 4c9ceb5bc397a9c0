package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.Occurrence;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.rule.Impact;
import io.github.feishucodegen.diff.rule.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The few reasons behind the open changes that are breaking or risky. A name that went to another element is one
 * reason, however many signatures follow. The same value that came or went at several elements is one reason. So is an
 * operation with several such changes. What remains is one reason for each rule.
 *
 * @param first at most five, the most severe first
 * @param more the number of further ones
 */
record Causes(List<Cause> first, int more) {
    private static final int MOST = 5;
    private static final int NAMED = 3;

    Causes {
        first = List.copyOf(first);
    }

    static Causes of(Review review) {
        List<Change> open = review.open().stream()
                .filter(change -> isSevere(change.impact(review.contract())))
                .toList();
        List<Cause> causes = new ArrayList<>();
        List<Change> rest = new ArrayList<>();
        open.forEach(change -> {
            if (change.rule() == Rules.JAVA_CLASS_RENAMED) {
                causes.add(ofName(change, review));
            } else {
                rest.add(change);
            }
        });
        takeGroups(rest, Causes::value).forEach(group -> causes.add(ofValue(group, review)));
        takeGroups(rest, Causes::operation).forEach(group -> causes.add(ofOperation(group, review)));
        byKey(rest, change -> change.rule().id()).values().forEach(group -> causes.add(ofRule(group, review)));
        causes.sort(Comparator.comparing(Cause::impact)
                .thenComparing(cause -> reach(cause.changes()), Comparator.reverseOrder())
                .thenComparing(Cause::happened));
        if (causes.size() < MOST) {
            added(review).ifPresent(causes::add);
        }
        int shown = Math.min(MOST, causes.size());
        return new Causes(causes.subList(0, shown), causes.size() - shown);
    }

    private static boolean isSevere(Impact impact) {
        return impact == Impact.BREAKING || impact == Impact.RISKY;
    }

    private static int reach(List<Change> changes) {
        return changes.stream().mapToInt(change -> change.occurrences().size()).sum();
    }

    /** What several elements can have in common: the rule with both values. */
    private static String value(Change change) {
        return change.before() == null && change.after() == null
                ? ""
                : change.rule() + "\n" + change.words() + "\n" + change.before() + "\n" + change.after();
    }

    /** The operation, if the change is about only one. */
    private static String operation(Change change) {
        return change.operations() == 1 ? change.occurrences().get(0).operation() : "";
    }

    private static Map<String, List<Change>> byKey(List<Change> changes, Function<Change, String> key) {
        return changes.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    /** Removes the groups that have a key in common, and returns them. */
    private static List<List<Change>> takeGroups(List<Change> changes, Function<Change, String> key) {
        List<List<Change>> groups = new ArrayList<>();
        byKey(changes, key).forEach((common, group) -> {
            if (!common.isEmpty() && group.size() > 1) {
                groups.add(group);
            }
        });
        groups.forEach(changes::removeAll);
        return groups;
    }

    private static Cause ofName(Change change, Review review) {
        return new Cause(
                change.impact(review.contract()),
                Shorten.line(change.element()) + " " + Phrases.happened(change) + ".",
                moved(List.of(change)),
                "Generate with a name lock, and give it to the comparison (--lock FILE, or names.lock.json beside the "
                        + "pages of both sides): the names then stay.",
                List.of(change));
    }

    private static Cause ofValue(List<Change> group, Review review) {
        return cause(group, review, elements(group) + ": " + Phrases.happened(group.get(0)) + ".");
    }

    private static Cause ofOperation(List<Change> group, Review review) {
        String rules = group.stream()
                .map(change -> change.rule().id())
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining(", "));
        return cause(group, review, Shorten.line(operation(group.get(0))) + " changed: " + rules + ".");
    }

    private static Cause ofRule(List<Change> group, Review review) {
        return group.size() == 1
                ? ofValue(group, review)
                : cause(group, review, withoutStop(group.get(0).rule().summary()) + ": " + elements(group) + ".");
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static Cause cause(List<Change> group, Review review, String happened) {
        Impact impact = group.stream()
                .map(change -> change.impact(review.contract()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Cause(impact, happened, moved(group), wayOut(group.get(0)), group);
    }

    /** The first elements, and the number of the others. */
    private static String elements(List<Change> group) {
        List<String> names = group.stream()
                .map(change -> Shorten.line(change.element()))
                .distinct()
                .toList();
        String shown = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? shown + " and " + (names.size() - NAMED) + " more" : shown;
    }

    private static String moved(List<Change> group) {
        Set<String> operations = new TreeSet<>();
        Set<String> classes = new TreeSet<>();
        int broken = 0;
        for (Change change : group) {
            change.occurrences().stream()
                    .map(Occurrence::operation)
                    .filter(operation -> !operation.isEmpty())
                    .forEach(operations::add);
            change.java()
                    .union()
                    .forEach(signature ->
                            classes.add(signature.owner().topLevel().toString()));
            broken += change.java().broken().size();
        }
        List<String> parts = new ArrayList<>();
        parts.add(Phrases.count(group.size(), "change"));
        if (!operations.isEmpty()) {
            parts.add(Phrases.count(operations.size(), "operation"));
        }
        if (!classes.isEmpty()) {
            parts.add(Phrases.count(classes.size(), "class") + " of the client");
        }
        if (broken > 0) {
            parts.add(Phrases.count(broken, "signature") + " lost");
        }
        return "Moved: " + String.join(", ", parts) + ".";
    }

    private static String wayOut(Change change) {
        if (change.rule() == Rules.JAVA_SIGNATURE_LOST) {
            return "Generate with a name lock (--lock FILE): names that other elements made free then stay free.";
        }
        if (change.rule() == Rules.PAGE_BECAME_UNREADABLE || change.rule() == Rules.UNREADABLE_PAGE_CHANGED) {
            return "Correct the page, or describe its operation in an overlay (--overlay).";
        }
        String accept = " Otherwise accept the change (--accepted).";
        return change.rule().takesAway()
                ? "If it still exists, keep it in the client with an overlay (--overlay) and deprecate it first."
                        + accept
                : "If the page is wrong, correct it in an overlay (--overlay)." + accept;
    }

    /** New operations are one reason for many new classes. */
    private static Optional<Cause> added(Review review) {
        List<Change> added = review.open().stream()
                .filter(change -> change.rule() == Rules.OPERATION_ADDED)
                .filter(change -> !isSevere(change.impact(review.contract())))
                .toList();
        return added.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cause(
                        Impact.SAFE,
                        added.size() == 1
                                ? "An operation is new: " + elements(added) + "."
                                : added.size() + " operations are new: " + elements(added) + ".",
                        moved(added),
                        "Callers have nothing to do.",
                        added));
    }
}
