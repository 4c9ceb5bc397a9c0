package io.github.feishucodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.standin.StandInPortal;
import io.github.feishucodegen.standin.StoredPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The commands under "On the command line" in README.md run one after another, and none undoes another. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are written for a shell")
class ReadmeCommandsTest {
    private static final Path PROJECT = Path.of("..");
    private static final String JAR = "java -jar cli/target/feishu-codegen.jar ";
    private static final String HERE = "\"" + Path.of(System.getProperty("java.home"), "bin", "java")
            + "\" -XX:TieredStopAtLevel=1 -cp \"" + System.getProperty("java.class.path") + "\" " + Main.class.getName()
            + " ";

    @TempDir
    Path dir;

    @Test
    void eachCommandSucceedsAndKeepsTheFilesOfTheOthers() throws Exception {
        copy(PROJECT.resolve("specs"), dir.resolve("specs"));
        Shell shell = new Shell(dir);
        shell.out("git", "init", "-q");
        shell.out("git", "add", "-A");
        shell.out("git", "commit", "-qm", "Pages");

        try (StandInPortal portal = StandInPortal.serving(StoredPages.of(PROJECT.resolve("specs")))) {
            Map<String, String> before = Map.of();
            for (String command : commands()) {
                shell.out("sh", "-c", runnable(command, portal));

                Map<String, String> after = files();
                assertThat(after).as("after %s", command).containsAllEntriesOf(before);
                before = after;
            }
        }

        assertThat(Stream.of("target/im-client", "target/whole-tests/java", "target/samples", "pages/names.lock.json"))
                .allSatisfy(output -> assertThat(dir.resolve(output)).exists());
    }

    private static List<String> commands() throws IOException {
        String readme = Files.readString(PROJECT.resolve("README.md"));
        String block =
                readme.substring(readme.indexOf("## On the command line")).split("```")[1];
        List<String> commands = block.lines().filter(line -> !line.isBlank()).toList();
        assertThat(commands).hasSizeGreaterThan(8).allMatch(command -> command.startsWith(JAR));
        return commands;
    }

    private static String runnable(String command, StandInPortal portal) {
        String run = HERE + command.substring(JAR.length());
        boolean asksThePortal = command.startsWith(JAR + "pull ") || command.startsWith(JAR + "update ");
        return asksThePortal ? run + " --host " + portal.uri() : run;
    }

    /** The files that commands wrote. Only the state of a pull may change when another command pulls. */
    private Map<String, String> files() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(dir)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = dir.relativize(file).toString();
                if (!name.startsWith(".git/") && !name.contains(".feishu-")) {
                    texts.put(name, Files.readString(file));
                }
            }
        }
        return texts;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
