package io.github.feishucodegen.dialect;

import io.github.feishucodegen.document.Block;
import io.github.feishucodegen.document.CodeBlock;
import io.github.feishucodegen.document.Prose;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the introduction of a page as Markdown: the text between its title and the request. */
final class Introduction {
    private static final Pattern UPDATED = Pattern.compile(Vocabulary.pattern("updated"), Pattern.CASE_INSENSITIVE);
    private static final Pattern KIND = Pattern.compile("^\\*\\*(?:Tip|Info|Note|Warning|Error)\\*\\*[：:]\\s{0,4}");

    private Introduction() {}

    static String of(List<Section> sections) {
        String words = sections.stream()
                .flatMap(section -> section.prose().stream())
                .map(Prose::markdown)
                .collect(Collectors.joining());
        String note = "**" + Vocabulary.inLanguageOf(words, "note") + "**：";
        StringBuilder text = new StringBuilder();
        for (Section section : sections) {
            StringBuilder body = new StringBuilder();
            section.blocks().forEach(block -> append(body, markdown(block, note)));
            if (!body.isEmpty()) {
                append(text, section.title().isEmpty() ? "" : "**" + section.title() + "**");
                append(text, body.toString());
            }
        }
        return text.toString();
    }

    private static String markdown(Block block, String note) {
        if (block instanceof Prose prose) {
            if (UPDATED.matcher(prose.markdown()).lookingAt()) {
                return "";
            }
            String text = PageNames.EXPLORER_LINK
                    .matcher(prose.markdown())
                    .replaceAll("")
                    .strip();
            return text.startsWith(">") ? note(text, note) : text;
        }
        if (block instanceof CodeBlock code) {
            return "```" + code.language() + "\n" + code.text() + "\n```";
        }
        return "";
    }

    /**
     * Writes a note in bold. Dialects mark notes by boxes, by quotations or in bold, and the result must be the same
     * for all of them.
     */
    private static String note(String quotation, String note) {
        String text = quotation
                .lines()
                .map(line -> line.startsWith(">") ? line.substring(1).stripLeading() : line)
                .collect(Collectors.joining("\n"));
        String bare = KIND.matcher(text).replaceFirst("");
        return bare.startsWith("**") ? bare : note + bare;
    }

    private static void append(StringBuilder text, String part) {
        if (!part.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(part);
        }
    }
}
