package io.github.feishucodegen.pull;

import io.github.feishucodegen.portal.PortalFacts;
import io.github.feishucodegen.portal.PortalPage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page as a file: front matter, then the page as the portal sent it, with line feeds and without control
 * characters. A page in the portal's own dialect that begins without its title gets it, because readers would take the
 * first heading for it. Other dialects are known by their titles, so they stay as they are.
 */
final class PageFile {
    private static final char REPLACEMENT = '\uFFFD';

    private PageFile() {}

    /** The bytes of the file for a page. */
    static byte[] of(WantedPage wanted, PortalPage page, URI host) {
        String body = normal(page.content());
        String title = oneLine(page.title().isBlank() ? wanted.page().name() : page.title());
        StringBuilder file = new StringBuilder("---\n");
        member(file, "title", title);
        member(file, "fullPath", wanted.page().fullPath());
        member(file, "address", PortalFacts.publicAddress(host, wanted.page().address()));
        String updateTime = page.updateTime() == null ? wanted.page().updateTime() : page.updateTime();
        member(file, "updateTime", updateTime);
        member(file, "id", page.id().isEmpty() ? wanted.page().nodeId() : page.id());
        member(file, "language", wanted.language().code());
        file.append("---\n\n");
        if (!title.isEmpty() && isNative(body) && !hasTitle(body)) {
            file.append("# ").append(title).append("\n\n");
        }
        return file.append(body).append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void member(StringBuilder file, String key, @Nullable String value) {
        String line = value == null ? "" : oneLine(value);
        if (!line.isEmpty()) {
            file.append(key)
                    .append(": \"")
                    .append(line.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append("\"\n");
        }
    }

    private static boolean isNative(String body) {
        return body.contains("\n:::") || body.contains("<md-");
    }

    /** Whether the first heading is a title. */
    private static boolean hasTitle(String body) {
        return body.lines()
                .filter(line -> line.startsWith("#"))
                .findFirst()
                .orElse("")
                .startsWith("# ");
    }

    private static String oneLine(String text) {
        return normal(text).replace('\n', ' ').replace('\t', ' ').strip();
    }

    /** The text with line feeds, without blank lines around it, and with a mark for each control character. */
    private static String normal(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder normal = new StringBuilder(lines.length());
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < lines.length()
                    && Character.isLowSurrogate(lines.charAt(i + 1));
            if (pair) {
                normal.append(c).append(lines.charAt(++i));
            } else if (c == '\uFEFF' && i == 0) {
                continue;
            } else {
                normal.append(Character.isSurrogate(c) || isControl(c) ? REPLACEMENT : c);
            }
        }
        return withoutBlankLines(normal.toString());
    }

    private static String withoutBlankLines(String text) {
        int start = 0;
        for (int end = text.indexOf('\n');
                end >= 0 && text.substring(start, end).isBlank(); ) {
            start = end + 1;
            end = text.indexOf('\n', start);
        }
        return text.substring(start).stripTrailing();
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0;
    }
}
