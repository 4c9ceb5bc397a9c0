package io.github.feishucodegen.document;

import io.github.feishucodegen.document.StructureProblem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Splits a page into blocks, line by line in one pass. It recognizes tables and tags by the beginning of a line. A
 * full Markdown parser would need ten seconds for the platform's pages, most of them for tables and tags.
 */
final class BlockScanner {
    private static final int DEEPEST_CONTAINER = 3;

    private final String text;
    private final Lines lines;
    private final BareHeadings bareHeadings;
    private final FenceScanner fences;
    private final Blocks blocks;
    private final KnownCells cells;
    private int proseStart = -1;

    BlockScanner(String text, Lines lines, BareHeadings bareHeadings, Blocks blocks, KnownCells cells) {
        this.cells = cells;
        this.text = text;
        this.lines = lines;
        this.bareHeadings = bareHeadings;
        this.fences = new FenceScanner(text, lines);
        this.blocks = blocks;
    }

    void scan(int start) {
        int line = start;
        while (line < lines.count()) {
            int next = block(line);
            if (next > line) {
                line = next;
            } else {
                if (proseStart < 0) {
                    proseStart = line;
                }
                line++;
            }
        }
        flush(lines.count());
    }

    /**
     * Reads the block that begins at a line and returns the line after it. Returns the same line for ordinary text.
     */
    private int block(int line) {
        int at = lines.firstVisible(line);
        char first = at < text.length() ? text.charAt(at) : '\n';
        switch (first) {
            case '\n', '\r' -> {
                flush(line);
                return line + 1;
            }
            case '#' -> {
                Heading heading = heading(line, at);
                if (heading != null) {
                    return add(line, heading, line + 1);
                }
            }
            case '`', '~' -> {
                int end = fences.end(line);
                if (end > line) {
                    return code(line, end);
                }
            }
            case ':' -> {
                if (text.startsWith(":::", at)) {
                    return container(line, at);
                }
            }
            case '<' -> {
                if (MarkupScanner.opensTable(text, at)) {
                    flush(line);
                    return markup(line, endOfMarkup(line, "table>"));
                }
                if (MarkupScanner.opensCode(text, at)) {
                    flush(line);
                    return markup(line, endOfMarkup(line, "md-code-"));
                }
            }
            default -> {
                if (lines.isBlank(line)) {
                    flush(line);
                    return line + 1;
                }
            }
        }
        if (PipeTable.beginsAt(lines, line)) {
            flush(line);
            PipeTable table = new PipeTable(text, lines, line, cells);
            blocks.add(table.read());
            if (table.isCutOff()) {
                blocks.report(Kind.PAGE_CUT_OFF, table.end());
            }
            Heading heading = table.heading() < 0 ? null : heading(table.end() - 1, table.heading());
            return heading == null ? table.end() : add(table.end() - 1, heading, table.end());
        }
        return bareHeadings.isActive() ? bareHeading(line) : line;
    }

    private int bareHeading(int line) {
        BareHeadings.Match match = bareHeadings.at(line);
        if (match == null) {
            return line;
        }
        flush(line);
        match.blocks().forEach(blocks::add);
        return match.end();
    }

    private int code(int line, int end) {
        CodeBlock code = fences.code(line, end);
        if (!fences.isClosed(line, end)) {
            boolean atEnd = end == lines.count();
            blocks.report(atEnd && !Brackets.areClosed(code.text()) ? Kind.PAGE_CUT_OFF : Kind.CODE_UNCLOSED, line + 1);
            blocks.reportRows(line + 1, code.text());
        }
        return add(line, code, end);
    }

    private int add(int line, Block block, int next) {
        flush(line);
        blocks.add(block);
        return next;
    }

    /**
     * Reads a container: {@code :::html} with tags inside, or a kind such as {@code :::note} with Markdown inside.
     */
    private int container(int line, int at) {
        flush(line);
        String kind = text.substring(at + 3, Math.max(at + 3, lineEnd(line))).strip();
        if (kind.isEmpty()) {
            return line + 1;
        }
        int end = endOfContainer(line);
        if (end < 0) {
            blocks.report(Kind.CONTAINER_UNCLOSED, line + 1);
            // Some pages have lost the closing line. What follows is then read as if there were no opening line
            // either.
            return line + 1;
        }
        if (kind.equals("html")) {
            markup(line + 1, end);
            return end + 1;
        }
        blocks.addProse(line + 2, text.substring(lines.start(line + 1), lines.start(end)), true);
        return end + 1;
    }

    /**
     * The closing line of a container; -1 if there is none. Containers inside it may be nested three levels deep and
     * contain no headings.
     */
    private int endOfContainer(int start) {
        int inside = 0;
        for (int line = start + 1; line < lines.count(); line++) {
            if (lines.startsWith(line, ":::")) {
                boolean closing = lines.get(line).strip().chars().allMatch(c -> c == ':');
                if (closing && inside == 0) {
                    return line;
                }
                inside += closing ? -1 : 1;
                if (inside > DEEPEST_CONTAINER) {
                    return -1;
                }
            } else if (inside > 0 && lines.startsWith(line, "#")) {
                return -1;
            }
        }
        return -1;
    }

    private int markup(int from, int to) {
        int base = lines.start(from);
        boolean last = to == lines.count();
        new MarkupScanner(text.substring(base, lines.start(to)), offset -> lines.at(base + offset) + 1, blocks, last)
                .scan();
        return to;
    }

    /**
     * The line after tags outside of a container. They end with the line of a closing tag, or before the next heading
     * or container.
     */
    private int endOfMarkup(int line, String closing) {
        int end = line;
        while (end < lines.count()) {
            if (end > line && (lines.startsWith(end, "#") || lines.startsWith(end, ":::"))) {
                return end;
            }
            String content = lines.get(end);
            end++;
            if (content.contains(closing) && content.contains("</")) {
                return end;
            }
        }
        return end;
    }

    private @Nullable Heading heading(int line, int at) {
        int level = 0;
        int end = lineEnd(line);
        while (at + level < end && text.charAt(at + level) == '#') {
            level++;
        }
        if (level > 6 || at + level == end) {
            return null;
        }
        char next = text.charAt(at + level);
        // Hand-written pages omit the space after the marks; "#tag" and "#!" are not headings.
        boolean marked = next == ' ' || next == '\t' || level > 1 && Character.isIdeographic(next);
        if (!marked) {
            return null;
        }
        String title = text.substring(at + level, end).strip();
        int last = title.length();
        while (last > 0 && title.charAt(last - 1) == '#') {
            last--;
        }
        String plain = Markdown.plain(InlineHtml.toMarkdown(title.substring(0, last)));
        return new Heading(line + 1, level, plain);
    }

    private int lineEnd(int line) {
        int next = lines.start(line + 1);
        return next > lines.start(line) && text.charAt(next - 1) == '\n' ? next - 1 : next;
    }

    private void flush(int end) {
        if (proseStart >= 0) {
            blocks.addProse(proseStart + 1, text.substring(lines.start(proseStart), lines.start(end)), false);
            proseStart = -1;
        }
    }
}
