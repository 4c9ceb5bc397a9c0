package io.github.feishucodegen.dialect;

import io.github.feishucodegen.document.Block;
import io.github.feishucodegen.document.Document;
import io.github.feishucodegen.document.Heading;
import io.github.feishucodegen.document.Markdown;
import io.github.feishucodegen.document.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a page, by their parts.
 *
 * @param preamble the blocks above the title
 * @param introduction the sections below the title, up to the first known part
 * @param parts the remaining sections, starting with the first known part
 */
record Outline(String title, List<Block> preamble, List<Section> introduction, List<Section> parts) {
    Outline {
        preamble = List.copyOf(preamble);
        introduction = List.copyOf(introduction);
        parts = List.copyOf(parts);
    }

    static Outline of(Document document) {
        Builder builder = new Builder();
        document.blocks().forEach(builder::take);
        builder.close();
        String title = builder.title.isEmpty() ? document.frontMatter().get("title") : builder.title;
        return new Outline(title, builder.preamble, builder.introduction, builder.parts);
    }

    Optional<Section> part(Part part) {
        return parts.stream().filter(section -> section.part() == part).findFirst();
    }

    /** The section that contains a line; null above the title. */
    @Nullable
    Section at(int line) {
        return sections()
                .filter(section -> section.line() <= line)
                .reduce((first, next) -> next)
                .orElse(null);
    }

    /** The section that contains a line, and all sections after it. All sections if the line is above the title. */
    List<Section> from(int line) {
        Section first = at(line);
        return sections()
                .filter(section -> first == null || section.line() >= first.line())
                .toList();
    }

    private Stream<Section> sections() {
        return Stream.concat(introduction.stream(), parts.stream());
    }

    List<Section> all(Part part) {
        return parts.stream().filter(section -> section.part() == part).toList();
    }

    private static final class Builder {
        private String title = "";
        private boolean titled;
        private boolean introduced;
        private final List<Block> preamble = new ArrayList<>();
        private final List<Section> introduction = new ArrayList<>();
        private final List<Section> parts = new ArrayList<>();
        private Part part = Part.OTHER;
        private String sectionTitle = "";
        private int line = 1;
        private List<Block> blocks = new ArrayList<>();

        void take(Block block) {
            if (block instanceof Heading heading) {
                open(heading.text(), heading.line(), Part.of(heading.text()));
            } else if (block instanceof Prose prose && boldTitle(prose) != Part.OTHER) {
                // Exported pages write the titles of examples in bold, not as headings.
                open(Markdown.plain(prose.markdown()), prose.line(), boldTitle(prose));
            } else {
                blocks.add(block);
            }
        }

        private void open(String text, int at, Part opened) {
            if (opened == Part.OTHER && blocks.isEmpty() && text.equals(title) && sectionTitle.isEmpty()) {
                // Some pages have their title twice.
                return;
            }
            close();
            if (!titled) {
                titled = true;
                if (opened == Part.OTHER) {
                    title = text;
                    sectionTitle = "";
                    begin(opened, at);
                    return;
                }
            }
            introduced |= opened != Part.OTHER;
            sectionTitle = text;
            begin(opened, at);
        }

        private void begin(Part opened, int at) {
            part = opened;
            line = at;
            blocks = new ArrayList<>();
        }

        void close() {
            if (titled) {
                (introduced ? parts : introduction).add(new Section(part, sectionTitle, line, blocks));
            } else {
                preamble.addAll(blocks);
            }
        }

        private static Part boldTitle(Prose prose) {
            String text = prose.markdown();
            boolean bold = text.length() < 40 && text.startsWith("**") && text.indexOf('\n') < 0;
            return bold ? Part.of(text.replace("*", "")) : Part.OTHER;
        }
    }
}
