package io.github.feishucodegen.cli;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/** The command line over the documents that the project was created from; skipped, visibly, where they are absent. */
class SeedsTest {
    private static final String MANIFEST = ".feishu-codegen-manifest";
    private static final String URL = "HTTP URL | https://open.feishu.cn/open-apis/hire/v1/external_interviews/";

    @TempDir
    Path dir;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path seeds;
    private Path output;

    @BeforeEach
    void find() {
        seeds = Optional.ofNullable(System.getProperty("feishu.shared"))
                .map(Path::of)
                .orElse(Path.of("..", "..", "shared"))
                .resolve("seeds");
        Assumptions.assumeTrue(Files.isDirectory(seeds), () -> "no seed documents at " + seeds.toAbsolutePath());
        output = dir.resolve("out");
    }

    @Test
    void exportsFourOperationsInOneFile() throws IOException {
        assertThat(run("openapi", seeds.toString(), "--output", output.toString()))
                .as(err.toString())
                .isZero();

        assertThat(out.toString())
                .startsWith("Read 5 pages: 4 operations (on 5 pages), 0 events, 0 guides, 0 unreadable.");
        assertThat(files(output)).containsExactly(MANIFEST, "hire.json");
        assertThat(operations())
                .containsExactlyInAnyOrder(
                        "hire.v1.external_interview.update",
                        "hire.v1.external_interview_assessment.create",
                        "hire.v1.interview.get_by_talent",
                        "hire.v1.interviewer.patch");
    }

    @Test
    void aPageWithoutItsUrlIsNamedAndNothingIsWritten() throws IOException {
        Path pages = seedsWithoutOneUrl();

        assertThat(run("openapi", pages.toString(), "--output", output.toString()))
                .isEqualTo(1);

        assertThat(err.toString()).containsPattern("error: external_interview-update\\.mirror\\.md:\\d+: .*URL");
        assertThat(out.toString()).contains("1 unreadable.").contains("Wrote nothing to " + output);
        assertThat(output).doesNotExist();
    }

    @Test
    void theOtherPagesAreWrittenWhereItIsAskedTo() throws IOException {
        Path pages = seedsWithoutOneUrl();

        assertThat(run("openapi", pages.toString(), "--output", output.toString(), "--keep-going"))
                .isEqualTo(1);

        assertThat(err.toString()).containsPattern("error: external_interview-update\\.mirror\\.md:\\d+: .*URL");
        assertThat(operations())
                .containsExactlyInAnyOrder(
                        "hire.v1.external_interview_assessment.create",
                        "hire.v1.interview.get_by_talent",
                        "hire.v1.interviewer.patch");
    }

    /** The default encoding cannot be changed within a process. */
    @Test
    void anotherProcessInAnotherCountryWritesTheSameBytes() throws IOException, InterruptedException {
        for (String command : List.of("generate", "openapi")) {
            Path here = dir.resolve(command + "-here");
            Path there = dir.resolve(command + "-there");
            assertThat(run(command, seeds.toString(), "--output", here.toString()))
                    .isZero();

            List<String> line = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Duser.timezone=Pacific/Kiritimati",
                    "-Dfile.encoding=ISO-8859-9",
                    "-Dline.separator=\r\n",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName(),
                    command,
                    seeds.toString(),
                    "--output",
                    there.toString()));
            Path said = dir.resolve(command + ".txt");
            Process process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            assertThat(process.waitFor(2, MINUTES)).isTrue();

            assertThat(process.exitValue()).as(Files.readString(said)).isZero();
            assertThat(files(there)).isEqualTo(files(here)).contains(MANIFEST);
            for (String file : files(here)) {
                assertThat(there.resolve(file)).hasSameBinaryContentAs(here.resolve(file));
            }
        }
    }

    private Path seedsWithoutOneUrl() throws IOException {
        Path pages = Files.createDirectory(dir.resolve("pages"));
        int cut = 0;
        for (String name : files(seeds)) {
            List<String> lines = new ArrayList<>(Files.readAllLines(seeds.resolve(name), StandardCharsets.UTF_8));
            cut += lines.removeIf(line -> line.startsWith(URL)) ? 1 : 0;
            Files.write(pages.resolve(name), lines);
        }
        assertThat(cut).isEqualTo(1);
        return pages;
    }

    private List<String> operations() throws IOException {
        List<String> operations = new ArrayList<>();
        for (JsonNode path : new ObjectMapper()
                .readTree(output.resolve("hire.json").toFile())
                .path("paths")) {
            path.forEach(
                    operation -> operations.add(operation.path("operationId").asText()));
        }
        return operations;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private int run(String... args) {
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true), Ansi.OFF)
                .execute(args);
    }
}
