package io.github.feishucodegen.dialect;

import io.github.feishucodegen.document.Block;
import io.github.feishucodegen.document.CodeBlock;
import io.github.feishucodegen.document.Prose;
import java.util.List;

/** What a page says before it comes to the request, as Markdown. */
final class Introduction {
    private static final String UPDATED = "最后更新于";

    private Introduction() {}

    static String of(List<Section> sections) {
        StringBuilder text = new StringBuilder();
        for (Section section : sections) {
            StringBuilder body = new StringBuilder();
            section.blocks().forEach(block -> append(body, markdown(block)));
            if (!body.isEmpty()) {
                append(text, section.title().isEmpty() ? "" : "**" + section.title() + "**");
                append(text, body.toString());
            }
        }
        return text.toString();
    }

    private static String markdown(Block block) {
        if (block instanceof Prose prose) {
            return prose.markdown().startsWith(UPDATED)
                    ? ""
                    : PageNames.EXPLORER_LINK
                            .matcher(prose.markdown())
                            .replaceAll("")
                            .strip();
        }
        if (block instanceof CodeBlock code) {
            return "```" + code.language() + "\n" + code.text() + "\n```";
        }
        return "";
    }

    private static void append(StringBuilder text, String part) {
        if (!part.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(part);
        }
    }
}
