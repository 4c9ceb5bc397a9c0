package io.github.feishucodegen.maven;

import io.github.feishucodegen.output.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The inputs and outputs of the last run, stored in a file so that an unnecessary run can be skipped.
 *
 * @param outputs the files in the order of their paths; a list, because building a map of thousands of files takes
 *     longer than everything else
 * @param pages the number of pages, as text
 * @param warnings the warnings in the log
 */
record LastRun(Inputs inputs, List<Output> outputs, String pages, List<String> warnings) {
    private static final String FORMAT = "feishu-codegen 2";
    private static final String PAGE = "page ";
    private static final String OUTPUT = "output ";

    /** @param path the path below the output folder */
    record Output(String path, Stamp stamp) {}

    LastRun {
        outputs = List.copyOf(outputs);
        warnings = List.copyOf(warnings);
    }

    /** The run that has just ended; empty if an output file is already missing. */
    static Optional<LastRun> of(
            Inputs inputs, SortedSet<String> written, Path output, String pages, List<String> warnings) {
        long now = Stamp.now();
        List<Output> outputs = new ArrayList<>();
        for (String path : written) {
            Optional<Stamp> stamp = Stamp.of(output.resolve(path));
            if (stamp.isEmpty()) {
                return Optional.empty();
            }
            outputs.add(new Output(path, stamp.get().trustedAsOwnAt(now)));
        }
        return Optional.of(new LastRun(inputs, outputs, pages, warnings));
    }

    /** Whether all output files are unchanged since the run. */
    boolean stillStands(Path output) {
        return !OutputFolder.isUnfinished(output)
                && outputs.parallelStream()
                        .allMatch(file -> Stamp.of(output.resolve(file.path()))
                                .filter(file.stamp()::equals)
                                .isPresent());
    }

    Map<String, Stamp> outputsByPath() {
        return outputs.stream().collect(Collectors.toMap(Output::path, Output::stamp, (a, b) -> b, TreeMap::new));
    }

    /** The same run with the given state of the inputs, whose stamps are trusted by now. */
    LastRun withInputs(Inputs looked) {
        return new LastRun(looked, outputs, pages, warnings);
    }

    String text() {
        StringBuilder text = new StringBuilder(FORMAT).append('\n');
        text.append("configuration ").append(inputs.configuration()).append('\n');
        text.append("toolkit ").append(inputs.toolkit()).append('\n');
        text.append("read ").append(pages).append('\n');
        for (String warning : warnings) {
            text.append("warning ")
                    .append(warning.replace(System.lineSeparator(), "\t"))
                    .append('\n');
        }
        inputs.pages()
                .forEach((path, page) -> stamp(text.append(PAGE), page.stamp())
                        .append(page.digest())
                        .append(' ')
                        .append(path)
                        .append('\n'));
        for (Output output : outputs) {
            stamp(text.append(OUTPUT), output.stamp()).append(output.path()).append('\n');
        }
        return text.append("end\n").toString();
    }

    private static StringBuilder stamp(StringBuilder text, Stamp stamp) {
        return text.append(stamp.size()).append(' ').append(stamp.modified()).append(' ');
    }

    /** Reads a stored run; empty if the file is missing, damaged or of another format. */
    static Optional<LastRun> read(Path file) {
        try {
            return Files.exists(file) ? parse(Files.readAllLines(file)) : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Optional<LastRun> parse(List<String> lines) {
        if (lines.size() < 5
                || !lines.get(0).equals(FORMAT)
                || !lines.get(lines.size() - 1).equals("end")) {
            return Optional.empty();
        }
        SortedMap<String, Inputs.PageState> pages = new TreeMap<>();
        List<Output> outputs = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (String line : lines.subList(4, lines.size() - 1)) {
            if (line.startsWith(PAGE)) {
                Stamped stamped = Stamped.parse(line, PAGE.length());
                int end = stamped.rest().indexOf(' ');
                String digest = stamped.rest().substring(0, end);
                pages.put(stamped.rest().substring(end + 1), new Inputs.PageState(stamped.stamp(), digest));
            } else if (line.startsWith(OUTPUT)) {
                Stamped stamped = Stamped.parse(line, OUTPUT.length());
                outputs.add(new Output(stamped.rest(), stamped.stamp()));
            } else {
                warnings.add(after("warning ", line).replace("\t", System.lineSeparator()));
            }
        }
        Inputs inputs = new Inputs(after("configuration ", lines.get(1)), after("toolkit ", lines.get(2)), pages);
        return Optional.of(new LastRun(inputs, outputs, after("read ", lines.get(3)), warnings));
    }

    /**
     * A stamp and the rest of its line. Splitting each line would take three times as long, and there are thousands
     * of lines.
     */
    private record Stamped(Stamp stamp, String rest) {
        static Stamped parse(String line, int start) {
            int size = line.indexOf(' ', start);
            int modified = line.indexOf(' ', size + 1);
            Stamp stamp =
                    new Stamp(Long.parseLong(line, start, size, 10), Long.parseLong(line, size + 1, modified, 10));
            return new Stamped(stamp, line.substring(modified + 1));
        }
    }

    private static String after(String start, String line) {
        if (!line.startsWith(start)) {
            throw new IllegalArgumentException(line);
        }
        return line.substring(start.length());
    }

    /** The pages of a run; empty without a run. */
    static Map<String, Inputs.PageState> pagesOf(Optional<LastRun> run) {
        return run.<Map<String, Inputs.PageState>>map(last -> last.inputs().pages())
                .orElse(Map.of());
    }
}
