package io.github.feishucodegen.fuzz;

import io.github.feishucodegen.portal.PortalDoor;
import io.github.feishucodegen.pull.ManifestDoor;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** All doors by name. */
public final class Doors {
    private static final Map<String, Supplier<Door>> ALL = new TreeMap<>(Map.of(
            "page", PageDoor::new,
            "overlay", OverlayDoor::new,
            "model", ModelDoor::new,
            "lock", LockDoor::new,
            "manifest", ManifestDoor::new,
            "portal", PortalDoor::new,
            "answer", AnswerDoor::new,
            "webhook", WebhookDoor::new,
            "frame", FrameDoor::new));

    private Doors() {}

    public static Iterable<String> names() {
        return ALL.keySet();
    }

    /** @throws IllegalArgumentException if there is no door of this name */
    public static Door open(String name) {
        Supplier<Door> door = ALL.get(name);
        if (door == null) {
            throw new IllegalArgumentException("there is no door '" + name + "', but " + ALL.keySet());
        }
        return door.get();
    }
}
