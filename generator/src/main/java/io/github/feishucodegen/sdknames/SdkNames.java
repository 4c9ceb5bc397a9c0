package io.github.feishucodegen.sdknames;

import io.github.feishucodegen.model.OperationKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** SDK names: the names of an existing SDK, which callers already use. */
public final class SdkNames {
    public static final SdkNames NONE = new SdkNames(Map.of(), Map.of(), Map.of());

    private static final SdkNames OFFICIAL = new SdkNames(Official::load);

    private final Supplier<Names> names;

    private record Names(
            SortedMap<String, OperationEntry> operations,
            SortedMap<String, EventEntry> events,
            SortedMap<String, VersionEntry> versions) {}

    private SdkNames(Supplier<Names> names) {
        this.names = names;
    }

    /** Names without those of events. */
    public SdkNames(Map<String, OperationEntry> operations, Map<String, VersionEntry> versions) {
        this(operations, Map.of(), versions);
    }

    public SdkNames(
            Map<String, OperationEntry> operations,
            Map<String, EventEntry> events,
            Map<String, VersionEntry> versions) {
        Names given = new Names(
                Collections.unmodifiableSortedMap(new TreeMap<>(operations)),
                Collections.unmodifiableSortedMap(new TreeMap<>(events)),
                Collections.unmodifiableSortedMap(new TreeMap<>(versions)));
        this.names = () -> given;
    }

    /** The names of the platform's own SDK. They are part of this toolkit and are loaded on first use. */
    public static SdkNames official() {
        return OFFICIAL;
    }

    /** The operations by route. An id is a name itself, so that it could differ from that of the pages. */
    public SortedMap<String, OperationEntry> operations() {
        return names.get().operations();
    }

    /** The events by their type on the wire. */
    public SortedMap<String, EventEntry> events() {
        return names.get().events();
    }

    /** The classes of each project and version. The keys have the form {@code hire.v1}. */
    public SortedMap<String, VersionEntry> versions() {
        return names.get().versions();
    }

    public @Nullable OperationEntry operation(OperationKey operation) {
        return operations().get(operation.toString());
    }

    public @Nullable EventEntry event(String type) {
        return events().get(type);
    }

    /**
     * The first version of a project in the SDK, in alphabetical order. Empty if the SDK does not have the project.
     */
    public Optional<String> firstVersion(String project) {
        String prefix = project + ".";
        return versions().tailMap(prefix).keySet().stream()
                .findFirst()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()));
    }

    /** The entry of a version. It is empty if the SDK does not have the version. */
    public VersionEntry version(String project, String version) {
        return versions().getOrDefault(project + "." + version, VersionEntry.NONE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SdkNames sdkNames && sdkNames.names.get().equals(names.get());
    }

    @Override
    public int hashCode() {
        return names.get().hashCode();
    }

    /** A name without content, so that printing an option does not load the names. */
    @Override
    public String toString() {
        return "SDK names";
    }

    private static final class Official {
        private static final String FILE = "official.json";
        private static final Names NAMES = read();

        static Names load() {
            return NAMES;
        }

        private static Names read() {
            try (InputStream in = SdkNames.class.getResourceAsStream(FILE)) {
                return in == null
                        ? NONE.names.get()
                        : SdkNamesJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                                .names
                                .get();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
