package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.javacode.Compilation;
import io.github.feishucodegen.javacode.JavaEmitter;
import io.github.feishucodegen.javacode.JavaOptions;
import io.github.feishucodegen.linking.OverlaidModel;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.overlay.Overlay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each calling example in Java on any page compiles after its imports are changed. */
@Tag("corpus")
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PageSamplesTest {
    @ParameterizedTest
    @EnumSource(PlatformPages.class)
    void compile(PlatformPages pages) throws IOException {
        Overlay names = Overlay.official();
        ApiModel model = OverlaidModel.of(pages.model(), names);
        ClassLoader client = Compilation.compile(
                JavaEmitter.emit(model, new JavaOptions(GeneratedClient.BASE_PACKAGE, names))
                        .value(),
                Map.of());
        List<String> refused = new ArrayList<>();
        int samples = 0;
        for (Path page : files(pages.folder())) {
            for (String block : CodeBlocks.of(page, "java")) {
                if (block.contains("import com.lark.oapi.Client;")) {
                    samples++;
                    Sample sample = Sample.of(block, page);
                    try {
                        Compilation.compile(client, sample.name().replace('.', '/') + ".java", sample.source());
                    } catch (AssertionError e) {
                        refused.add(page + ": " + e.getMessage());
                    }
                }
            }
        }
        assertThat(samples).isEqualTo(9);
        assertThat(refused).isEmpty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }
}
