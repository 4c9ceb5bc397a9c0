package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.lock.NameDrift;
import io.github.feishucodegen.lock.NameLock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names that are given now, compared with those of a lock.
 *
 * @param drift the differences; null if no names were given because of errors
 * @param next the lock to write; null in the same case
 */
public record LockResult(
        ReadResult reading,
        @Nullable NameDrift drift,
        @Nullable NameLock next) {
    /** @param unread whether some pages could not be read; names that are not given can belong to these pages */
    static LockResult of(ReadResult reading, NameLock lock, NameLock given, boolean unread) {
        NameDrift drift = NameDrift.between(lock, given);
        return unread
                ? new LockResult(reading, drift.withUnread(), lock.nextWithUnread(given))
                : new LockResult(reading, drift, lock.next(given));
    }

    /** A summary such as {@code 1200 names, 3 of them new, and 2 that are gone}. */
    public String summary() {
        if (drift == null || next == null) {
            return "nothing";
        }
        return Count.of(next.count(), "name") + ", " + drift.added().size() + " of them new, and " + next.countGone()
                + " that are gone";
    }

    /**
     * The differences, one per line.
     *
     * @param longest the maximum number of lines per kind; the others are only counted
     */
    public List<String> lines(int longest) {
        List<String> lines = new ArrayList<>();
        if (drift != null) {
            add("cannot be kept", drift.changed(), longest, lines);
            add("no longer given", drift.vanished(), longest, lines);
            add("not in the lock", drift.added(), longest, lines);
        }
        return lines;
    }

    private static void add(String what, List<String> names, int longest, List<String> lines) {
        names.stream().limit(longest).forEach(name -> lines.add(what + ": " + Findings.printable(name)));
        if (names.size() > longest) {
            lines.add(what + ": " + (names.size() - longest) + " more");
        }
    }
}
