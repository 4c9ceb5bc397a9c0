package io.github.feishucodegen.benchmarks.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.pipeline.BasePackage;
import io.github.feishucodegen.pipeline.Outcome;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.selection.OperationSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bytes that an application ships for calling the platform: the client, its runtime and their dependencies, beside the
 * official SDK and its dependencies. It runs on demand: {@code -Dfeishu.closure=true} with {@code -Dfeishu.shared} for the
 * pages.
 */
@EnabledIfSystemProperty(named = "feishu.closure", matches = "true")
class ClosureTest {
    /** The artifacts of the compile and run time scopes, without their versions. */
    private static final List<String> OFFICIAL = List.of(
            "oapi-sdk",
            "larksuite-oapi-shaded-protobuf",
            "guava",
            "failureaccess",
            "gson",
            "httpclient",
            "httpcore",
            "httpmime",
            "commons-codec",
            "commons-logging",
            "slf4j-api");

    private static final List<String> RUNTIME = List.of(
            "feishu-client-runtime",
            "jackson-databind",
            "jackson-core",
            "jackson-annotations",
            "jspecify",
            "slf4j-api");

    private static final List<String> TWENTY = List.of(
            "im/v1/message/create",
            "im/v1/message/delete",
            "im/v1/message/list",
            "im/v1/chat/get",
            "im/v1/chat/search",
            "contact/v3/user/batch_get_id",
            "contact/v3/user/delete",
            "contact/v3/department/create",
            "contact/v3/department/list",
            "contact/v3/department/patch",
            "calendar/v4/calendar/create",
            "calendar/v4/calendar/get",
            "calendar/v4/calendar/list",
            "calendar/v4/calendar/search",
            "drive/v1/export_task/create",
            "drive/v1/file/delete",
            "drive/v1/import_task/get",
            "bitable/v1/app/get",
            "docx/v1/document/get",
            "approval/v4/instance/create");

    @TempDir
    Path work;

    @Test
    void isSmallerThanThatOfTheOfficialSdk() throws Exception {
        long official = sum(OFFICIAL);
        long runtime = sum(RUNTIME);
        long whole = client("whole", List.of());
        long twenty = client("twenty", TWENTY);

        System.out.println("| | bytes | share |\n|---|---:|---:|");
        row("official SDK and its dependencies", official, official);
        row("runtime and its dependencies", runtime, official);
        row("client of all pages", whole, official);
        row("closure of all pages", runtime + whole, official);
        row("client of 20 operations", twenty, official);
        row("closure of 20 operations", runtime + twenty, official);
        assertThat(1.0 * (runtime + whole) / official).isLessThan(0.6);
        assertThat(1.0 * (runtime + twenty) / official).isLessThan(0.15);
    }

    private static void row(String what, long bytes, long official) {
        System.out.printf(Locale.ROOT, "| %s | %,d | %.3f |%n", what, bytes, 1.0 * bytes / official);
    }

    private static long sum(List<String> artifacts) {
        return artifacts.stream().mapToLong(ClosureTest::size).sum();
    }

    private static long size(String artifact) {
        return classPath()
                .filter(jar -> jar.getFileName().toString().matches(artifact + "-\\d.*\\.jar"))
                .findFirst()
                .map(ClosureTest::size)
                .orElseThrow(() -> new AssertionError(artifact + " is not on the class path"));
    }

    private static long size(Path jar) {
        try {
            return Files.size(jar);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(Path::of);
    }

    /** The bytes of the client's jar. */
    private long client(String name, List<String> selected) throws Exception {
        Path pages = Path.of(System.getProperty("feishu.shared"), "corpus", "native");
        Path sources = work.resolve(name + "-sources");
        Pipeline all = Pipeline.over(new PageSelection(List.of(pages), List.of(), List.of()));
        Result<Outcome> written = (selected.isEmpty() ? all : all.select(OperationSelection.of(selected)))
                .writeJava(new BasePackage("com.like.oapi"), sources);
        assertThat(written.value().written()).isNotNull();
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .toList()) {
                texts.put(sources.relativize(file).toString(), Files.readString(file));
            }
        }
        return Built.of(texts, classPath().toList(), Files.createDirectory(work.resolve(name)))
                .jar();
    }
}
