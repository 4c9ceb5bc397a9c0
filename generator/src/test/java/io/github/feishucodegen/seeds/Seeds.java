package io.github.feishucodegen.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.pipeline.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Finds the seed documents beside the project; tests are skipped, visibly, where they are absent. */
final class Seeds {
    private Seeds() {}

    static Path folder() {
        Path shared = Optional.ofNullable(System.getProperty("feishu.shared"))
                .map(Path::of)
                .orElse(Path.of("..", "..", "shared"));
        Path seeds = shared.resolve("seeds");
        Assumptions.assumeTrue(Files.isDirectory(seeds), () -> "no seed documents at " + seeds.toAbsolutePath());
        return seeds;
    }

    static Reading read(List<Path> roots) {
        Result<Reading> reading = Pipeline.read(new PageSelection(roots, List.of(), List.of()));
        assertThat(reading.hasErrors()).as(reading.diagnostics().toString()).isFalse();
        return reading.value();
    }

    static Reading read() {
        return read(List.of(folder()));
    }
}
