package io.github.feishucodegen.cli;

import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.selection.OperationSelection;
import io.github.feishucodegen.selection.SelectionException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that select operations from the pages. */
final class SelectedOperations {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--select",
            paramLabel = "SELECTOR",
            description = {
                "Write only these operations and the types that they reach; may be repeated. All pages are read all the "
                        + "same, so that names and types stay what they are.",
                "project, project/version, project/version/resource or project/version/resource/method, with * and ? "
                        + "inside a part and ** for any number of parts: 'hire/v1', 'im/v1/message/*', '**/list'. "
                        + "An id with dots does, too: hire.v1.interview.",
                "! leaves out what matches: '!hire/v1/note'."
            })
    private List<String> selectors = new ArrayList<>();

    Pipeline of(Pipeline pipeline) {
        try {
            return pipeline.select(OperationSelection.of(selectors));
        } catch (SelectionException e) {
            throw new ParameterException(spec.commandLine(), "--select " + e.getMessage());
        }
    }
}
