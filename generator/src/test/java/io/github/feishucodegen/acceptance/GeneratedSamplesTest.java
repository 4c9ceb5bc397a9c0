package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.RequestBody;
import java.io.File;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples that are generated with a client compile without a warning, and call what they say. */
class GeneratedSamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void eachCallsItsOperationWithWhatThePageShows() throws Exception {
        WrittenClient client = WrittenClient.of(Corpus.SPECS.folder(), folder).compile("client", "samples");
        List<Operation> operations = Corpus.SPECS.model().operations();
        List<String> samples = client.classNames("samples");
        assertThat(samples).hasSameSizeAs(operations);

        Set<JsonNode> shown = new HashSet<>();
        for (Operation operation : operations) {
            RequestBody body = operation.body();
            if (body != null
                    && body.mediaType() == RequestBody.MediaType.JSON
                    && !operation.requestExamples().isEmpty()) {
                shown.add(JSON.readTree(operation.requestExamples().get(0).text()));
            }
        }
        List<JsonNode> sent = new ArrayList<>();
        try (URLClassLoader classes = client.loader();
                PlatformServer server = new PlatformServer(200, "{\"code\":0,\"msg\":\"ok\",\"data\":{}}")) {
            for (String sample : samples) {
                int before = server.calls().size();
                run(classes, sample);
                assertThat(server.calls()).as(sample).hasSize(before + 1);
                String body = server.calls().get(before).text();
                if (body.startsWith("{")) {
                    sent.add(JSON.readTree(body));
                }
            }
        } finally {
            Files.deleteIfExists(Path.of("file.bin"));
        }
        assertThat(shown).isNotEmpty();
        assertThat(sent).containsAll(shown);
    }

    private static void run(ClassLoader classes, String sample) throws Exception {
        // What a sample uploads or downloads.
        File file = new File("file.bin");
        Files.write(file.toPath(), new byte[] {1});
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        try {
            classes.loadClass(sample).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(out);
        }
    }
}
