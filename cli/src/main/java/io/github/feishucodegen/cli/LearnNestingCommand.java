package io.github.feishucodegen.cli;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.linking.knowledge.NestingKnowledge;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pipeline.NestingFile;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "learn",
        description =
                "Reads pages that state their nesting, and writes which rows are inside which. The file has names "
                        + "of fields and types, and no texts. It has one table on each line, sorted, so that it can be committed.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the command succeeded",
            "1:pages have errors, or no page states its nesting; nothing was written",
            "2:the command has a mistake, there are no pages, or the file cannot be written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  feishu-codegen nesting learn docs/native --output nesting.txt",
            "  feishu-codegen nesting learn docs/new --add nesting.txt --output nesting.txt",
            "      adds the tables of further pages; of two versions of a table, the newer counts",
            "  feishu-codegen openapi mirror/ --knowledge nesting.txt --output target/openapi"
        })
final class LearnNestingCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PAGES",
            description = {SelectedPages.FILES, SelectedPages.GLOBS})
    private List<Path> pages = new ArrayList<>();

    @Option(
            names = "--add",
            paramLabel = "FILE",
            converter = KnowledgeOptions.Converter.class,
            description = "A file that this command wrote before, whose tables are added; may be repeated.")
    private List<NestingKnowledge> added = new ArrayList<>();

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FILE",
            description = "The file to write. An existing file is replaced.")
    private Path output;

    @Option(
            names = "--keep-going",
            description = "Use the other pages if some pages have errors. The exit code is still 1.")
    private boolean keepGoing;

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        Result<NestingKnowledge> learned;
        try (ProgressLine progress = ProgressLine.on(command)) {
            learned = Pipeline.over(new PageSelection(pages, List.of(), List.of()))
                    .reportProgressTo(progress)
                    .learnNesting();
        }
        List<Diagnostic> errors = Findings.of(learned.diagnostics()).errors();
        errors.forEach(error -> command.getErr().println("error: " + Findings.lineAndHint(error)));
        if (Pipeline.lacksPages(learned)) {
            return ExitCode.USAGE;
        }
        PrintWriter out = command.getOut();
        if (!errors.isEmpty() && !keepGoing) {
            out.println("Nothing was written" + Report.becauseOf(errors));
            return ExitCode.FINDINGS;
        }
        if (learned.value().tables().isEmpty()) {
            command.getErr().println("error: no page states the nesting of a table");
            return ExitCode.FINDINGS;
        }
        NestingKnowledge all = added.stream().reduce(learned.value(), NestingKnowledge::and);
        NestingFile.write(all, output);
        out.println("Learned the nesting of " + NestingFile.summary(all) + ", written to " + output + ".");
        out.flush();
        return errors.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
