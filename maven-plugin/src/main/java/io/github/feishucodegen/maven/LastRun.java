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
 * What a run was made of, and what came of it; kept in a file, so that the next one need not be.
 *
 * @param outputs in the order of their paths; a list, because building a map of thousands takes longer than all the rest
 * @param pages how many were read, in words
 * @param warnings lines of the log
 */
record LastRun(Inputs inputs, List<Output> outputs, String pages, List<String> warnings) {
    private static final String FORMAT = "feishu-codegen 2";

    /** @param path below the output folder */
    record Output(String path, Stamp stamp) {}

    LastRun {
        outputs = List.copyOf(outputs);
        warnings = List.copyOf(warnings);
    }

    /** The run as it ended just now; nothing where an output has vanished already. */
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

    /** Whether all files stand as they were left. */
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

    /** The same run with stamps that are trusted by now. */
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
                .forEach((path, page) -> stamp(text.append("page "), page.stamp())
                        .append(page.digest())
                        .append(' ')
                        .append(path)
                        .append('\n'));
        for (Output output : outputs) {
            stamp(text.append("output "), output.stamp()).append(output.path()).append('\n');
        }
        return text.append("end\n").toString();
    }

    private static StringBuilder stamp(StringBuilder text, Stamp stamp) {
        return text.append(stamp.size()).append(' ').append(stamp.modified()).append(' ');
    }

    /** Nothing where there is no such file, or one that is damaged or of another form. */
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
            if (line.startsWith("page ")) {
                String[] parts = line.split(" ", 5);
                pages.put(parts[4], new Inputs.PageState(stamp(parts), parts[3]));
            } else if (line.startsWith("output ")) {
                String[] parts = line.split(" ", 4);
                outputs.add(new Output(parts[3], stamp(parts)));
            } else {
                warnings.add(after("warning ", line).replace("\t", System.lineSeparator()));
            }
        }
        Inputs inputs = new Inputs(after("configuration ", lines.get(1)), after("toolkit ", lines.get(2)), pages);
        return Optional.of(new LastRun(inputs, outputs, after("read ", lines.get(3)), warnings));
    }

    private static Stamp stamp(String[] parts) {
        return new Stamp(Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    }

    private static String after(String start, String line) {
        if (!line.startsWith(start)) {
            throw new IllegalArgumentException(line);
        }
        return line.substring(start.length());
    }

    /** Pages of a run, or of none. */
    static Map<String, Inputs.PageState> pagesOf(Optional<LastRun> run) {
        return run.<Map<String, Inputs.PageState>>map(last -> last.inputs().pages())
                .orElse(Map.of());
    }
}
