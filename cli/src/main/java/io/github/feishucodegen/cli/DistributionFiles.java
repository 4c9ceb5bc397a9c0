package io.github.feishucodegen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** Writes what the distribution has beside the program: manual pages, and completion for shells. The build calls it. */
public final class DistributionFiles {
    private DistributionFiles() {}

    /** @param args the folder to write to */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        CommandLine command = command();
        for (Map.Entry<String, String> page : ManPages.of(command).entrySet()) {
            write(folder.resolve("man/man1").resolve(page.getKey()), page.getValue());
        }
        write(folder.resolve("completion/feishu-codegen.bash"), AutoComplete.bash(command.getCommandName(), command));
    }

    static CommandLine command() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return Main.commandLine(nowhere, nowhere, Help.Ansi.OFF);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
