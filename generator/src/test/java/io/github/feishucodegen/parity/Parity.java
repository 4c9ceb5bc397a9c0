package io.github.feishucodegen.parity;

import io.github.feishucodegen.sdk.SdkClass;
import io.github.feishucodegen.sdk.SdkClass.Accessor;
import io.github.feishucodegen.sdk.SdkEvent;
import io.github.feishucodegen.sdk.SdkField;
import io.github.feishucodegen.sdk.SdkOperation;
import io.github.feishucodegen.sdk.SdkSurface;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Holds the names that callers of one SDK write against what another offers, for the operations that both have: those
 * of one HTTP method and path. A name counts once, however many operations use it.
 */
final class Parity {
    /** A name that is not there. */
    record Miss(String name, String why) {}

    /** How many names there are, and which are missing. */
    static final class Count {
        final Set<String> names = new TreeSet<>();
        final Map<String, Miss> misses = new TreeMap<>();

        double percent() {
            return names.isEmpty() ? 100 : 100.0 * (names.size() - misses.size()) / names.size();
        }
    }

    private final SdkSurface theirs;
    private final SdkSurface ours;
    /** Our classes by their names behind the base package. */
    private final Map<String, SdkClass> classes = new HashMap<>();

    private final Set<String> enums = new HashSet<>();
    private final Map<String, Set<String>> documented;
    private final Map<Kind, Count> counts = new TreeMap<>();
    private final Set<String> visited = new HashSet<>();
    private int operations;
    private int events;

    private Parity(SdkSurface theirs, SdkSurface ours, Map<String, Set<String>> documented) {
        this.theirs = theirs;
        this.ours = ours;
        this.documented = documented;
        ours.classes().forEach((name, type) -> classes.put(tail(name), type));
        for (Kind kind : Kind.values()) {
            counts.put(kind, new Count());
        }
    }

    /** @param documented the names on the wire that our classes have, by the classes' names behind the base package */
    static Parity of(SdkSurface theirs, SdkSurface ours, Map<String, Set<String>> documented) {
        Parity parity = new Parity(theirs, ours, documented);
        parity.compare();
        return parity;
    }

    Map<Kind, Count> counts() {
        return counts;
    }

    int operations() {
        return operations;
    }

    int events() {
        return events;
    }

    private void compareEvents() {
        Map<String, SdkEvent> byType = new TreeMap<>();
        ours.events().forEach(event -> byType.put(event.type(), event));
        for (SdkEvent their : theirs.events()) {
            SdkEvent own = byType.get(their.type());
            if (own != null) {
                events++;
                compare(their, own);
            }
        }
    }

    private void compare(SdkEvent their, SdkEvent own) {
        String type = " of " + their.type();
        boolean sameMethod = own.method().equals(their.method());
        count(Kind.EVENT_METHOD, their.method() + type, sameMethod ? null : "is " + own.method());
        String theirClass = eventClass(theirs, their);
        String ownClass = eventClass(ours, own);
        count(Kind.EVENT_TYPE, tail(theirClass) + type, same(theirClass, ownClass) ? null : "is " + tail(ownClass));
        SdkClass data = theirs.classes().get(theirClass + "Data");
        SdkClass ownData = ours.classes().get(ownClass + "Data");
        if (data != null) {
            eventGetters(Kind.EVENT_GETTER, data, ownData);
            nestedEvent(data, ownData, new HashSet<>(Set.of(data.name())));
        }
    }

    /** Callbacks are outside of all services in the official SDK. Their classes have the same simple names. */
    private static boolean same(String their, String own) {
        return tail(their).equals(tail(own))
                || !their.contains(".service.") && SdkClass.simpleName(their).equals(SdkClass.simpleName(own));
    }

    private static String eventClass(SdkSurface sdk, SdkEvent event) {
        return sdk.classes().keySet().stream()
                .filter(name -> name.endsWith(".model." + event.className()))
                .filter(name ->
                        !event.handler().contains(".service.") || service(name).equals(service(event.handler())))
                .findFirst()
                .orElse("no class");
    }

