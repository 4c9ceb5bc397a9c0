package io.github.feishucodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The table of exit codes lists the codes that each command documents in its help. */
class ExitCodesTest {
    private static final Pattern ROW = Pattern.compile("\\| `([a-z ]+)` \\|(.*)\\|");

    @Test
    void theTableHasTheCodesOfEachCommand() throws IOException {
        PrintWriter nowhere = new PrintWriter(new StringWriter());

        assertThat(inTable()).isEqualTo(inHelp("", Main.commandLine(nowhere, nowhere, Ansi.OFF)));
    }

    private static Map<String, Set<Integer>> inTable() throws IOException {
        Map<String, Set<Integer>> codes = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("..", "docs", "exit-codes.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                List<String> cells = List.of(row.group(2).split("\\|"));
                codes.put(
                        row.group(1),
                        IntStream.range(0, cells.size())
                                .filter(code -> !cells.get(code).strip().equals("—"))
                                .boxed()
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        return codes;
    }

    private static Map<String, Set<Integer>> inHelp(String name, CommandLine command) {
        Map<String, Set<Integer>> codes = new TreeMap<>();
        command.getSubcommands().forEach((word, sub) -> codes.putAll(inHelp((name + " " + word).strip(), sub)));
        Set<Integer> own = command.getCommandSpec().usageMessage().exitCodeList().keySet().stream()
                .map(code -> Integer.valueOf(code.strip()))
                // The text below the table tells of it: every command can end so.
                .filter(code -> code != ExitCode.OUT_OF_MEMORY)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!own.isEmpty()) {
            codes.put(name, own);
        }
        return codes;
    }
}
