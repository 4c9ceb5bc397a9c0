package io.github.feishucodegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    Path dir;

    @Test
    void writesWhatDiffers() {
        Path file = dir.resolve("deep/model.json");

        assertThat(OutputFile.write("面", file)).isEqualTo(new WriteSummary(1, 0, 0));
        assertThat(OutputFile.write("面", file)).isEqualTo(new WriteSummary(0, 1, 0));
        assertThat(OutputFile.write("试", file)).isEqualTo(new WriteSummary(1, 0, 0));

        assertThat(file).hasContent("试");
        assertThat(file.getParent())
                .isDirectoryContaining(f -> f.equals(file))
                .isDirectoryNotContaining(f -> f.toString().endsWith(".tmp"));
    }

    @Test
    void refusesAFolder() {
        assertThatThrownBy(() -> OutputFile.write("x", dir))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("folder");
    }
}
