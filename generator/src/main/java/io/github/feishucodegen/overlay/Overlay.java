package io.github.feishucodegen.overlay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The names of an SDK that callers already use.
 *
 * @param operations by route: an id would be a name itself, and could differ
 * @param versions the classes of each project and version, by {@code hire.v1}
 */
public record Overlay(SortedMap<String, OperationEntry> operations, SortedMap<String, VersionEntry> versions) {
    public static final Overlay NONE = new Overlay(Map.of(), Map.of());

    private static final String OFFICIAL = "official.json";

    public Overlay(Map<String, OperationEntry> operations, Map<String, VersionEntry> versions) {
        this(
                Collections.unmodifiableSortedMap(new TreeMap<>(operations)),
                Collections.unmodifiableSortedMap(new TreeMap<>(versions)));
    }

    /** The names of the platform's own SDK, which this toolkit brings along. */
    public static Overlay official() {
        return Official.NAMES;
    }

    /**
     * An operation's identity on the wire: the method, and the path without the names of its parameters.
     *
     * @param path with parameters such as {@code :id} or <code>{id}</code>
     */
    public static String route(String httpMethod, String path) {
        int query = path.indexOf('?');
        String plain = query < 0 ? path : path.substring(0, query);
        return httpMethod + " " + plain.replaceAll(":[^/]+|\\{[^/{}]+}", ":");
    }

    public @Nullable OperationEntry operation(String httpMethod, String path) {
        return operations.get(route(httpMethod, path));
    }

    /** What is known of a version; nothing where the SDK does not have it. */
    public VersionEntry version(String project, String version) {
        return versions.getOrDefault(project + "." + version, VersionEntry.NONE);
    }

    private static final class Official {
        static final Overlay NAMES = load();

        private static Overlay load() {
            try (InputStream in = Overlay.class.getResourceAsStream(OFFICIAL)) {
                return in == null ? NONE : OverlayJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
