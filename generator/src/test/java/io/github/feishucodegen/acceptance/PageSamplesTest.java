package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.javacode.Compilation;
import io.github.feishucodegen.javacode.JavaEmitter;
import io.github.feishucodegen.javacode.JavaOptions;
import io.github.feishucodegen.linking.RenamedModel;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.sdknames.SdkNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each calling example in Java on any page compiles after its imports are changed. */
@Tag("corpus")
@Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PageSamplesTest {
    /** The guides among the published pages show parts of programs only. */
    @ParameterizedTest
    @EnumSource(
            value = PlatformPages.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PUBLISHED", "MIXED"})
    void compile(PlatformPages pages) throws IOException {
        Map<Path, List<String>> samples = samples(pages.folder());
        ClassLoader client = client(samples.keySet().stream()
                .map(page ->
                        pages.folder().resolve(pages.folder().relativize(page).getName(0)))
                .distinct()
                .toList());
        List<String> refused = new ArrayList<>();
        samples.forEach((page, blocks) -> blocks.forEach(block -> {
            // Some call what the platform no longer recommends.
            Sample sample = Sample.of(
                    block.replaceFirst("(?m)^public class", "@SuppressWarnings(\"deprecation\")\npublic class"), page);
            try {
                Compilation.compile(client, sample.name().replace('.', '/') + ".java", sample.source());
            } catch (AssertionError e) {
                refused.add(page + ": " + e.getMessage());
            }
        }));
        assertThat(samples).hasSize(9);
        assertThat(refused).isEmpty();
    }

    /** Of the services that the samples call: all of them would take a minute to compile. */
    private static ClassLoader client(List<Path> services) {
        SdkNames names = SdkNames.official();
        ApiModel read = Pipeline.read(new PageSelection(services, List.of(), List.of()))
                .value()
                .model();
        return Compilation.compile(
                JavaEmitter.emit(RenamedModel.of(read, names), new JavaOptions(GeneratedClient.BASE_PACKAGE, names))
                        .value(),
                Map.of());
    }

    private static Map<Path, List<String>> samples(Path folder) throws IOException {
        Map<Path, List<String>> samples = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path page : all.filter(file -> file.toString().endsWith(".md")).toList()) {
                List<String> calling = CodeBlocks.of(page, "java").stream()
                        .filter(block -> block.contains("import com.lark.oapi.Client;"))
                        .toList();
                if (!calling.isEmpty()) {
                    samples.put(page, calling);
                }
            }
        }
        return samples;
    }
}
