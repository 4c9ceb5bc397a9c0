package io.github.feishucodegen.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * All that decides about the output.
 *
 * @param key of the configuration and the toolkit
 * @param pages by path
 */
record Inputs(String key, SortedMap<String, PageState> pages) {
    /** What was written that lately could be written again without a clock's notice. */
    private static final long YOUNG = TimeUnit.SECONDS.toNanos(2);

    private static final Stamp UNTRUSTED = new Stamp(-1, -1);

    /** @param digest of the bytes */
    record PageState(Stamp stamp, String digest) {}

    /**
     * Looks at the inputs before they are read, so that a change in the meantime shows the next time.
     *
     * @param known pages of an earlier run: what still has its stamp is not opened
     * @throws IOException where something cannot be looked at
     */
    static Inputs look(List<String> configuration, List<Path> roots, Map<String, PageState> known) throws IOException {
        long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
        List<String> facts = new ArrayList<>(configuration);
        facts.addAll(Toolkit.fingerprint());

        Map<String, PageTree.Entry> found = PageTree.below(roots);
        SortedMap<String, PageState> pages = new TreeMap<>();
        List<Map.Entry<String, PageTree.Entry>> unknown = new ArrayList<>();
        for (Map.Entry<String, PageTree.Entry> page : found.entrySet()) {
            PageState before = known.get(page.getKey());
            if (before != null && before.stamp().equals(page.getValue().stamp())) {
                pages.put(page.getKey(), before);
            } else {
                unknown.add(page);
            }
        }
        pages.putAll(unknown.parallelStream()
                .collect(Collectors.toConcurrentMap(Map.Entry::getKey, page -> open(page.getValue(), now))));
        return new Inputs(Sha256.of(String.join("\n", facts)), pages);
    }

    private static PageState open(PageTree.Entry page, long now) {
        Stamp stamp = page.stamp();
        return new PageState(stamp.modified() > now - YOUNG ? UNTRUSTED : stamp, digest(page.file()));
    }

    /** What cannot be read as a file, such as a link to a folder, is told by where it leads to. */
    private static String digest(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Sha256.of(Files.readAllBytes(file))
                    : Sha256.of(file.toRealPath().toString());
        } catch (IOException e) {
            return "-";
        }
    }

    /** Whether the same would be generated, whatever the clock says about the files. */
    boolean isSameAs(Inputs other) {
        return key.equals(other.key) && digests().equals(other.digests());
    }

    private Map<String, String> digests() {
        return pages.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, page -> page.getValue().digest()));
    }
}
