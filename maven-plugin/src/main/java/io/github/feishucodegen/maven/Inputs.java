package io.github.feishucodegen.maven;

import io.github.feishucodegen.output.Digest;
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
 * The state of everything that decides about the output.
 *
 * @param configuration a digest of the parameters, the files that they name and the plugin's version
 * @param toolkit a digest of the generator's jars on this machine
 * @param pages the pages by their path from the project
 */
record Inputs(String configuration, String toolkit, SortedMap<String, PageState> pages) {

    /** @param digest a digest of the content, independent of the kind of line ends */
    record PageState(Stamp stamp, String digest) {}

    /**
     * Examines the inputs before they are read, so that the next run notices a change made in the meantime.
     *
     * @param known the pages of an earlier run; a page with an unchanged stamp is not opened
     * @throws IOException if an input cannot be examined
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
                Digest.of(String.join("\n", configuration)),
                Digest.of(String.join("\n", Toolkit.fingerprint())),
                pages);
    }

    private static PageState open(PageTree.Entry page, long now) {
        return new PageState(page.stamp().trustedAt(now), digest(page.file()));
    }

    /**
     * The digest of a page. For something that is not a regular file, such as a link to a folder, it is that of the
     * target path.
     */
    private static String digest(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Digest.of(file.toRealPath().toString());
            }
            byte[] bytes = Files.readAllBytes(file);
            return isText(file.getFileName().toString()) ? LineDigest.of(bytes) : Digest.of(bytes);
        } catch (IOException e) {
            return "-";
        }
    }

    private static boolean isText(String name) {
        return Pages.isPage(name) || Overlays.isOverlay(name);
    }

    /** Whether the output would be the same. The times of files do not matter. */
    boolean isSameAs(Inputs other) {
        return toolkit.equals(other.toolkit) && key().equals(other.key());
    }

    /**
     * A key of the inputs that is the same on every machine. The same key and generator version give the same output.
     */
    String key() {
        StringBuilder text = new StringBuilder(configuration);
        pages.forEach((path, page) ->
                text.append('\n').append(page.digest()).append("  ").append(path));
        return Digest.of(text.toString());
    }
}
