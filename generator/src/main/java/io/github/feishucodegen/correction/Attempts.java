package io.github.feishucodegen.correction;

import io.github.feishucodegen.correction.YamlNode.Entry;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.OverlayFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads the parts of an overlay independently. An error in one part does not prevent the others from being read. */
final class Attempts {
    private final String file;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Attempts(String file) {
        this.file = file;
    }

    /** Reads one part. If it throws a {@link YamlFault}, the result is empty and the error is reported. */
    <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (YamlFault e) {
            diagnostics.add(Diagnostic.of(OverlayFinding.OVERLAY_UNREADABLE, at(e.line()), e.getMessage()));
            return Optional.empty();
        }
    }

    /** Reads each member of the mapping below a key. Members that cannot be read are left out. */
    <T> List<T> each(Members members, String key, Function<Entry, T> read) {
        List<T> all = new ArrayList<>();
        Entry entry = members.find(key);
        if (entry != null) {
            for (Entry each : Members.entries(entry.value(), "'" + key + "'")) {
                attempt(() -> read.apply(each)).ifPresent(all::add);
            }
        }
        return all;
    }

    /** @param line counted from 1 */
    Location at(int line) {
        return new Location(file, line);
    }

    Location at(Members members, String key) {
        return at(members.line(key));
    }

    boolean haveAllSucceeded() {
        return diagnostics.isEmpty();
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
