package io.github.feishucodegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.comments.Comment;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.github.feishucodegen.diagnostic.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks what a program can check of docs/style.md, over the comments of all modules, the catalogue of findings and the help. */
class ProseTest {
    private static final Path ROOT = Path.of("..");
    private static final List<String> MODULES = List.of(
            "generator",
            "client-runtime",
            "client-testing",
            "cli",
            "maven-plugin",
            "benchmarks",
            "test-fixtures",
            "fuzz");
    private static final int LONGEST_SENTENCE = 30;
    /** A text in another format, which no sentence continues. */
    private static final Pattern SHOWN = Pattern.compile("<pre>.*?</pre>", Pattern.DOTALL);

    private static final Pattern NO_SENTENCE = Pattern.compile("\\{@\\w+ ?([^{}]*)}|<[^>]+>|`[^`]*`", Pattern.DOTALL);
    private static final Pattern END =
            Pattern.compile("(?<=[.:;!?])\\s+(?=[A-Z`<{@-])|\\s*@(param|return|throws)\\s|\\n\\s*\\n|<p>|<li>");

    /** Each was found in a sentence that a reader had to read twice. */
    private static final Pattern RIDDLE = Pattern.compile(
            "\\bfor else\\b|\\bno matter of\\b|\\bwithout a clock\\b|\\bbe gone several\\b|\\badds? up to for\\b"
                    + "|(?<!there )\\b(is|are) none\\b(?! of)|\\bwhoever\\b|\\bseems? to have borrowed\\b|\\bon its way\\b"
                    + "|\\ba limit less\\b|\\bnot be heard\\b|\\bweighs? as much as\\b",
            Pattern.CASE_INSENSITIVE);

    /** Phrases of earlier messages that a reader had to read twice. */
    private static final Pattern RIDDLE_IN_MESSAGE = Pattern.compile(
            "\\bis told\\b|\\bby now\\b|\\bgone by\\b|\\bif need be\\b|\\ball is well\\b|(?<!there )\\b(is|are) no (?!longer)\\w+",
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

    @Test
    void catalogueAndHelpAreShortAndPlain() throws IOException {
        List<Text> texts = new ArrayList<>(help());
        Path catalogue = ROOT.resolve("docs").resolve("findings.md");
        Catalogue.all().forEach(kind -> {
            texts.add(new Text(catalogue, kind.meaning()));
            texts.add(new Text(catalogue, kind.remedy()));
        });
        assertThat(texts.stream()
                        .flatMap(ProseTest::sentences)
                        .filter(sentence -> sentence.words().strip().split("\\s+").length > LONGEST_SENTENCE
                                || RIDDLE.matcher(sentence.words()).find()
                                || RIDDLE_IN_MESSAGE.matcher(sentence.words()).find()))
                .isEmpty();
    }

    private static Stream<Text> sentences(Text text) {
        return Stream.of(END.split(SHOWN.matcher(text.words()).replaceAll("\n\n")))
                .map(sentence ->
                        new Text(text.file(), NO_SENTENCE.matcher(sentence).replaceAll("$1")));
    }

    /** The texts of the command line's help: the strings in annotations. */
    private static List<Text> help() throws IOException {
        List<Text> help = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve("cli/src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                for (AnnotationExpr annotation : parsed(file).findAll(AnnotationExpr.class)) {
                    strings(annotation).map(words -> new Text(file, words)).forEach(help::add);
                }
            }
        }
        assertThat(help).hasSizeGreaterThan(100);
        return help;
    }

    /** The strings below a node. Strings that are joined by {@code +} count as one. */
    private static Stream<String> strings(Node node) {
        if (node instanceof BinaryExpr) {
            return Stream.of(node.findAll(StringLiteralExpr.class).stream()
                    .map(StringLiteralExpr::asString)
                    .collect(Collectors.joining()));
        }
        return node instanceof StringLiteralExpr string
                ? Stream.of(string.asString())
                : node.getChildNodes().stream().flatMap(ProseTest::strings);
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
