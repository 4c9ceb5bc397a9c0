package io.github.feishucodegen.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "names",
        description = "Learns the names of an existing SDK, and keeps the names of a client in a lock.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {LearnNamesCommand.class, LockNamesCommand.class, VerifyNamesCommand.class, HelpCommand.class})
final class NamesCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Called only if no command is given. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
