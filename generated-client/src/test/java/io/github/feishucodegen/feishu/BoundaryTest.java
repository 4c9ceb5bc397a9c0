package io.github.feishucodegen.feishu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.fixture.Boundary;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Generated code compiles on the module path, where it sees exported packages only. */
class BoundaryTest {
    @Test
    void generatedCodeUsesExportedPackagesOnly() throws IOException {
        assertThat(Boundary.hidden(Path.of("target", "classes"))).isEmpty();
    }

    @Test
    void theGuidesUseNothingInternal() throws IOException {
        assertThat(Boundary.crossings(
                        Path.of("target", "test-classes", "io", "github", "feishucodegen", "feishu", "guide")))
                .isEmpty();
    }
}
