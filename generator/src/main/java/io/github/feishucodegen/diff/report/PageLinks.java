package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diagnostic.Location;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of the pages of both snapshots, for links in a report.
 *
 * @param before the address of the old snapshot's folder, absolute or relative to the report; null if there is
 *     none
 * @param after the address of the new snapshot's folder, in the same form
 */
public record PageLinks(@Nullable String before, @Nullable String after) {
    public static final PageLinks NONE = new PageLinks(null, null);

    private static final String UNRESERVED = "-._~/";

    /** The same links, with each address that is not null replaced. */
    public PageLinks replacedBy(@Nullable String old, @Nullable String now) {
        return new PageLinks(old == null ? before : old, now == null ? after : now);
    }

    /** The address of a location in the old snapshot; null if there is no folder, or if the name leads out of it. */
    @Nullable
    String toOld(@Nullable Location at) {
        return at == null || before == null || leavesFolder(at) ? null : link(before, at);
    }

    /** The address of a location in the new snapshot; null if there is no folder, or if the name leads out of it. */
    @Nullable
    String toNew(@Nullable Location at) {
        return at == null || after == null || leavesFolder(at) ? null : link(after, at);
    }

    /** Whether a page name has dot segments, which browsers resolve even if they are encoded. */
    private static boolean leavesFolder(Location at) {
        return Stream.of(at.page().split("[/\\\\]")).anyMatch(part -> part.equals("..") || part.equals("."));
    }

    /**
     * Appends a page name to the folder. The name is encoded, so that no name can be read as a scheme, a host or a
     * query.
     */
    private static String link(String folder, Location at) {
        StringBuilder link = new StringBuilder(folder.isEmpty() ? "." : folder);
        if (link.charAt(link.length() - 1) != '/') {
            link.append('/');
        }
        for (byte b : at.page().replaceFirst("^/+", "").getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            link.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        // Code hosts render Markdown without line anchors. The parameter plain=1 requests the plain text, which has
        // them.
        boolean hosted = folder.startsWith("https://") || folder.startsWith("http://");
        return link.append(hosted ? "?plain=1#L" : "#L").append(at.line()).toString();
    }
}
