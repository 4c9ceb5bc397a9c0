package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diagnostic.Location;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader of a report finds the pages of both sides.
 *
 * @param before the address of the old side's folder, absolute or relative to the report; null where there is none
 * @param after that of the new side
 */
public record PageLinks(@Nullable String before, @Nullable String after) {
    public static final PageLinks NONE = new PageLinks(null, null);

    private static final String UNRESERVED = "-._~/";

    /** The same, but for addresses that are not null. */
    public PageLinks replacedBy(@Nullable String old, @Nullable String now) {
        return new PageLinks(old == null ? before : old, now == null ? after : now);
    }

    /** The address of a place on the old side; null where pages cannot be reached. */
    @Nullable
    String toOld(Location at) {
        return before == null ? null : link(before, at);
    }

    /** The address of a place on the new side; null where pages cannot be reached. */
    @Nullable
    String toNew(Location at) {
        return after == null ? null : link(after, at);
    }

    /** Whatever a page is called, it leads to below the folder: no name can be taken for a scheme, a host or a query. */
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
        // Code hosts show Markdown without its lines unless they are asked for the plain text.
        boolean hosted = folder.startsWith("https://") || folder.startsWith("http://");
        return link.append(hosted ? "?plain=1#L" : "#L").append(at.line()).toString();
    }
}
