package io.github.feishucodegen.dialect;

import io.github.feishucodegen.document.Cell;
import io.github.feishucodegen.document.Tag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the kinds of access token in a cell. */
final class Tokens {
    private static final Pattern MARKED = Pattern.compile("`((?:tenant|user|app)_access_token)`");
    private static final Pattern PLAIN = Pattern.compile("(?<![\\w-])((?:tenant|user|app)_access_token)(?!\\w)");
    private static final Pattern LINK_TEXT = Pattern.compile("\\[[^\\]\\n]{0,200}\\]\\(");

    private Tokens() {}

    /**
     * The kinds of token in tags. Without tags, those in inline code; without inline code, those in plain text
     * outside of links.
     */
    static List<String> in(Cell cell) {
        Set<String> tokens = new LinkedHashSet<>();
        for (Tag tag : cell.tags("md-tag")) {
            collect(PLAIN, tag.text(), tokens);
        }
        if (tokens.isEmpty()) {
            collect(MARKED, cell.text(), tokens);
        }
        if (tokens.isEmpty()) {
            collect(PLAIN, LINK_TEXT.matcher(cell.text()).replaceAll("("), tokens);
        }
        return List.copyOf(tokens);
    }

    /** Whether a listed value is a kind of token. */
    static boolean isToken(String value) {
        return PLAIN.matcher(value).matches();
    }

    private static void collect(Pattern pattern, String text, Set<String> tokens) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group(1));
        }
    }
}
