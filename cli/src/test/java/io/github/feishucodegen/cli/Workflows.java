package io.github.feishucodegen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The project's examples and workflows as files. */
final class Workflows {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path EXAMPLES = ROOT.resolve("docs/examples");

    private Workflows() {}

    /** All YAML files of code hosts. */
    static List<Path> yaml() throws IOException {
        try (Stream<Path> examples = Files.list(EXAMPLES);
                Stream<Path> own = Files.list(ROOT.resolve(".github/workflows"))) {
            return Stream.concat(examples, own)
                    .filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        }
    }

    /** All shell scripts that workflows call. */
    static List<Path> scripts() throws IOException {
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            return Stream.concat(
                            examples.filter(file -> file.toString().endsWith(".sh")),
                            Stream.of(ROOT.resolve(".ci/portal-check")))
                    .sorted()
                    .toList();
        }
    }

    static Map<?, ?> read(Path file) throws IOException {
        Object read = new Load(LoadSettings.builder().setLabel(file.toString()).build())
                .loadFromString(Files.readString(file));
        return (Map<?, ?>) read;
    }

    /** The steps of all jobs of a GitHub workflow. */
    static List<Map<?, ?>> steps(Path file) throws IOException {
        return ((Map<?, ?>) read(file).get("jobs"))
                .values().stream()
                        .flatMap(job -> ((List<?>) ((Map<?, ?>) job).get("steps")).stream())
                        .<Map<?, ?>>map(step -> (Map<?, ?>) step)
                        .toList();
    }

    /** The shell code of a step. */
    static String step(Path file, String name) throws IOException {
        return steps(file).stream()
                .filter(step -> name.equals(step.get("name")))
                .map(step -> (String) step.get("run"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " has no step " + name));
    }
}
