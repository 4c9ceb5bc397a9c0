package io.github.feishucodegen.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The differences between a name lock and the names that were given now.
 *
 * @param added names that were given and are not in the lock
 * @param vanished names in the lock that were given to nothing
 * @param changed keys that were given another name than in the lock
 */
public record NameDrift(List<String> added, List<String> vanished, List<String> changed) {
    public NameDrift {
        added = List.copyOf(added);
        vanished = List.copyOf(vanished);
        changed = List.copyOf(changed);
    }

    /** The differences in the words of the file, so that readers find them there. */
    public static NameDrift between(NameLock lock, NameLock given) {
        List<String> added = new ArrayList<>();
        List<String> vanished = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        SortedMap<String, SortedMap<String, String>> locked = LockText.of(lock.names());
        SortedMap<String, SortedMap<String, String>> current = LockText.of(given.names());
        TreeSet<String> scopes = new TreeSet<>(locked.keySet());
        scopes.addAll(current.keySet());
        for (String scope : scopes) {
            Map<String, String> before = locked.getOrDefault(scope, new TreeMap<>());
            Map<String, String> now = current.getOrDefault(scope, new TreeMap<>());
            TreeSet<String> keys = new TreeSet<>(before.keySet());
            keys.addAll(now.keySet());
            for (String key : keys) {
                String old = before.get(key);
                String name = now.get(key);
                if (old == null) {
                    added.add(line(scope, key, now));
                } else if (name == null) {
                    vanished.add(line(scope, key, before));
                } else if (!old.equals(name)) {
                    changed.add(line(scope, key, before) + ", and would be " + (name.isEmpty() ? "by rule" : name));
                }
            }
        }
        // Empty scopes count too: a class without members has one.
        addScopes(current, locked, added);
        addScopes(locked, current, vanished);
        return new NameDrift(added, vanished, changed);
    }

    /** The drift if some pages could not be read. Nothing counts as vanished, because it may be on those pages. */
    public NameDrift withUnread() {
        return new NameDrift(added, List.of(), changed);
    }

    public boolean isEmpty() {
        return added.isEmpty() && vanished.isEmpty() && changed.isEmpty();
    }

    public int size() {
        return added.size() + vanished.size() + changed.size();
    }

    private static void addScopes(
            SortedMap<String, SortedMap<String, String>> some,
            SortedMap<String, SortedMap<String, String>> others,
            List<String> lines) {
        some.forEach((scope, names) -> {
            if (names.isEmpty() && !others.containsKey(scope)) {
                lines.add(scope);
            }
        });
    }

    private static String line(String scope, String key, Map<String, String> names) {
        String name = names.getOrDefault(key, "");
        return scope + ": " + key + (name.isEmpty() ? "" : " is " + name);
    }
}
