package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.ScopeDeclaration;
import io.github.feishucodegen.document.Cell;
import io.github.feishucodegen.document.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads scopes. Pages write them as {@code name(id)}, as {@code `id` name}, as {@code id name} or as tags. */
final class Scopes {
    private static final Pattern ID =
            Pattern.compile("(?<![\\w/.:-])[a-z][a-z0-9_.-]{0,80}(?::[A-Za-z0-9_.-]{1,80}){1,6}(?![\\w/:])");

    private static final Pattern DEMAND = Pattern.compile(Vocabulary.pattern("scope-demand"), Pattern.CASE_INSENSITIVE);

    /** Scopes named behind these words are needed together with others. */
    private static final Pattern TOGETHER =
            Pattern.compile(Vocabulary.pattern("scopes-together"), Pattern.CASE_INSENSITIVE);

    private Scopes() {}

    static List<ScopeDeclaration> in(Cell cell) {
        List<ScopeDeclaration> scopes = new ArrayList<>();
        for (Tag tag : cell.tags("md-perm")) {
            of(tag).ifPresent(scopes::add);
        }
        if (scopes.isEmpty()) {
            return in(cell.text());
        }
        in(cell.text()).stream().filter(ScopeDeclaration::additional).forEach(scopes::add);
        return scopes;
    }

    /** The scope of a tag. Empty for an old scope, which has a name but no id that an app can request. */
    static Optional<ScopeDeclaration> of(Tag tag) {
        String id = tag.attribute("name").strip();
        String name = tag.attribute("desc").isBlank() ? tag.text() : tag.attribute("desc");
        return id.isEmpty() ? Optional.empty() : Optional.of(new ScopeDeclaration(id, name.strip()));
    }

    /** The scopes in a text, if it says that an app must request them. Otherwise empty. */
    static List<ScopeDeclaration> demanded(String text) {
        return DEMAND.matcher(text).find() ? in(text) : List.of();
    }

    static List<ScopeDeclaration> in(String text) {
        List<ScopeDeclaration> scopes = new ArrayList<>();
        int together = found(TOGETHER, text);
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
            scopes.add(new ScopeDeclaration(text.substring(start, end), name, start > together));
        }
        return scopes;
    }

    /** The offset of the first match, or else the end of the text. */
    private static int found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.start() : text.length();
    }

    private static boolean isBracket(char c) {
        return c == '(' || c == '（';
    }

    private static String nameBefore(String text) {
        String name = text.strip();
        for (String end : List.of("\n", "：", "。", "**")) {
            int at = name.lastIndexOf(end);
            name = at < 0 ? name : name.substring(at + end.length());
        }
        return bare(name);
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
