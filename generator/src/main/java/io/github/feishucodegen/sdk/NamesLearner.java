package io.github.feishucodegen.sdk;

import io.github.feishucodegen.sdk.SdkClass.Accessor;
import io.github.feishucodegen.sdknames.EventEntry;
import io.github.feishucodegen.sdknames.FieldEntry;
import io.github.feishucodegen.sdknames.OperationEntry;
import io.github.feishucodegen.sdknames.SdkNames;
import io.github.feishucodegen.sdknames.SnakeCase;
import io.github.feishucodegen.sdknames.VersionEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Learns SDK names from an SDK: its operations and events, and all classes that can be reached from them. */
public final class NamesLearner {
    /** The name of a class of a version, such as {@code com.lark.oapi.service.hire.v1.model.Note}. */
    private static final Pattern PLACE = Pattern.compile("(?:.*\\.)?service\\.(\\w+)\\.(\\w+)\\.(\\w+)\\.(\\w+)");

    private static final Map<String, String> SCALARS = Map.ofEntries(
            Map.entry("java.lang.String", "string"),
            Map.entry("java.lang.Integer", "integer"),
            Map.entry("java.lang.Long", "integer"),
            Map.entry("int", "integer"),
            Map.entry("long", "integer"),
            Map.entry("java.lang.Double", "number"),
            Map.entry("java.lang.Float", "number"),
            Map.entry("double", "number"),
            Map.entry("java.lang.Boolean", "boolean"),
            Map.entry("boolean", "boolean"),
            Map.entry("java.io.File", "file"));

    private static final Pattern MAP = Pattern.compile("java\\.util\\.Map<java\\.lang\\.String, (.*)>");

    private final SdkSurface surface;
    private final EventClasses eventClasses;
    private final Map<String, OperationEntry> operations = new TreeMap<>();
    private final Map<String, EventEntry> events = new TreeMap<>();
    private final Map<String, Map<String, Map<String, FieldEntry>>> types = new TreeMap<>();
    private final Map<String, Map<String, Map<String, String>>> enums = new TreeMap<>();

    private NamesLearner(SdkSurface surface) {
        this.surface = surface;
        this.eventClasses = new EventClasses(surface);
    }

    public static SdkNames learn(SdkSurface surface) {
        NamesLearner learner = new NamesLearner(surface);
        surface.operations().forEach(learner::operation);
        surface.events().forEach(learner::event);
        Map<String, VersionEntry> versions = new TreeMap<>();
        learner.types.forEach((version, classes) ->
                versions.put(version, new VersionEntry(classes, learner.enums.getOrDefault(version, Map.of()))));
        return new SdkNames(learner.operations, learner.events, versions);
    }

    private void operation(SdkOperation operation) {
        Matcher place = PLACE.matcher(operation.resource());
        if (!place.matches() || !place.group(3).equals("resource")) {
            return;
        }
        String resource = place.group(4);
        String stem = capitalised(operation.method().replaceAll("_$", "")) + resource;
        String body = null;
        SdkClass request = surface.classes().get(operation.request());
        if (request != null) {
            for (SdkField field : request.fields()) {
                if (field.place() == SdkField.Place.BODY) {
                    body = SdkClass.simpleName(field.type());
                    type(field.type());
                }
            }
            type(operation.request());
        }
        SdkClass response = surface.classes().get(operation.response());
        if (response != null) {
            type(response.superclass());
        }
        operations.putIfAbsent(
                operation.route(),
                new OperationEntry(
                        place.group(1),
                        place.group(2),
                        SnakeCase.of(resource),
                        SnakeCase.of(operation.method()),
                        (stem + "ReqBody").equals(body) ? null : body));
    }

    private void event(SdkEvent event) {
        EventEntry entry = eventClasses.entry(event);
        events.put(event.type(), entry);
        String version = entry.project() + "." + entry.version();
        for (String suffix : List.of("Data", "Response")) {
            type(eventClasses.withSuffix(entry, suffix), version);
        }
    }

    private void type(String type) {
        type(type, "");
    }

    /**
     * Learns the classes that a type mentions, and recursively those of their fields.
     *
     * @param around the version of the callback that uses the type
     */
    private void type(String type, String around) {
        for (String part : type.split("[^A-Za-z0-9_.]+")) {
            SdkClass known = surface.classes().get(part);
            Matcher place = PLACE.matcher(part);
            String callback = around.isEmpty() ? "" : eventClasses.ofCallback(part);
            if (!callback.isEmpty()) {
                learn(known, around, callback);
            } else if (known != null && place.matches() && place.group(3).equals("model")) {
                learn(known, versionOf(place), place.group(4));
            }
        }
    }

    private void learn(SdkClass known, String version, String simpleName) {
        Map<String, Map<String, FieldEntry>> classes = types.computeIfAbsent(version, v -> new TreeMap<>());
        if (!classes.containsKey(simpleName)) {
            Map<String, FieldEntry> fields = new LinkedHashMap<>();
            classes.put(simpleName, fields);
            known.fields().forEach(field -> field(known, field, version, fields));
        }
    }

    private void field(SdkClass owner, SdkField field, String version, Map<String, FieldEntry> fields) {
        String name = field.wireName();
        if (name == null || name.isEmpty() || !name.matches("[^\\s:]+")) {
            return;
        }
        fields.putIfAbsent(name, new FieldEntry(spelled(field.type(), version), listed(owner, field, version)));
        type(field.type(), version);
    }

    private @Nullable String listed(SdkClass owner, SdkField field, String version) {
        for (Accessor setter : owner.setters()) {
            SdkEnum listed = surface.enums().get(setter.type());
            Matcher place = PLACE.matcher(setter.type());
            if (listed != null
                    && setter.name().equals(field.name())
                    && place.matches()
                    && versionOf(place).equals(version)) {
                enums.computeIfAbsent(version, v -> new TreeMap<>()).putIfAbsent(place.group(4), listed.constants());
                return place.group(4);
            }
        }
        return null;
    }

    /** The type in the form of {@link FieldEntry}. A class of another version becomes {@code any}. */
    private String spelled(String type, String version) {
        if (type.endsWith("[]")) {
            return spelled(type.substring(0, type.length() - 2), version) + FieldEntry.LIST;
        }
        Matcher map = MAP.matcher(type);
        if (map.matches()) {
            return spelled(map.group(1), version) + FieldEntry.MAP;
        }
        Matcher place = PLACE.matcher(type);
        if (place.matches()
                && surface.classes().containsKey(type)
                && versionOf(place).equals(version)) {
            return place.group(4);
        }
        String callback = eventClasses.ofCallback(type);
        return callback.isEmpty() ? SCALARS.getOrDefault(type, "any") : callback;
    }

    private static String versionOf(Matcher place) {
        return place.group(1) + "." + place.group(2);
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
