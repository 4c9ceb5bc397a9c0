package io.github.feishucodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShortRunTest {
    @Test
    void isUnderstoodByHotSpotAndLeavesNoFile() throws IOException {
        assumeThat(System.getProperty("java.vm.name")).contains("OpenJDK");
        assumeThat(System.getProperty("java.vm.info")).doesNotContain("emulated-client");
        List<Path> before = files();

        assertThat(ShortRun.ask()).isTrue();

        assertThat(files()).isEqualTo(before);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("feishu-codegen-"))
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
