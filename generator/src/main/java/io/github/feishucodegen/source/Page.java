package io.github.feishucodegen.source;

/**
 * The text of one page.
 *
 * @param name relative to the folder that the user gave, with {@code /} between its parts; the same on every machine
 * @param text with {@code \n} line ends and without a byte order mark
 * @param firstLine the number of the line where the page begins; the lines above it are empty. It is 1, unless a file
 *     contains several pages
 */
public record Page(String name, String text, int firstLine) {
    /** A page that fills its file. */
    public Page(String name, String text) {
        this(name, text, 1);
    }
}
