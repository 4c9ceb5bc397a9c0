package io.github.feishucodegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.comments.Comment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks what a program can check of docs/style.md, over the comments of all modules and over the documents. */
class ProseTest {
    private static final Path ROOT = Path.of("..");
    private static final List<String> MODULES =
            List.of("generator", "client-runtime", "cli", "maven-plugin", "benchmarks", "test-fixtures");
    private static final int LONGEST_SENTENCE = 30;
    private static final Pattern NO_SENTENCE =
            Pattern.compile("\\{@\\w+ ?([^{}]*)}|<pre>.*?</pre>|<[^>]+>|`[^`]*`", Pattern.DOTALL);
    private static final Pattern END =
            Pattern.compile("(?<=[.:;!?])\\s+(?=[A-Z`<{@-])|\\s*@(param|return|throws)\\s|\\n\\s*\\n|<p>|<li>");

    /** Each was found in a sentence that a reader had to read twice. */
    private static final Pattern RIDDLE = Pattern.compile(
            "\\bfor else\\b|\\bno matter of\\b|\\bwithout a clock\\b|\\bbe gone several\\b|\\badds? up to for\\b"
                    + "|(?<!there )\\b(is|are) none\\b(?! of)|\\bwhoever\\b|\\bseems? to have borrowed\\b|\\bon its way\\b"
                    + "|\\ba limit less\\b|\\bnot be heard\\b|\\bweighs? as much as\\b",
            Pattern.CASE_INSENSITIVE);

    private record Text(Path file, String words) {
        @Override
        public String toString() {
            return ROOT.relativize(file) + ": " + words.replaceAll("\\s+", " ").strip();
        }
    }

    @Test
    void noSentenceIsTooLong() throws IOException {
        assertThat(comments().stream()
                        .flatMap(ProseTest::sentences)
                        .filter(sentence -> sentence.words().strip().split("\\s+").length > LONGEST_SENTENCE))
                .isEmpty();
    }

    @Test
    void noSentenceIsARiddle() throws IOException {
        assertThat(comments().stream()
                        .flatMap(ProseTest::sentences)
                        .filter(sentence -> RIDDLE.matcher(sentence.words()).find()))
                .isEmpty();
    }

    private static Stream<Text> sentences(Text text) {
        return Stream.of(END.split(text.words()))
                .map(sentence ->
                        new Text(text.file(), NO_SENTENCE.matcher(sentence).replaceAll("$1")));
    }

    private static List<Text> comments() throws IOException {
        List<Text> comments = new ArrayList<>();
        for (String module : MODULES) {
            Path sources = ROOT.resolve(module).resolve("src/main/java");
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    for (Comment comment : parsed(file).getAllComments()) {
                        comments.add(new Text(file, comment.getContent().replaceAll("(?m)^\\s*\\*", "")));
                    }
                }
            }
        }
        assertThat(comments).hasSizeGreaterThan(1_000);
        return comments;
    }

    private static CompilationUnit parsed(Path file) throws IOException {
        ParserConfiguration java = new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17)
                .setLexicalPreservationEnabled(false);
        return new JavaParser(java).parse(file).getResult().orElseThrow();
    }
}
