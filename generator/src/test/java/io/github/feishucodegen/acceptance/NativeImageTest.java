package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.feishucodegen.client.ApiResponse;
import io.github.feishucodegen.client.error.ApiException;
import io.github.feishucodegen.client.testing.FakePlatform;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.ResourceNames;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The metadata for native images has each resource that a client looks up: an operation of each project is refused, and
 * explained by a resource. {@link GeneratedModuleTest} shows that no generated code reflects.
 */
class NativeImageTest {
    private static final String METADATA = "META-INF/native-image/com.example.feishu/reachability-metadata.json";

    @Test
    void everyResourceThatIsLookedUpIsListed() throws Exception {
        GeneratedClient client = Corpus.SPECS.client();
        Set<String> explained = new TreeSet<>();

        PlatformCaller.forEach(client, (resource, operation) -> refuse(client, resource, operation, explained));

        List<PathMatcher> globs = globs(client.sources().text(METADATA));
        List<String> resources = client.sources().paths().stream()
                .filter(path -> !path.endsWith(".java") && !path.equals(METADATA))
                .toList();
        assertThat(resources)
                .hasSizeGreaterThan(3)
                .allSatisfy(path -> assertThat(globs).anyMatch(glob -> glob.matches(Path.of(path))));
        assertThat(explained).hasSameSizeAs(resources);
    }

    /** Adds the project if an exception explains the code: the text is in the resource of the project. */
    private static void refuse(
            GeneratedClient client, ResourceNames resource, OperationNames names, Set<String> explained)
            throws ReflectiveOperationException {
        Operation operation = names.operation();
        if (operation.errors().isEmpty()) {
            return;
        }
        long code = operation.errors().get(0).code();
        FakePlatform platform = new FakePlatform();
        platform.answer(
                operation.method().name(),
                operation.path().split("\\?", 2)[0],
                400,
                "{\"code\":" + code + ",\"msg\":\"no\"}");
        try (PlatformCaller caller = new PlatformCaller(client, platform)) {
            ApiResponse<?> refused = caller.call(resource, names);
            refused.requireSuccess();
        } catch (ApiException e) {
            assertThat(e.getDescription()).as(operation.id().toString()).isNotEmpty();
            explained.add(operation.id().project());
        }
    }

    private static List<PathMatcher> globs(String metadata) throws Exception {
        List<PathMatcher> globs = new ArrayList<>();
        for (JsonNode entry : new ObjectMapper().readTree(metadata).path("resources")) {
            globs.add(FileSystems.getDefault()
                    .getPathMatcher("glob:" + entry.path("glob").textValue()));
        }
        return globs;
    }
}
