package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.ScopeDeclaration;
import io.github.feishucodegen.document.Cell;
import io.github.feishucodegen.document.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scopes, written as {@code name(id)}, {@code `id` name}, {@code id name} or in tags. */
final class Scopes {
    private static final Pattern ID =
            Pattern.compile("(?<![\\w/.:-])[a-z][a-z0-9_.-]{0,80}(?::[A-Za-z0-9_.-]{1,80}){1,6}(?![\\w/:])");

    private Scopes() {}

    static List<ScopeDeclaration> in(Cell cell) {
        List<ScopeDeclaration> scopes = new ArrayList<>();
        for (Tag tag : cell.tags("md-perm")) {
            scopes.add(of(tag));
        }
        return scopes.isEmpty() ? in(cell.text()) : scopes;
    }

    static ScopeDeclaration of(Tag tag) {
        String name = tag.attribute("desc").isBlank() ? tag.text() : tag.attribute("desc");
        return new ScopeDeclaration(tag.attribute("name").strip(), name.strip());
    }

    static List<ScopeDeclaration> in(String text) {
        List<ScopeDeclaration> scopes = new ArrayList<>();
        Matcher matcher = ID.matcher(text);
        List<int[]> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(new int[] {matcher.start(), matcher.end()});
        }
        for (int i = 0; i < found.size(); i++) {
            int start = found.get(i)[0];
            int end = found.get(i)[1];
            int before = i == 0 ? 0 : found.get(i - 1)[1];
            int after = i + 1 < found.size() ? found.get(i + 1)[0] : text.length();
            boolean bracketed = start > 0 && isBracket(text.charAt(start - 1));
            String name =
                    bracketed ? nameBefore(text.substring(before, start - 1)) : nameAfter(text.substring(end, after));
            scopes.add(new ScopeDeclaration(text.substring(start, end), name));
        }
        return scopes;
    }

    private static boolean isBracket(char c) {
        return c == '(' || c == '（';
    }

    private static String nameBefore(String text) {
        String line = text.strip();
        return bare(line.substring(line.lastIndexOf('\n') + 1));
    }

    private static String nameAfter(String text) {
        String line = text.strip();
        int end = line.indexOf('\n');
        return bare(end < 0 ? line : line.substring(0, end));
    }

    private static String bare(String name) {
        return name.replaceAll("^[\\s`*)）、,，;；:：-]{1,20}|[\\s`*(（、,，;；-]{1,20}$", "");
    }
}