    private static String service(String name) {
        return tail(name).split("\\.")[0];
    }

    private void nestedEvent(SdkClass around, @Nullable SdkClass own, Set<String> seen) {
        for (SdkField field : around.fields()) {
            for (String name : classesIn(field.type())) {
                SdkClass nested = theirs.classes().get(name);
                if (seen.add(name)) {
                    SdkClass same = classes.get(tail(name));
                    SdkClass ownNested = same != null || own == null ? same : besides(own, name);
                    eventGetters(Kind.NESTED_EVENT_GETTER, nested, ownNested);
                    nestedEvent(nested, ownNested, seen);
                }
            }
        }
    }

    /** The class with that simple name in the package of another one. */
    private @Nullable SdkClass besides(SdkClass own, String name) {
        String packageName = own.name().substring(0, own.name().lastIndexOf('.') + 1);
        return ours.classes().get(packageName + SdkClass.simpleName(name));
    }

    private void eventGetters(Kind kind, SdkClass type, @Nullable SdkClass own) {
        for (String name : names(type.getters())) {
            boolean there = own != null && names(own.getters()).contains(name);
            String field = name.replaceFirst("^(get|is)", "");
            String javaName = field.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + field.substring(1);
            count(kind, tail(type.name()) + "." + name + "()", there ? null : why(type, own, javaName));
        }
    }

    private void compare() {
        Map<String, SdkOperation> byRoute = new TreeMap<>();
        ours.operations().forEach(operation -> byRoute.putIfAbsent(operation.route(), operation));
        Map<String, List<SdkOperation>> theirsByRoute = new TreeMap<>();
        theirs.operations()
                .forEach(operation -> theirsByRoute
                        .computeIfAbsent(operation.route(), r -> new ArrayList<>())
                        .add(operation));
        theirsByRoute.forEach((route, same) -> {
            SdkOperation own = byRoute.get(route);
            if (own != null) {
                operations++;
                // Some routes have two methods; a page is about one of them.
                SdkOperation their = same.stream()
                        .filter(o -> tail(o.request()).equals(tail(own.request())))
                        .findFirst()
                        .orElse(same.get(0));
                compare(their, own);
            }
        });
        compareEvents();
    }

    private void compare(SdkOperation their, SdkOperation own) {
        String method = tail(their.resource()) + "." + their.method();
        String ownMethod = tail(own.resource()) + "." + own.method();
        count(Kind.RESOURCE_METHOD, method, ownMethod.equals(method) ? null : "is " + ownMethod);
        SdkClass request = theirs.classes().get(their.request());
        if (request == null) {
            // It takes nothing, and so there is no request.
            return;
        }
        boolean sameRequest = tail(own.request()).equals(tail(their.request()));
        count(Kind.REQUEST_TYPE, tail(their.request()), sameRequest ? null : "is " + tail(own.request()));
        setters(Kind.REQUEST_SETTER, request);
        for (SdkField field : request.fields()) {
            if (field.place() == SdkField.Place.BODY) {
                body(field, own);
            }
        }
        SdkClass response = theirs.classes().get(their.response());
        if (response != null) {
            response(response, own);
        }
    }

    private void body(SdkField field, SdkOperation own) {
        for (String name : classesIn(field.type())) {
            String ownBody = ours.classes().get(own.request()).setters().stream()
                    .filter(setter -> tail(setter.type()).contains(".model."))
                    .map(setter -> tail(setter.type()))
                    .findFirst()
                    .orElse("no body");
            boolean same = ownBody.equals(tail(name));
            count(Kind.BODY_TYPE, tail(name) + " of " + tail(own.request()), same ? null : "is " + ownBody);
            SdkClass body = theirs.classes().get(name);
            setters(Kind.BODY_SETTER, body);
            nested(body, Kind.NESTED_BODY_SETTER, new HashSet<>(Set.of(name)));
        }
    }

