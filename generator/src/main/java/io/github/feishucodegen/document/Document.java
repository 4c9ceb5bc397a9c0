package io.github.feishucodegen.document;

import io.github.feishucodegen.source.Page;
import java.util.List;
import java.util.Set;

/** A page taken apart. */
public record Document(String page, FrontMatter frontMatter, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** Any text makes a document; there is no syntax error. */
    public static Document parse(Page page) {
        return parse(page, Set.of());
    }

    /**
     * Parses a page whose headings carry no mark: the first line is the title, and so is every line that holds nothing
     * but one of the section titles. Code need not be fenced: it follows a line with the name of its language.
     */
    public static Document parse(Page page, Set<String> sectionTitles) {
        Lines lines = new Lines(page.text());
        int start = FrontMatter.end(lines);
        FrontMatter frontMatter = start == 0 ? FrontMatter.NONE : FrontMatter.read(lines, start);
        BareHeadings bareHeadings = new BareHeadings(lines, sectionTitles);
        return new Document(page.name(), frontMatter, new BlockScanner(page.text(), lines, bareHeadings).scan(start));
    }
}
