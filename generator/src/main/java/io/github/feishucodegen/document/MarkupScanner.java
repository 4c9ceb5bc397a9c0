package io.github.feishucodegen.document;

import io.github.feishucodegen.document.StructureProblem.Kind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the portal's own tags: tables, code and alerts. All other brackets are text, as on the portal. An HTML parser
 * would turn the placeholders in examples into elements. {@link InlineHtml} converts the other HTML inside cells and
 * alerts.
 */
final class MarkupScanner {
    private final String text;
    private final LineOf lineOf;
    private final Blocks blocks;
    private final boolean last;

    /**
     * @param text the part of the page to read
     * @param lineOf finds the lines of offsets in that part
     * @param blocks receives the blocks and problems
     * @param last whether the page ends with the text
     */
    MarkupScanner(String text, LineOf lineOf, Blocks blocks, boolean last) {
        this.text = text;
        this.lineOf = lineOf;
        this.blocks = blocks;
        this.last = last;
    }

    static boolean opensTable(String text, int at) {
        return text.startsWith("<md-table", at) || text.startsWith("<md-dt-table", at) || text.startsWith("<table", at);
    }

    static boolean opensCode(String text, int at) {
        return text.startsWith("<md-code-", at);
    }

    /** Finds the line of an offset, counted from 1. */
    interface LineOf {
        int line(int offset);
    }

    void scan() {
        int proseStart = 0;
        int at = text.indexOf('<');
        while (at >= 0) {
            MarkupTag tag = MarkupTag.at(text, at);
            int next = tag == null || tag.closing() ? at : block(tag, proseStart);
            if (next > at) {
                proseStart = next;
            }
            at = text.indexOf('<', Math.max(next, at + 1));
        }
        prose(proseStart, text.length(), false);
    }

    /** Reads the block that a tag opens and returns its end. Returns the start of the tag if it opens no block. */
    private int block(MarkupTag tag, int proseStart) {
        switch (tag.name()) {
            case "md-table", "md-dt-table", "table" -> {
                prose(proseStart, tag.start(), false);
                MarkupTable table = new MarkupTable(text, lineOf, tag, blocks);
                blocks.add(table.read());
                if (!table.isClosed()) {
                    blocks.report(last ? Kind.PAGE_CUT_OFF : Kind.TABLE_UNCLOSED, lineOf.line(tag.start()));
                }
                return table.end();
            }
            case "md-code-json", "md-code-tab-panel" -> {
                prose(proseStart, tag.start(), false);
                int end = contentEnd(tag);
                if (end == text.length()) {
                    blocks.report(last ? Kind.PAGE_CUT_OFF : Kind.CODE_UNCLOSED, lineOf.line(tag.start()));
                }
                code(tag, end);
                return after(tag, end);
            }
            case "md-alert" -> {
                prose(proseStart, tag.start(), false);
                int end = contentEnd(tag);
                prose(tag.end(), end, true);
                return after(tag, end);
            }
            default -> {
                return tag.start();
            }
        }
    }

    private void code(MarkupTag tag, int end) {
        int start = tag.end();
        while (start < end && text.charAt(start) == '\n') {
            start++;
        }
        String code = Entities.resolved(text.substring(start, end)).stripTrailing();
        blocks.add(new CodeBlock(lineOf.line(start), language(tag), code));
    }

    private String language(MarkupTag tag) {
        if (tag.name().equals("md-code-json")) {
            return "json";
        }
        @Nullable String sdk = tag.attributes(text).get("sdktype");
        String language = sdk == null ? "" : sdk.toLowerCase(Locale.ROOT);
        return language.endsWith("-sdk") ? language.substring(0, language.length() - "-sdk".length()) : language;
    }

    private int contentEnd(MarkupTag tag) {
        int end = text.indexOf("</" + tag.name(), tag.end());
        return end < 0 ? text.length() : end;
    }

    private int after(MarkupTag tag, int end) {
        return Math.min(text.length(), end + tag.name().length() + 3);
    }

    private void prose(int from, int to, boolean quoted) {
        if (from >= to) {
            return;
        }
        blocks.addProse(firstLine(from, to), text.substring(from, to), quoted);
    }

    private int firstLine(int from, int to) {
        int at = from;
        while (at < to - 1 && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return lineOf.line(at);
    }
}
