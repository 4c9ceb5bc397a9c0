package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.EventDeclaration;
import io.github.feishucodegen.declaration.EventDeclaration.Service;
import io.github.feishucodegen.declaration.ScopeDeclaration;
import io.github.feishucodegen.model.EventId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the project and the version of an event. */
final class EventNaming {
    /** The type of an event of schema 2.0, such as {@code im.message.receive_v1}. */
    private static final Pattern VERSIONED_TYPE = Pattern.compile("([a-z][a-z0-9_]*)\\..*_(v\\d{1,3})");

    private static final Pattern SERVICE_IN_LINK = Pattern.compile("/([a-z][a-z0-9_]{0,60})-(v\\d{1,3})/");

    private static final String UNVERSIONED = "v1";

    /** The project of events whose pages name none. */
    private static final String UNKNOWN = "event";

    private EventNaming() {}

    /** The project of the event that a page describes. */
    static String project(EventDeclaration page) {
        return service(page).project();
    }

    /** The id of the event that some pages describe, the most trusted page first. */
    static EventId name(Collection<EventDeclaration> pages) {
        Service service = pages.stream()
                .flatMap(page -> Stream.ofNullable(page.service()))
                .min(Comparator.comparing(Service::project).thenComparing(Service::version))
                .orElseGet(() -> service(pages.iterator().next()));
        String type = pages.iterator().next().type().value();
        return new EventId(service.project(), service.version(), type);
    }

    /**
     * The project and the version that the page names. Otherwise the type names them, or a link in the introduction
     * does: the first one whose project is also that of a scope.
     */
    private static Service service(EventDeclaration page) {
        if (page.service() != null) {
            return page.service();
        }
        String type = page.type().value();
        Matcher versioned = VERSIONED_TYPE.matcher(type);
        if (versioned.matches()) {
            return new Service(versioned.group(1), versioned.group(2));
        }
        Set<String> projects = page.scopes().stream()
                .map(ScopeDeclaration::id)
                .map(id -> id.replaceFirst(":.*", ""))
                .collect(Collectors.toSet());
        return page.links().stream()
                .map(SERVICE_IN_LINK::matcher)
                .filter(Matcher::find)
                .map(link -> new Service(link.group(1), link.group(2)))
                .filter(service -> projects.contains(service.project()))
                .findFirst()
                .orElseGet(() -> new Service(
                        type.indexOf('.') > 0 ? type.substring(0, type.indexOf('.')) : UNKNOWN, UNVERSIONED));
    }
}
