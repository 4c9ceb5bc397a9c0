package io.github.feishucodegen.dialect;

import io.github.feishucodegen.document.Cell;
import io.github.feishucodegen.document.Markdown;
import io.github.feishucodegen.document.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The name cell of a row: the name of a field, and the marks before it that show its level.
 *
 * @param branch the branch sign before the name; 0 if there is none
 * @param narrow the number of non-breaking spaces before the branch sign
 * @param wide the number of spaces as wide as a letter before the branch sign
 * @param required true if the cell itself says that the field is required
 */
record NameCell(String name, char branch, int narrow, int wide, boolean required) {
    private static final String BRANCHES = "└∟├│┗╰↳";

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.-]*");
    /** The mark of a required field. Some conversions lose its word and leave two backticks. */
    private static final Pattern REQUIRED = Pattern.compile(
            "\\s`?" + Vocabulary.pattern("required-mark") + "|\\s``(?:\\s|$)", Pattern.CASE_INSENSITIVE);

    /** All names in a cell. Old pages put two fields into one row, each on its own line behind a branch sign. */
    static List<NameCell> all(Cell cell) {
        NameCell first = of(cell);
        if (cell.text().indexOf('\n') < 0) {
            return List.of(first);
        }
        List<String> lines = cell.text().lines().toList();
        List<NameCell> names = new ArrayList<>(List.of(first));
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            NameCell other = of(line);
            if (first.branch != 0
                    && other.branch != 0
                    && NAME.matcher(other.name).matches()) {
                names.add(other);
            }
        }
        return List.copyOf(names);
    }

    static NameCell of(Cell cell) {
        NameCell name = of(cell.text());
        boolean required = name.required;
        for (Tag tag : cell.tags("md-tag")) {
            required |= tag.attribute("type").equals("field-required");
        }
        return new NameCell(name.name, name.branch, name.narrow, name.wide, required);
    }

    private static NameCell of(String text) {
        char branch = 0;
        int narrow = 0;
        int wide = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (BRANCHES.indexOf(c) >= 0) {
                branch = branch == 0 ? c : branch;
            } else if (branch == 0 && c == '\u00a0') {
                narrow++;
            } else if (branch == 0 && (c == '\u2003' || c == '\u3000')) {
                wide++;
            } else if (c != ' ' && c != '\t' && c != '\u00a0' && c != '\u2002' && c != '\u2003' && c != '\u3000') {
                break;
            }
            at++;
        }
        String rest = text.substring(at);
        String name = name(rest);
        boolean required =
                rest.length() > name.length() && REQUIRED.matcher(rest).find();
        return new NameCell(name, branch, narrow, wide, required);
    }

    boolean isNested() {
        return branch != 0 || narrow > 0 || wide > 0;
    }

    /** The name without the words behind it, which are a remark. */
    private static String name(String text) {
        String bare = text.strip();
        String plain;
        if (bare.startsWith("`")) {
            int close = bare.indexOf('`', 1);
            plain = bare.substring(1, close < 0 ? bare.length() : close).strip();
        } else {
            boolean marked = bare.startsWith("*") || bare.startsWith("[");
            plain = marked ? Markdown.plain(bare) : Markdown.unescaped(bare);
        }
        int end = 0;
        while (end < plain.length() && !Character.isWhitespace(plain.charAt(end)) && plain.charAt(end) != '\u00a0') {
            end++;
        }
        return plain.substring(0, end);
    }
}
