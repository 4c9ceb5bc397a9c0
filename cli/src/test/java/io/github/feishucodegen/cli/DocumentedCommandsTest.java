package io.github.feishucodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Each command in the documentation is one that the command line accepts. */
class DocumentedCommandsTest {
    private static final Pattern COMMAND = Pattern.compile(
            "^ *(?:feishu-codegen|bin/feishu-codegen|java -jar \\S*feishu-codegen\\.jar) ((?:.*\\\\\\n)*.*)$",
            Pattern.MULTILINE);
    /** The arguments of a task of Gradle. */
    private static final Pattern ARGUMENTS = Pattern.compile("\\bargs\\((\".*?\")\\)");

    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @Test
    void everyCommandIsAccepted() throws IOException {
        List<String> refused = new ArrayList<>();
        int accepted = 0;
        for (Path page : pages()) {
            Matcher command = COMMAND.matcher(Files.readString(page));
            while (command.find()) {
                String line = command.group(1).replace("\\\n", " ");
                try {
                    parse(words(line));
                    accepted++;
                } catch (ParameterException e) {
                    // Some options read a file that only a user has.
                    if (!e.getMessage().endsWith(" cannot be read")) {
                        refused.add(page.getFileName() + ": " + line + ": " + e.getMessage());
                    }
                }
            }
        }

        assertThat(refused).isEmpty();
        assertThat(accepted).isGreaterThan(25);
    }

    @Test
    void argumentsOfGradleTasksAreAccepted() throws IOException {
        List<List<String>> tasks = ARGUMENTS
                .matcher(Files.readString(Path.of("..", "docs", "gradle.md")))
                .results()
                .map(task -> List.of(task.group(1).replace("\"", "").split(", ")))
                .toList();

        assertThat(tasks).hasSize(2).allSatisfy(DocumentedCommandsTest::parse);
    }

    private static void parse(List<String> words) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        CommandLine command = Main.commandLine(nowhere, nowhere, Ansi.OFF);
        command.parseArgs(words.toArray(String[]::new));
    }

    /** The words of a command, as a shell splits it. A comment or an ampersand ends it. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find() && !word.group().startsWith("#") && !word.group().equals("&")) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2));
        }
        return words;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("..", "docs"))) {
            return Stream.concat(Stream.of(Path.of("..", "README.md")), docs.filter(Files::isRegularFile))
                    .filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
