package io.github.feishucodegen.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "nesting",
        description = "Learns how tables are nested, for pages that lost their nesting.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {LearnNestingCommand.class, HelpCommand.class})
final class NestingCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Called only if no command is given. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
