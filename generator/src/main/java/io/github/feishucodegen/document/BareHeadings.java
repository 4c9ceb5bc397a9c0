package io.github.feishucodegen.document;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds headings and code on a page that has lost the marks for them. */
final class BareHeadings {
    /** The blocks that were found, and the index of the line after them. */
    record Match(List<Block> blocks, int end) {}

    private static final Set<String> LANGUAGES = Set.of("json", "java", "http", "text");

    private final Lines lines;
    private final Set<String> titles;
    private boolean titleSeen;

    BareHeadings(Lines lines, Set<String> titles) {
        this.lines = lines;
        this.titles = titles;
    }

    boolean isActive() {
        return !titles.isEmpty();
    }

    /**
     * The blocks that begin at a line with text. Null if the line is ordinary text. The first call returns the title.
     */
    @Nullable
    Match at(int line) {
        String content = lines.get(line).strip();
        if (!titleSeen) {
            titleSeen = true;
            return new Match(List.of(new Heading(line + 1, 1, content)), line + 1);
        }
        if (titles.contains(content)) {
            return new Match(List.of(new Heading(line + 1, 2, content)), line + 1);
        }
        if (LANGUAGES.contains(content) && opensCode(line + 1)) {
            return code(line + 1, content);
        }
        return null;
    }

    private boolean opensCode(int line) {
        return line < lines.count() && (lines.startsWith(line, "{") || lines.startsWith(line, "["));
    }

    /**
     * Reads code up to the next title. That title stands on its own line, or directly behind the bracket that closes
     * the code.
     */
    private Match code(int start, String language) {
        StringBuilder code = new StringBuilder();
        for (int line = start; line < lines.count(); line++) {
            String content = lines.get(line);
            String bare = content.strip();
            if (titles.contains(bare)) {
                return new Match(List.of(block(start, language, code)), line);
            }
            if (bare.startsWith("}") || bare.startsWith("]")) {
                String rest = bare.substring(1).strip();
                if (titles.contains(rest)) {
                    code.append(bare.charAt(0));
                    return new Match(List.of(block(start, language, code), new Heading(line + 1, 2, rest)), line + 1);
                }
            }
            code.append(content).append('\n');
        }
        return new Match(List.of(block(start, language, code)), lines.count());
    }

    private static CodeBlock block(int start, String language, StringBuilder code) {
        return new CodeBlock(start + 1, language, code.toString().stripTrailing());
    }
}
