package io.github.feishucodegen.maven;

import io.github.feishucodegen.source.Overlays;
import io.github.feishucodegen.source.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that decides about the output.
 *
 * @param configuration a digest of the parameters and the files that they name, and of the plugin's version
 * @param toolkit a digest of the jars that generate, on this machine
 * @param pages by path from the project
 */
record Inputs(String configuration, String toolkit, SortedMap<String, PageState> pages) {

    /** @param digest of the bytes, whatever kind of line ends they have */
    record PageState(Stamp stamp, String digest) {}

    /**
     * Looks at the inputs before they are read, so that a change in the meantime shows the next time.
     *
     * @param known pages of an earlier run: what still has its stamp is not opened
     * @throws IOException where something cannot be looked at
     */
    static Inputs look(
            List<String> configuration, List<Source> sources, ProjectPaths paths, Map<String, PageState> known)
            throws IOException {
        long now = Stamp.now();
        Map<String, PageTree.Entry> found = PageTree.below(sources, paths);
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
        return new Inputs(
                Sha256.of(String.join("\n", configuration)),
                Sha256.of(String.join("\n", Toolkit.fingerprint())),
                pages);
    }

    private static PageState open(PageTree.Entry page, long now) {
        return new PageState(page.stamp().trustedAt(now), digest(page.file()));
    }

    /** What cannot be read as a file, such as a link to a folder, is told by where it leads to. */
    private static String digest(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Sha256.of(file.toRealPath().toString());
            }
            byte[] bytes = Files.readAllBytes(file);
            return isText(file.getFileName().toString()) ? Sha256.ofLines(bytes) : Sha256.of(bytes);
        } catch (IOException e) {
            return "-";
        }
    }

    private static boolean isText(String name) {
        return Pages.isPage(name) || Overlays.isOverlay(name);
    }

    /** Whether the same would be generated, whatever the clock says about the files. */
    boolean isSameAs(Inputs other) {
        return toolkit.equals(other.toolkit) && key().equals(other.key());
    }

    /** The same on every machine: what is generated from inputs of one key by one version has the same bytes. */
    String key() {
        StringBuilder text = new StringBuilder(configuration);
        pages.forEach((path, page) ->
                text.append('\n').append(page.digest()).append("  ").append(path));
        return Sha256.of(text.toString());
    }
}
