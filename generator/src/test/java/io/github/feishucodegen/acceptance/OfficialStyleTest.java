package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.lark.oapi.service.im.ImService;
import io.github.feishucodegen.javacode.Compilation;
import io.github.feishucodegen.javacode.JavaEmitter;
import io.github.feishucodegen.javacode.JavaOptions;
import io.github.feishucodegen.linking.RenamedModel;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.sdknames.SdkNames;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One and the same code compiles with the official SDK and, after its imports are changed, with a generated client. */
class OfficialStyleTest {
    private static final String CALLS = "OfficialStyle.java";
    private static final String EVENTS = "OfficialEvents.java";

    @ParameterizedTest
    @ValueSource(strings = {CALLS, EVENTS})
    void compilesWithTheOfficialSdk(String name, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve(name), read(name));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertThat(ImService.class).isNotNull();

        int exit = ToolProvider.getSystemJavaCompiler()
                .run(null, said, said, "-proc:none", "-nowarn", "-d", folder.toString(), file.toString());

        assertThat(exit).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }

    @Test
    void compilesWithAGeneratedClient() {
        SdkNames names = SdkNames.official();
        ApiModel model = RenamedModel.of(Corpus.SPECS.model(), names);
        var client = JavaEmitter.emit(model, new JavaOptions(GeneratedClient.BASE_PACKAGE, names))
                .value();

        assertThatCode(() -> Compilation.compile(
                        client,
                        Map.of(
                                CALLS,
                                OfficialImports.change(read(CALLS)),
                                EVENTS,
                                OfficialImports.change(read(EVENTS)))))
                .doesNotThrowAnyException();
    }

    @Test
    void theGuideHasAllImports() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "migrating-from-the-official-sdk.md"));

        OfficialImports.moved().forEach((from, to) -> assertThat(guide).contains("| `" + from + "` | `" + to + "` |"));
    }

    private static String read(String name) {
        try (InputStream text =
                Objects.requireNonNull(OfficialStyleTest.class.getResourceAsStream("callers/" + name))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
