package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The tests that are generated with a client compile without a warning, pass, and fail when something is wrong. */
class GeneratedTestsTest {
    private static final Pattern CONTRADICTION =
            Pattern.compile("^### (?:re|left).* \\| .* \\| ([a-zA-Z -]+?)(?: at /.*)?$", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @Test
    void pass() throws Exception {
        WrittenClient client = WrittenClient.of(Corpus.SPECS.folder(), folder).compile("client", "tests");

        TestExecutionSummary summary = run(client);

        assertThat(failures(summary)).isEmpty();
        // An example of an answer, one of a request mostly, and a call, for each operation.
        assertThat(summary.getTestsSucceededCount())
                .isGreaterThan(2L * Corpus.SPECS.model().operations().size());
        assertThat(contradictions()).isEmpty();
    }

    @Test
    void failWhereAnExampleIsNotAsItWasOrACallGoesElsewhere() throws Exception {
        WrittenClient client = WrittenClient.of(Corpus.SPECS.folder(), folder);
        String examples = "com/example/feishu/service/contact/v3/examples/DepartmentTest";
        edit("tests/resources/" + examples + ".txt", "\"member_count\": 37", "\"member_count\": \"many\"");
        edit("tests/java/" + examples + ".java", "/contact/v3/departments?", "/contact/v3/departments2?");
        edit("client/com/example/feishu/service/im/v1/resource/Image.java", "\"POST\"", "\"PUT\"");
        client.compile("client", "tests");

        assertThat(failures(run(client)))
                .hasSize(3)
                .anyMatch(failure -> failure.contains("values of wrong type") && failure.contains("member_count"))
                .anyMatch(
                        failure -> failure.contains("no answer is given for POST") && failure.contains("departments2"))
                .anyMatch(failure -> failure.contains("no answer is given for PUT"));
    }

    @Test
    @Tag("corpus")
    @Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void passForThePlatform() throws Exception {
        WrittenClient client =
                WrittenClient.of(PlatformPages.NATIVE.folder(), folder).compile("client", "tests", "samples");

        TestExecutionSummary summary = run(client);

        Map<String, Integer> contradictions = contradictions();
        Files.writeString(
                Path.of("target", "generated-tests.txt"),
                summary.getTestsSucceededCount() + " cases passed; examples that contradict their tables: "
                        + contradictions + "\n" + String.join("\n", failures(summary)));
        assertThat(failures(summary)).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isGreaterThan(1_900);
        assertThat(contradictions.keySet())
                .isSubsetOf("example-member-undocumented", "example-type-differs", "no JSON object");
    }

    private void edit(String file, String old, String changed) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(folder.resolve(file), text.replace(old, changed));
    }

    private static TestExecutionSummary run(WrittenClient client) throws Exception {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader classes = client.loader()) {
            List<DiscoverySelector> selectors = new ArrayList<>();
            for (String name : client.classNames("examples")) {
                selectors.add(selectClass(classes.loadClass(name)));
            }
            thread.setContextClassLoader(classes);
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectors)
                                    .build(),
                            listener);
        } finally {
            thread.setContextClassLoader(before);
        }
        return listener.getSummary();
    }

    private static List<String> failures(TestExecutionSummary summary) {
        return summary.getFailures().stream()
                .map(failure -> failure.getTestIdentifier().getDisplayName() + ": " + failure.getException())
                .toList();
    }

    /** How many examples contradict their tables, by rule. */
    private Map<String, Integer> contradictions() throws IOException {
        Map<String, Integer> byRule = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.resolve("tests/resources"))) {
            for (Path file :
                    all.filter(file -> file.toString().endsWith(".txt")).toList()) {
                CONTRADICTION
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(found -> byRule.merge(found.group(1), 1, Integer::sum));
            }
        }
        return byRule;
    }
}
