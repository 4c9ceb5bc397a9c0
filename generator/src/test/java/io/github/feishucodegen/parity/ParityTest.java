package io.github.feishucodegen.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.lark.oapi.service.im.ImService;
import io.github.feishucodegen.javacode.JavaEmitter;
import io.github.feishucodegen.javacode.JavaOptions;
import io.github.feishucodegen.linking.RenamedModel;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.naming.JavaNames;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.RequestClass;
import io.github.feishucodegen.output.FileSet;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.sdk.SdkReader;
import io.github.feishucodegen.sdk.SdkSurface;
import io.github.feishucodegen.sdknames.SdkNames;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Callers of the official SDK find its names in the generated client. */
class ParityTest {
    private static final String BASE_PACKAGE = "com.example.feishu";
    private static Parity parity;

    @BeforeAll
    static void compare() throws IOException, URISyntaxException {
        SdkNames names = SdkNames.official();
        ApiModel read = Pipeline.read(new PageSelection(List.of(pages()), List.of(), List.of()))
                .value()
                .model();
        ApiModel model = RenamedModel.of(read, names);
        FileSet java =
                JavaEmitter.emit(model, new JavaOptions(BASE_PACKAGE, names)).value();
        SdkSurface ours = SdkReader.readSources(java.paths().stream()
                .filter(path -> path.endsWith(".java"))
                .map(java::text)
                .toList());
        parity = Parity.of(
                official(),
                ours,
                documented(JavaNames.of(model, BASE_PACKAGE, names).value()));
        Path report = Path.of("target", "parity.md");
        Files.writeString(report, ParityReport.write(parity));
    }

    @Test
    void thereIsSomethingToCompare() {
        assertThat(parity.operations()).isGreaterThan(20);
        assertThat(parity.events()).isGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource
    void namesAreTheSame(Kind kind) {
        assertThat(parity.counts().get(kind).percent()).as(kind.title).isGreaterThanOrEqualTo(kind.goal);
    }

    private static SdkSurface official() throws IOException, URISyntaxException {
        return SdkReader.read(Path.of(ImService.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()));
    }

    private static Path pages() {
        Path corpus = Optional.ofNullable(System.getProperty("feishu.shared"))
                .map(Path::of)
                .orElse(Path.of("..", "..", "shared"))
                .resolve(Path.of("corpus", "native"));
        return Files.isDirectory(corpus) ? corpus : Path.of("..", "specs");
    }

    private static Map<String, Set<String>> documented(JavaNames names) {
        Map<String, Set<String>> documented = new HashMap<>();
        names.services().stream().flatMap(s -> s.versions().stream()).forEach(version -> {
            version.objects()
                    .forEach(object -> documented.put(
                            Parity.tail(object.name().toString()), wireNames(object.members().stream())));
            version.resources().stream()
                    .flatMap(resource -> resource.operations().stream())
                    .map(OperationNames::request)
                    .forEach(request -> documented.put(
                            Parity.tail(request.name().toString()),
                            wireNames(request.parameters().stream().map(RequestClass.Placed::member))));
        });
        return documented;
    }

    private static Set<String> wireNames(Stream<Member> members) {
        return members.map(member -> member.field().name()).collect(Collectors.toSet());
    }
}
