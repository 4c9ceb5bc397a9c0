package io.github.feishucodegen.benchmarks.official;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One program, compiled for the official SDK and for the generated client. */
final class Callers {
    private final String name;
    private final List<String> classPaths = new ArrayList<>();

    /** @param source with {@code %1$s} where the package of the client belongs */
    Callers(Path folder, InterviewClient client, String name, String source) throws IOException {
        this.name = name;
        for (String basePackage : List.of("com.lark.oapi", InterviewClient.BASE_PACKAGE)) {
            Path classes = Files.createDirectories(folder.resolve(name).resolve(basePackage));
            Path file = Files.writeString(classes.resolve(name + ".java"), source.formatted(basePackage));
            String libraries = String.join(
                    System.getProperty("path.separator"),
                    client.classes().toString(),
                    System.getProperty("java.class.path"));
            InterviewClient.compile(List.of(file), classes, libraries);
            classPaths.add(classes + System.getProperty("path.separator") + libraries);
        }
    }

    /**
     * How to run the program.
     *
     * @param side 0 for the official SDK, 1 for the generated client
     */
    List<String> command(int side, String address, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPaths.get(side), name, address));
        return command;
    }
}
