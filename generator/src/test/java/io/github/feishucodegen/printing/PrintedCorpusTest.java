package io.github.feishucodegen.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.feishucodegen.declaration.EventDeclaration;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.source.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The platform's pages say the same when they are printed in another notation. */
@Tag("corpus")
class PrintedCorpusTest {
    private static final Notation MIXED = new Notation(
            Notation.Head.SNAKE,
            Notation.Title.SINGLE,
            Notation.Tables.PIPED,
            Notation.Tables.TAGS,
            Notation.Breaks.TAGS,
            Notation.Marks.TAGS,
            Notation.Nesting.LEVELS,
            Notation.Names.PLAIN,
            Notation.Words.CHINESE,
            Notation.Colon.WIDE,
            Notation.Code.TAGS,
            Notation.Ending.NONE);
    private static final Notation ENGLISH = new Notation(
            Notation.Head.LINES,
            Notation.Title.SINGLE,
            Notation.Tables.PUBLISHED,
            Notation.Tables.BARE,
            Notation.Breaks.LINES,
            Notation.Marks.TEXT,
            Notation.Nesting.BRANCHES,
            Notation.Names.PLAIN,
            Notation.Words.ENGLISH,
            Notation.Colon.NARROW_INSIDE,
            Notation.Code.FENCED,
            Notation.Ending.NONE);

    static Stream<Arguments> notations() {
        return Stream.of(
                arguments("native", "native", Notation.NATIVE),
                arguments("native", "mixed", MIXED),
                arguments("native", "published", Notation.PUBLISHED),
                arguments("native", "english", ENGLISH),
                arguments("published-2026-07", "english", ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("notations")
    void aPageSaysNoLessInAnotherNotation(String form, String name, Notation notation) throws IOException {
        List<String> lost = new ArrayList<>();
        Map<String, OperationDeclaration> operations = CorpusPages.operations(form);
        operations.forEach((page, operation) -> {
            String printed = PagePrinter.print(operation, notation, page.hashCode());
            SaidFacts.missing(
                            Losses.said(operation, notation),
                            CorpusPages.read(new Page(page, printed)).orElse(null))
                    .forEach(fact -> lost.add(page + ": " + fact));
        });
        Files.writeString(Path.of("target", "printed-" + form + "-" + name + ".txt"), String.join("\n", lost));
        assertThat(operations).hasSizeGreaterThan(500);
        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("notations")
    void anEventSaysNoLessInAnotherNotation(String form, String name, Notation notation) throws IOException {
        Map<String, EventDeclaration> events = CorpusPages.events(form);

        assertThat(lost(events, notation)).isEmpty();
        assertThat(events).hasSizeGreaterThan(80);
    }

    @Test
    void anEventSaysNoLessInAnyNotation() throws IOException {
        Map<String, EventDeclaration> events = CorpusPages.events("native");
        List<String> lost = new ArrayList<>();
        for (int seed = 1; seed <= 40; seed++) {
            Notation notation = Notation.random(new Random(seed));
            lost(events, notation).forEach(fact -> lost.add(notation + ": " + fact));
        }
        assertThat(lost).isEmpty();
    }

    private static List<String> lost(Map<String, EventDeclaration> events, Notation notation) {
        List<String> lost = new ArrayList<>();
        events.forEach((name, event) -> {
            String printed = EventPrinter.print(event, notation, name.hashCode());
            List<EventDeclaration> found = CorpusPages.readEvents(new Page("event.md", printed));
            SaidFacts.missing(Losses.said(event, notation), found.isEmpty() ? null : found.get(0))
                    .forEach(fact -> lost.add(name + ": " + fact));
        });
        return lost;
    }
}
