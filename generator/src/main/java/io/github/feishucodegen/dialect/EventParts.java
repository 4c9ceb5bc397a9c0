package io.github.feishucodegen.dialect;

import io.github.feishucodegen.document.CodeBlock;
import io.github.feishucodegen.document.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sections about one event or callback of a page.
 *
 * @param content the sections with the table of what the platform sends
 * @param examples the sections with examples of it
 * @param answers the forms of what the app answers
 */
record EventParts(List<Section> content, List<Section> examples, List<Answer> answers) {
    /** A type in the title of a section, such as {@code Event body (leave_approvalV2)}. */
    private static final Pattern TYPE_IN_TITLE = Pattern.compile("\\b[A-Za-z][A-Za-z0-9]*(?:[_.][A-Za-z0-9]+)+\\b");

    private static final Pattern TYPE_IN_EXAMPLE =
            Pattern.compile("\"(event_type|type)\"\\s{0,9}:\\s{0,9}\"([A-Za-z][\\w.]{1,100})\"");

    /** The value of {@code type} in the envelope of all older events. */
    private static final String OLDER_ENVELOPE = "event_callback";

    EventParts {
        content = List.copyOf(content);
        examples = List.copyOf(examples);
        answers = List.copyOf(answers);
    }

    /**
     * The sections about one form of the answer.
     *
     * @param tables the sections with the table of its fields
     * @param examples the sections with examples; those with the table come first, because they can have examples too
     */
    record Answer(List<Section> tables, List<Section> examples) {
        Answer {
            tables = List.copyOf(tables);
            examples = List.copyOf(examples);
        }
    }

    /**
     * The parts of each event of a page, in order. A further table of a body begins a further event. There is always
     * at least one element.
     */
    static List<EventParts> of(List<Section> sections) {
        List<Builder> events = new ArrayList<>(List.of(new Builder()));
        for (Section section : sections) {
            Builder last = events.get(events.size() - 1);
            if (section.part() == Part.EVENT_BODY && last.hasContent()) {
                last = new Builder();
                events.add(last);
            }
            last.add(section);
        }
        return events.stream().map(Builder::build).toList();
    }

    /** The type that the title of a section or an example names. */
    Optional<String> type() {
        return Stream.concat(content.stream(), examples.stream())
                .map(section -> TYPE_IN_TITLE.matcher(Markdown.unescaped(section.title())))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .or(this::typeInExamples);
    }

    private Optional<String> typeInExamples() {
        return examples.stream()
                .flatMap(section -> section.code().stream())
                .map(CodeBlock::text)
                .flatMap(text -> TYPE_IN_EXAMPLE.matcher(text).results())
                .map(found -> found.group(2))
                .filter(type -> !type.equals(OLDER_ENVELOPE))
                .findFirst();
    }

    int line() {
        return Stream.of(
                        content.stream(),
                        examples.stream(),
                        answers.stream().map(Answer::examples).flatMap(List::stream))
                .flatMap(sections -> sections)
                .mapToInt(Section::line)
                .min()
                .orElse(1);
    }

    private static final class Builder {
        private final List<Section> content = new ArrayList<>();
        private final List<Section> examples = new ArrayList<>();
        private final List<AnswerBuilder> answers = new ArrayList<>();
        /** Whether the last known part is an answer without a table. Its forms are below titles of their own. */
        private boolean inAnswer;

        boolean hasContent() {
            return content.stream().anyMatch(section -> !section.tables().isEmpty());
        }

        void add(Section section) {
            switch (section.part()) {
                case EVENT_BODY -> content.add(section);
                case EVENT_EXAMPLE -> examples.add(section);
                case ANSWER, RESPONSE, RESPONSE_BODY -> answer().tables.add(section);
                case ANSWER_EXAMPLE, RESPONSE_EXAMPLE -> answer().examples.add(section);
                case OTHER -> {
                    if (inAnswer) {
                        addForm(section);
                    }
                    return;
                }
                default -> {
                    // A part of operations. If it has a table, the table is reported as not read.
                }
            }
            inAnswer = section.part() == Part.ANSWER && section.tables().isEmpty();
        }

        /** Adds a section below an answer without a table. A further table begins a further form. */
        private void addForm(Section section) {
            if (!section.tables().isEmpty() && answer().hasTable()) {
                answers.add(new AnswerBuilder());
            }
            answer().tables.add(section);
        }

        private AnswerBuilder answer() {
            if (answers.isEmpty()) {
                answers.add(new AnswerBuilder());
            }
            return answers.get(answers.size() - 1);
        }

        EventParts build() {
            return new EventParts(
                    content,
                    examples,
                    answers.stream().map(AnswerBuilder::build).toList());
        }
    }

    private static final class AnswerBuilder {
        private final List<Section> tables = new ArrayList<>();
        private final List<Section> examples = new ArrayList<>();

        boolean hasTable() {
            return tables.stream().anyMatch(section -> !section.tables().isEmpty());
        }

        Answer build() {
            return new Answer(
                    tables, Stream.concat(tables.stream(), examples.stream()).toList());
        }
    }
}
