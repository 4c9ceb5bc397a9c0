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
                "Write only these operations and events, and the types that they use; may be repeated. All pages are "
                        + "still read, so that names and types do not depend on the selection.",
                "Write project/version/resource/method or only its first segments, with * and ? "
                        + "inside a segment and ** for any number of segments: 'hire/v1', 'im/v1/message/*', '**/list'. "
                        + "An id with dots is also possible: hire.v1.interview.",
                "An event has the levels project/version/type: 'im/v1/im.chat.*'. Its type with dots, or the beginning of "
                        + "it, is also possible: im.chat.",
                "A leading ! leaves out what matches: '!hire/v1/note'."
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
