package io.github.feishucodegen.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each door takes its seeds, the inputs that fuzzing found, and damaged copies of them. The copies are the same in each
 * build. {@code .ci/fuzz} runs longer, and coverage guides it.
 */
class DoorsTest {
    private static final long SEED = 20_261_130;
    private static final int DAMAGED = 150;
    private static final int LARGEST = 20_000;

    static Stream<String> names() {
        return StreamSupport.stream(Doors.names().spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("names")
    void takesSeedsAndWhatWasFound(String name) throws IOException {
        Door door = Doors.open(name);
        List<byte[]> inputs = inputs(name);
        assertThat(inputs).isNotEmpty();
        for (byte[] input : inputs) {
            enter(door, input);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void takesDamagedCopies(String name) throws IOException {
        Door door = Doors.open(name);
        List<byte[]> inputs = inputs(name).stream()
                .filter(input -> input.length > 0 && input.length <= LARGEST)
                .toList();
        Random random = new Random(SEED);
        for (int i = 0; i < DAMAGED; i++) {
            byte[] input = inputs.get(random.nextInt(inputs.size()));
            enter(door, damaged(input, inputs.get(random.nextInt(inputs.size())), random));
        }
    }

    private static void enter(Door door, byte[] input) {
        try {
            door.enter(input);
        } catch (RuntimeException | Error e) {
            String start = HexFormat.of().formatHex(input, 0, Math.min(input.length, 2000));
            throw new AssertionError(input.length + " bytes: " + start, e);
        }
    }

    /** A part is changed, left out, repeated, or taken from another input. */
    private static byte[] damaged(byte[] input, byte[] other, Random random) {
        int from = random.nextInt(input.length);
        int to = Math.min(input.length, from + 1 + random.nextInt(1 + input.length / 4));
        byte[] start = Arrays.copyOf(input, from);
        byte[] part = Arrays.copyOfRange(input, from, to);
        byte[] end = Arrays.copyOfRange(input, to, input.length);
        switch (random.nextInt(4)) {
            case 0 -> part[random.nextInt(part.length)] = (byte) random.nextInt(256);
            case 1 -> part = new byte[0];
            case 2 -> part = join(part, part, part);
            default -> {
                int begin = random.nextInt(other.length);
                part = Arrays.copyOfRange(other, begin, Math.min(other.length, begin + part.length));
            }
        }
        return join(start, part, end);
    }

    private static byte[] join(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /** The inputs of a door in the order of their names. Pages of the project are the seeds of the door of pages. */
    private static List<byte[]> inputs(String name) throws IOException {
        List<byte[]> inputs = new ArrayList<>();
        Path seeds = name.equals("page") ? Path.of("../specs") : Path.of("seeds", name);
        for (Path folder : List.of(seeds, Path.of("found", name))) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    inputs.add(Files.readAllBytes(file));
                }
            }
        }
        return inputs;
    }
}
