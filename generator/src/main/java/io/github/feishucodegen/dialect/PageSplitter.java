package io.github.feishucodegen.dialect;

import io.github.feishucodegen.document.Block;
import io.github.feishucodegen.document.Document;
import io.github.feishucodegen.document.Heading;
import io.github.feishucodegen.document.Table;
import io.github.feishucodegen.source.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Splits a file that contains several pages, each below its own title. Text above the first title is a page of its
 * own. Text between two pages belongs to the page above it.
 */
public final class PageSplitter {
    private static final List<String> ROWS = Stream.of(
                    "request.url", "request.method", "request.event-type", "request.callback-type")
            .flatMap(row -> Vocabulary.words(row).stream())
            .toList();

    /** The maximum number of blank lines above all pages of a file. A file with more of them is read as one page. */
    private static final int MAX_BLANK_LINES = 20_000_000;

    private PageSplitter() {}

    /** The pages of a file, or the file itself if it is one page. Each line keeps its number. */
    public static List<Page> split(Page file) {
        if (!mayHoldSeveral(file.text())) {
            return List.of(file);
        }
        List<Integer> starts = starts(Document.parse(file));
        if (starts.size() < 2) {
            return List.of(file);
        }
        String[] lines = file.text().split("\n", -1);
        if ((long) starts.size() * lines.length > MAX_BLANK_LINES) {
            return List.of(file);
        }
        List<Page> pages = new ArrayList<>();
        add(file, lines, 1, starts.get(0), pages);
        for (int i = 0; i < starts.size(); i++) {
            add(file, lines, starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : lines.length + 1, pages);
        }
        return pages;
    }

    /** A quick test that is true for few other files. */
    private static boolean mayHoldSeveral(String text) {
        return ROWS.stream().anyMatch(word -> {
            int first = text.indexOf(word);
            return first >= 0 && text.indexOf(word, first + word.length()) >= 0;
        });
    }

    /** The lines of the titles: for each request table, the last title above it. */
    private static List<Integer> starts(Document document) {
        List<Integer> starts = new ArrayList<>();
        int title = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading && heading.level() == 1) {
                title = heading.line();
            } else if (block instanceof Table table
                    && title > 0
                    && RequestTable.of(table).describesRequest()) {
                starts.add(title);
                title = 0;
            }
        }
        return starts;
    }

    /** Adds the lines from the first one to the one before the second one. */
    private static void add(Page file, String[] lines, int from, int to, List<Page> pages) {
        String text = String.join("\n", List.of(lines).subList(from - 1, to - 1));
        if (!text.isBlank()) {
            pages.add(new Page(file.name(), "\n".repeat(from - 1) + text, from));
        }
    }
}
