package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.Occurrence;
import io.github.feishucodegen.diff.rule.Impact;
import io.github.feishucodegen.diff.rule.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The changes of one service, by operation, type or page. A change of a named type stands at the type.
 *
 * @param name the project as pages name it; {@link #PAGES} for pages about neither an operation nor an event, and
 *     {@link #CLIENT} for changes of the client alone
 * @param groups the most severe first
 */
record ServiceChanges(String name, List<Group> groups) {
    static final String PAGES = "Pages";
    static final String CLIENT = "Java client";

    /** The words before the element of a change that is about a named type. */
    private static final String TYPE = "type ";

    ServiceChanges {
        groups = List.copyOf(groups);
    }

    /** The changes of one operation, type or page. */
    record Group(String element, List<Change> changes) {
        Group {
            changes = List.copyOf(changes);
        }
    }

    /** @param changes in the order of severity */
    static List<ServiceChanges> of(List<Change> changes) {
        Map<String, List<Change>> byService = grouped(changes, ServiceChanges::service);
        List<ServiceChanges> services = new ArrayList<>();
        byService.forEach((service, own) -> {
            List<Group> groups = new ArrayList<>();
            grouped(own, ServiceChanges::element).forEach((element, some) -> groups.add(new Group(element, some)));
            services.add(new ServiceChanges(service, groups));
        });
        // The changes are in the order of severity, so the services are in the order of their most severe changes.
        services.sort(Comparator.comparing(ServiceChanges::isOfNoService));
        return services;
    }

    private static Map<String, List<Change>> grouped(List<Change> changes, Function<Change, String> key) {
        return changes.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private boolean isOfNoService() {
        return name.equals(PAGES) || name.equals(CLIENT);
    }

    private static String service(Change change) {
        if (change.rule() == Rules.DOCUMENTATION_CHANGED || change.rule() == Rules.UNREADABLE_PAGE_CHANGED) {
            return PAGES;
        }
        if (change.element().startsWith(TYPE)) {
            return project(change.element().substring(TYPE.length()));
        }
        String operation = change.occurrences().get(0).operation();
        return operation.isEmpty() ? CLIENT : project(operation);
    }

    private static String project(String id) {
        return Shorten.line(id.split("\\.", 2)[0]);
    }

    private static String element(Change change) {
        if (service(change).equals(PAGES)) {
            return PAGES;
        }
        if (change.element().startsWith(TYPE)) {
            return change.element().split(" ", 3).length < 3
                    ? change.element()
                    : change.element().substring(0, change.element().lastIndexOf(' '));
        }
        String operation = change.occurrences().get(0).operation();
        return operation.isEmpty() ? change.element() : operation;
    }

    /** The element of a change below the heading of its group. */
    static String within(Group group, Change change) {
        String element = change.element();
        return element.startsWith(group.element() + " ")
                ? element.substring(group.element().length() + 1)
                : element.equals(group.element()) ? "" : element;
    }

    /** The services where a change occurs, sorted. */
    static Set<String> services(Change change) {
        TreeSet<String> services = change.occurrences().stream()
                .map(Occurrence::operation)
                .filter(operation -> !operation.isEmpty())
                .map(ServiceChanges::project)
                .collect(Collectors.toCollection(TreeSet::new));
        services.add(service(change));
        return services;
    }

    List<Change> changes() {
        return groups.stream().flatMap(group -> group.changes().stream()).toList();
    }

    /** Whether all changes are of texts only. */
    static boolean areWordsOnly(List<Change> changes) {
        return changes.stream().allMatch(change -> change.rule().impact() == Impact.TEXT);
    }
}
