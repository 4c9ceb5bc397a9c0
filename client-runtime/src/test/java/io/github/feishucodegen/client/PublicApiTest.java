package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.fixture.PublicApi;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What applications and generated code compile against. The texts in {@code api} are the last reviewed state. */
class PublicApiTest {
    private static final Path CLASSES = Path.of("target", "classes");

    @Test
    void theRuntimeIsAsReviewed() throws IOException {
        Set<String> exported = exported();
        String api = PublicApi.of(CLASSES, exported::contains);

        PublicApi.check(api, Path.of("api", "runtime.api"));
        assertThat(api).contains("io.github.feishucodegen.client.ApiClient: public abstract class");
        assertThat(api).contains("internal io.github.feishucodegen.client.model.Schema: public final class");
    }

    /** Applications on the module path cannot use the other packages; the mark tells those on the class path. */
    @Test
    void packagesThatAreNotExportedAreMarked() throws IOException {
        Set<String> exported = exported();
        try (var files = Files.walk(CLASSES)) {
            for (Path info :
                    files.filter(file -> file.endsWith("package-info.class")).collect(Collectors.toList())) {
                String name = CLASSES.relativize(info.getParent())
                        .toString()
                        .replace('\\', '/')
                        .replace('/', '.');
                String bytes = new String(Files.readAllBytes(info), StandardCharsets.ISO_8859_1);
                assertThat(bytes.contains("/Internal;")).as(name).isEqualTo(!exported.contains(name));
            }
        }
    }

    private static Set<String> exported() throws IOException {
        try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        }
    }
}
