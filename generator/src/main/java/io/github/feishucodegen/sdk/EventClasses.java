package io.github.feishucodegen.sdk;

import io.github.feishucodegen.sdknames.EventEntry;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the place of each event's class in an SDK. The classes of callbacks are outside of all services there. Their
 * place is the first word of the type, in the first version.
 */
final class EventClasses {
    private static final Pattern IN_SERVICE =
            Pattern.compile("(?:.*\\.)?service\\.(\\w+)\\.(\\w+)\\.model\\.(P[12]\\w+)");
    private static final Pattern HANDLER_IN_SERVICE = Pattern.compile("(?:.*\\.)?service\\.(\\w+)\\..*");
    private static final Pattern OF_CALLBACK = Pattern.compile("(?:.*\\.)?event\\.\\w+\\.model\\.(\\w+)");
    private static final String FIRST_VERSION = "v1";

    private final SdkSurface surface;
    private final Map<String, EventEntry> byName = new TreeMap<>();
    private final Map<String, String> classes = new HashMap<>();

    EventClasses(SdkSurface surface) {
        this.surface = surface;
        for (String name : surface.classes().keySet()) {
            Matcher place = IN_SERVICE.matcher(name);
            Matcher callback = OF_CALLBACK.matcher(name);
            if (place.matches()) {
                EventEntry entry = new EventEntry(place.group(1), place.group(2), place.group(3));
                byName.put(entry.project() + "." + entry.name(), entry);
                classes.put(entry.toString(), name);
            } else if (callback.matches()) {
                classes.put(callback.group(1), name);
            }
        }
    }

    /** The place and name of an event. */
    EventEntry entry(SdkEvent event) {
        Matcher service = HANDLER_IN_SERVICE.matcher(event.handler());
        EventEntry known = service.matches() ? byName.get(service.group(1) + "." + event.className()) : null;
        return known != null ? known : new EventEntry(event.type().split("\\.")[0], FIRST_VERSION, event.className());
    }

    /**
     * A class of an event with a suffix such as {@code Data}. Empty if the SDK does not have it.
     *
     * @return the name with its package
     */
    String withSuffix(EventEntry event, String suffix) {
        return classes.getOrDefault(event + suffix, classes.getOrDefault(event.name() + suffix, ""));
    }

    /** The simple name of a class of callbacks. Empty for other classes. */
    String ofCallback(String className) {
        Matcher callback = OF_CALLBACK.matcher(className);
        return callback.matches() && surface.classes().containsKey(className) ? callback.group(1) : "";
    }
}
