package io.github.feishucodegen.cli;

import io.github.feishucodegen.diff.Contract;
import io.github.feishucodegen.diff.FailOn;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.report.Format;
import io.github.feishucodegen.pipeline.BasePackage;
import io.github.feishucodegen.pipeline.Comparison;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "diff", description = "Tells what changed.", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "2", paramLabel = "SIDE")
    private List<String> sides;

    @Override
    public Integer call() {
        Review.Policy policy =
                new Review.Policy(Contract.BOTH, FailOn.BREAKING, List.of(), LocalDate.now(ZoneOffset.UTC));
        Review review;
        try (ProgressLine progress = ProgressLine.on(spec.commandLine())) {
            review = new Comparison(sides.get(0), sides.get(1), List.of(), List.of())
                    .review(policy, new BasePackage(BasePackage.DEFAULT), progress);
        }
        spec.commandLine().getOut().print(Format.TEXT.write(review));
        spec.commandLine().getOut().flush();
        return review.failures().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
