package io.github.feishucodegen.document;

import io.github.feishucodegen.source.Page;
import java.util.List;
import java.util.Set;

/**
 * A page, split into front matter and blocks.
 *
 * @param firstLine the number of the line where the page begins
 * @param problems the structure problems, in the order of the page
 */
public record Document(
        String page, int firstLine, FrontMatter frontMatter, List<Block> blocks, List<StructureProblem> problems) {
    public Document {
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }

    /** Parses a page. Any text results in a document; what looks broken is among the problems. */
    public static Document parse(Page page) {
        return parse(page, new KnownCells());
    }

    /** The same, with the cells of other pages. */
    public static Document parse(Page page, KnownCells cells) {
        return parse(page, Set.of(), cells);
    }

    /**
     * Parses a page whose headings have no marks. The first line is the title. A line that contains only a section
     * title is a heading. Code does not need fences: it follows a line with the name of its language.
     */
    public static Document parse(Page page, Set<String> sectionTitles) {
        return parse(page, sectionTitles, new KnownCells());
    }

    /** The same, with the cells of other pages. */
    public static Document parse(Page page, Set<String> sectionTitles, KnownCells cells) {
        Lines written = new Lines(page.text());
        int start = FrontMatter.end(written);
        FrontMatter frontMatter = FrontMatter.read(written, start);
        Blocks blocks = new Blocks();
        String text = HtmlComments.without(page.text(), written, FrontMatter.fenceEnd(written), blocks);
        Lines lines = text.equals(page.text()) ? written : new Lines(text);
        BareHeadings bareHeadings = new BareHeadings(lines, sectionTitles);
        new BlockScanner(text, lines, bareHeadings, blocks, cells).scan(start);
        return new Document(page.name(), page.firstLine(), frontMatter, blocks.all(), blocks.problems());
    }
}
