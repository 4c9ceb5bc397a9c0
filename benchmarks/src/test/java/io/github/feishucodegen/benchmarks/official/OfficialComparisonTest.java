package io.github.feishucodegen.benchmarks.official;

import static org.assertj.core.api.Assertions.assertThat;

import com.lark.oapi.service.hire.v1.model.GetByTalentInterviewResp;
import io.github.feishucodegen.client.ApiClient;
import io.github.feishucodegen.client.json.Jsons;
import io.github.feishucodegen.client.model.JsonCodec;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.javacode.JavaEmitter;
import io.github.feishucodegen.javacode.JavaOptions;
import io.github.feishucodegen.linking.RenamedModel;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.output.FileSet;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.sdk.SdkReader;
import io.github.feishucodegen.sdk.SdkSurface;
import io.github.feishucodegen.sdknames.SdkNames;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes minutes, and so runs on demand: {@code -Dfeishu.comparison=true} with {@code -Dfeishu.shared} for the pages, and
 * {@code -Dfeishu.sources} for the sources of the official SDK. The figures go to {@code target/comparison.md}.
 */
@EnabledIfSystemProperty(named = "feishu.comparison", matches = "true")
class OfficialComparisonTest {
    /** As long as that of the official SDK, so that names weigh the same on both sides. */
    private static final String BASE_PACKAGE = "com.like.oapi";

    private static final List<Path> CLASS_PATH = Stream.of(
                    System.getProperty("java.class.path").split(System.getProperty("path.separator")))
            .map(Path::of)
            .toList();

    private final StringBuilder report = new StringBuilder();

    @TempDir
    Path work;

    @Test
    void bothSides() throws Exception {
        Path pages = Path.of(System.getProperty("feishu.shared"), "corpus", "native");
        ApiModel model = Pipeline.read(new PageSelection(List.of(pages), List.of(), List.of()))
                .value()
                .model();
        SdkSurface official = SdkReader.read(Path.of(GetByTalentInterviewResp.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()));

        Built hire = sizes(
                "hire", model, official, operation -> operation.id().project().equals("hire"));
        sizes("corpus", model, official, operation -> true);
        speed(model, hire);

        Files.writeString(Path.of("target", "comparison.md"), report);
        System.out.println(report);
    }

    private Built sizes(String title, ApiModel model, SdkSurface official, Predicate<Operation> wanted)
            throws Exception {
        Set<String> known = official.operations().stream()
                .filter(operation -> operation.resource().contains(".resource."))
                .map(operation -> operation.route())
                .collect(Collectors.toSet());
        List<Operation> operations = model.operations().stream()
                .filter(wanted)
                .filter(operation -> known.contains(route(operation)))
                .toList();
        SdkNames names = SdkNames.official();
        FileSet java = JavaEmitter.emit(
                        RenamedModel.of(new ApiModel(operations, List.of(), List.of()), names),
                        new JavaOptions(BASE_PACKAGE, names))
                .value();
        Map<String, String> ours = new TreeMap<>();
        java.paths().forEach(path -> ours.put(path, java.text(path)));
        Set<String> routes =
                operations.stream().map(OfficialComparisonTest::route).collect(Collectors.toCollection(TreeSet::new));
        Built theirs = Built.of(
                sources(Reachable.of(official, routes)), CLASS_PATH, Files.createDirectory(work.resolve(title + "-o")));
        Built own = Built.of(ours, CLASS_PATH, Files.createDirectory(work.resolve(title + "-g")));
        report.append("\n").append(title).append(", ").append(operations.size()).append(" operations\n\n");
        report.append("| | official | generated | share |\n|---|---:|---:|---:|\n");
        row("source, bytes", theirs.sources(), own.sources());
        row("classes", theirs.classes(), own.classes());
        row("classes, bytes", theirs.classBytes(), own.classBytes());
        row("classes, bytes, with names alone", theirs.classBytes(), own.namesBytes());
        row("jar, bytes", theirs.jar(), own.jar());
        row("jar, bytes, with names alone", theirs.jar(), own.namesJar());
        row("javac, ms", theirs.millis(), own.millis());
        assertThat(own.sources()).isLessThan(theirs.sources());
        return own;
    }

    private void speed(ApiModel model, Built hire) throws Exception {
        String example = model.operations().stream()
                .filter(operation -> operation.id().toString().equals("hire.v1.interview.get_by_talent"))
                .flatMap(operation -> operation.responseExamples().stream())
                .findFirst()
                .orElseThrow()
                .text();
        URL[] classes = {hire.folder().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, ApiClient.class.getClassLoader())) {
            Model empty = (Model) loader.loadClass(BASE_PACKAGE + ".service.hire.v1.model.GetByTalentInterviewResp")
                    .getConstructor()
                    .newInstance();
            Model own = Jsons.DEFAULT.fromJson(example, empty);
            GetByTalentInterviewResp their =
                    com.lark.oapi.core.utils.Jsons.DEFAULT.fromJson(example, GetByTalentInterviewResp.class);
            Race[] decoding = Race.run(
                    () -> com.lark.oapi.core.utils.Jsons.DEFAULT.fromJson(example, GetByTalentInterviewResp.class),
                    () -> Jsons.DEFAULT.fromJson(example, empty));
            byte[] answer = example.getBytes(StandardCharsets.UTF_8);
            Race[] decodingBytes = Race.run(
                    () -> com.lark.oapi.core.utils.Jsons.DEFAULT.fromJson(
                            new String(answer, StandardCharsets.UTF_8), GetByTalentInterviewResp.class),
                    () -> JsonCodec.decode(answer, empty));
            Race[] encoding = Race.run(
                    () -> com.lark.oapi.core.utils.Jsons.DEFAULT.toJson(their), () -> Jsons.DEFAULT.toJson(own));
            report.append("\nget_by_talent, ").append(example.length()).append(" characters\n\n");
            report.append("| | official | generated | share |\n|---|---:|---:|---:|\n");
            rows("decode", decoding);
            rows("decode an answer's bytes", decodingBytes);
            rows("encode", encoding);
        }
    }

    private void rows(String what, Race[] both) {
        row(what + ", ns", (long) both[0].nanos(), (long) both[1].nanos());
        row(what + ", bytes allocated", both[0].allocated(), both[1].allocated());
    }

    private void row(String what, long theirs, long ours) {
        report.append(
                String.format(Locale.ROOT, "| %s | %,d | %,d | %.2f |%n", what, theirs, ours, 1.0 * ours / theirs));
    }

    private static String route(Operation operation) {
        return operation.key().toString();
    }

    private static Map<String, String> sources(Set<String> names) throws Exception {
        Map<String, String> sources = new TreeMap<>();
        try (ZipFile zip = new ZipFile(System.getProperty("feishu.sources"))) {
            for (String name : names) {
                String path = name.replace('.', '/') + ".java";
                var entry = zip.getEntry(path);
                if (entry != null) {
                    sources.put(path, new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return sources;
    }
}
