package io.github.feishucodegen.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that this tool wrote into a folder, with the SHA-256 of their bytes, in the format of {@code sha256sum}.
 *
 * <p>While files are replaced, a path has two digests: the old one and the new one. So every file that was written is
 * known, even if the run is interrupted.
 */
final class Manifest {
    static final String FILE = ".feishu-codegen-manifest";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    private final SortedMap<String, SortedSet<String>> digests = new TreeMap<>();

    /** The digests by folded path. On some systems, names that differ only in case are the same file. */
    private final Map<String, Set<String>> digestsByFolded = new HashMap<>();

    /** The manifest of a folder. It is empty if the folder has none. */
    static Manifest in(Path folder) throws IOException {
        Manifest manifest = new Manifest();
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                manifest.read(line);
            }
        }
        return manifest;
    }

    static Manifest of(Map<String, String> digestByPath) {
        Manifest manifest = new Manifest();
        digestByPath.forEach(manifest::add);
        return manifest;
    }

    /** The files of both manifests. */
    Manifest and(Manifest other) {
        Manifest both = new Manifest();
        digests.forEach((path, all) -> all.forEach(digest -> both.add(path, digest)));
        other.digests.forEach((path, all) -> all.forEach(digest -> both.add(path, digest)));
        return both;
    }

    Set<String> paths() {
        return Collections.unmodifiableSet(digests.keySet());
    }

    boolean lists(String path) {
        return digestsByFolded.containsKey(PortablePaths.folded(path));
    }

    boolean lists(String path, String digest) {
        return digestsByFolded
                .getOrDefault(PortablePaths.folded(path), Set.of())
                .contains(digest);
    }

    /** The text of the manifest: one line per digest, sorted by path. */
    String text() {
        StringBuilder text = new StringBuilder();
        digests.forEach((path, all) -> {
            for (String digest : all) {
                text.append(digest).append("  ").append(path).append('\n');
            }
        });
        return text.toString();
    }

    private void add(String path, String digest) {
        digests.computeIfAbsent(path, p -> new TreeSet<>()).add(digest);
        digestsByFolded
                .computeIfAbsent(PortablePaths.folded(path), p -> new HashSet<>())
                .add(digest);
    }

    /**
     * Reads a line. Its path is checked like every other path, because files are deleted according to the manifest.
     */
    private void read(String line) {
        Matcher entry = LINE.matcher(line);
        if (!entry.matches()) {
            throw new OutputRefusedException(
                    FILE + " has a line that this tool did not write: \"" + line + "\"; empty the output folder");
        }
        PortablePaths.check(entry.group(2));
        add(entry.group(2), entry.group(1));
    }
}
