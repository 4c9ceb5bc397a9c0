package io.github.feishucodegen.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "feishu-codegen",
        description = "Turns the Markdown documentation of the Feishu/Lark Open Platform into a Java client.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            PullCommand.class,
            UpdateCommand.class,
            GenerateCommand.class,
            ModelCommand.class,
            OpenApiCommand.class,
            LintCommand.class,
            DiffCommand.class,
            ChangelogCommand.class,
            NamesCommand.class,
            NestingCommand.class,
            HelpCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  feishu-codegen pull pages --select im",
            "  feishu-codegen update pages --select im --output src/gen/java",
            "  feishu-codegen generate docs/ --output src/gen/java --base-package com.example.feishu",
            "  feishu-codegen openapi docs/hire interview.md --output target/openapi",
            "  feishu-codegen diff main:docs docs",
            "  feishu-codegen help generate"
        })
final class FeishuCodegenCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Called only if no command is given. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
