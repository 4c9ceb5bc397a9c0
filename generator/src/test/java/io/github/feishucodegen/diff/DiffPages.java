package io.github.feishucodegen.diff;

import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Assumptions;

/** Pages that tests compare; each set is read once. */
public final class DiffPages {
    private static final Map<Path, ApiModel> MODELS = new ConcurrentHashMap<>();

    private DiffPages() {}

    /** The project's own pages. */
    public static ApiModel specs() {
        return model(Path.of("..", "specs"));
    }

    /** A set of the shared pages. */
    public static ApiModel corpus(String name) {
        return model(folder(name));
    }

    /** The folder of a set of the shared pages; tests of pages that are absent are skipped, visibly. */
    static Path folder(String name) {
        Path folder = Optional.ofNullable(System.getProperty("feishu.shared"))
                .map(Path::of)
                .orElse(Path.of("..", "..", "shared"))
                .resolve("corpus")
                .resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> "no pages at " + folder.toAbsolutePath());
        return folder;
    }

    private static ApiModel model(Path folder) {
        return MODELS.computeIfAbsent(
                folder,
                f -> Pipeline.read(new PageSelection(List.of(f), List.of(), List.of()))
                        .value()
                        .model());
    }
}
