package io.github.feishucodegen.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** What the project is measured with; it lies beside the project and is no part of it. */
public final class Shared {
    private Shared() {}

    static Path place(String first, String... more) {
        return Optional.ofNullable(System.getProperty("feishu.shared"))
                .map(Path::of)
                .orElse(Path.of("..", "..", "shared"))
                .resolve(Path.of(first, more));
    }

    /** Tests of what is absent are skipped, visibly. */
    public static Path find(String first, String... more) {
        Path place = place(first, more);
        Assumptions.assumeTrue(Files.exists(place), () -> "nothing at " + place.toAbsolutePath());
        return place;
    }
}