    private void response(SdkClass response, SdkOperation own) {
        for (String name : classesIn(response.superclass())) {
            SdkClass data = theirs.classes().get(name);
            String ownData = ours.classes().get(own.response()).superclass();
            count(
                    Kind.RESPONSE_TYPE,
                    tail(name) + " of " + tail(own.response()),
                    ownData.contains(tail(name) + ">") ? null : "is " + SdkClass.simpleName(ownData));
            getters(Kind.RESPONSE_GETTER, data);
            nested(data, Kind.NESTED_RESPONSE_GETTER, new HashSet<>(Set.of(name)));
        }
    }

    private void nested(SdkClass around, Kind kind, Set<String> seen) {
        for (SdkField field : around.fields()) {
            for (String name : classesIn(field.type())) {
                SdkClass nested = theirs.classes().get(name);
                if (seen.add(name)) {
                    if (kind == Kind.NESTED_BODY_SETTER) {
                        setters(kind, nested);
                    } else {
                        getters(kind, nested);
                    }
                    nested(nested, kind, seen);
                }
            }
        }
    }

    private void setters(Kind kind, SdkClass type) {
        SdkClass own = classes.get(tail(type.name()));
        for (String name : names(type.setters())) {
            boolean there = own != null && names(own.setters()).contains(name);
            count(kind, tail(type.name()) + "." + name + "()", there ? null : why(type, own, name));
        }
        for (Accessor setter : type.setters()) {
            if (theirs.enums().containsKey(setter.type())) {
                String wanted = tail(setter.type());
                boolean there = own != null
                        && own.setters().stream()
                                .anyMatch(s -> s.name().equals(setter.name())
                                        && tail(s.type()).equals(wanted));
                count(Kind.ENUM, wanted + " of " + tail(type.name()), there ? null : whyEnum(own, setter));
            }
        }
    }

    private static String whyEnum(@Nullable SdkClass own, Accessor setter) {
        if (own == null) {
            return "the class is not there";
        }
        return own.setters().stream()
                .filter(s -> s.name().equals(setter.name()) && s.type().contains(".enums."))
                .findFirst()
                .map(s -> "is " + tail(s.type()))
                .orElse("no page lists values");
    }

    private void getters(Kind kind, SdkClass type) {
        SdkClass own = classes.get(tail(type.name()));
        for (String name : names(type.getters())) {
            boolean there = own != null && names(own.getters()).contains(name);
            String field = name.substring(3, 4).toLowerCase(java.util.Locale.ROOT) + name.substring(4);
            count(kind, tail(type.name()) + "." + name + "()", there ? null : why(type, own, field));
        }
    }

    private String why(SdkClass type, @Nullable SdkClass own, String field) {
        if (own == null) {
            boolean nested = tail(type.name()).matches(".*\\.model\\.\\w+\\..*");
            return nested ? "nested in another class there" : "the class is not there";
        }
        String wireName = type.field(field).map(SdkField::wireName).orElse(null);
        Set<String> names = documented.getOrDefault(tail(type.name()), Set.of());
        if (wireName == null) {
            return "not a field: " + field;
        }
        return names.contains(wireName) ? "is called otherwise: " + wireName : "no page has the field";
    }

    private static Set<String> names(List<Accessor> accessors) {
        Set<String> names = new LinkedHashSet<>();
        accessors.forEach(accessor -> names.add(accessor.name()));
        return names;
    }

    private List<String> classesIn(String type) {
        List<String> found = new ArrayList<>();
        for (String part : type.split("[^A-Za-z0-9_.]+")) {
            if (part.contains(".model.") && theirs.classes().containsKey(part)) {
                found.add(part);
            }
        }
        return found;
    }

    private void count(Kind kind, String name, @Nullable String why) {
        Count count = counts.get(kind);
        count.names.add(name);
        if (why != null) {
            count.misses.put(name, new Miss(name, why));
        }
    }

    /** A name behind the base package. */
    static String tail(String name) {
        int at = name.indexOf(".service.");
        return at < 0 ? name : name.substring(at + ".service.".length());
    }
}
