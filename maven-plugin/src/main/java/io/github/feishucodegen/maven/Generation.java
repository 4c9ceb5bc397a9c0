package io.github.feishucodegen.maven;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.output.OutputFolder;
import io.github.feishucodegen.pipeline.Count;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pipeline.Outcome;
import io.github.feishucodegen.pipeline.Pipeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** One execution of a goal that writes a client. It writes nothing if nothing changed. */
final class Generation {
    private final ClientRequest request;
    private final RunStateStore memory;
    private final Log log;

    Generation(ClientRequest request, RunStateStore memory, Log log) {
        this.request = request;
        this.memory = memory;
        this.log = log;
    }

    /** @param outputParameter the parameter that names the folder to write into */
    void run(String outputParameter) throws MojoExecutionException, MojoFailureException {
        Optional<LastRun> last = memory.lastRun();
        Optional<Inputs> inputs = look(last);
        if (last.isPresent() && inputs.isPresent() && isCurrent(last.get(), inputs.get())) {
            tellThatNothingChanged(last.get());
            if (!inputs.get().equals(last.get().inputs())) {
                memory.remember(last.get().withInputs(inputs.get()));
            }
            return;
        }
        Pipeline pipeline = request.pipeline();
        Result<Outcome> result =
                ToolkitMojo.run(() -> request.part().write(pipeline, request.target()), outputParameter);
        Findings findings = Findings.of(result.diagnostics());
        List<String> warnings = warnings(findings, result.value());
        Optional<LastRun> now = result.value().written() == null
                ? Optional.empty()
                : inputs.flatMap(looked -> LastRun.of(looked, listed(), request.folder(), pages(result), warnings));
        memory.report(new RunReport(request, result.value(), findings, last, now).markdown());
        report(findings, warnings, result);
        now.ifPresent(memory::remember);
    }

    private boolean isCurrent(LastRun last, Inputs inputs) {
        return inputs.isSameAs(last.inputs()) && last.stillStands(request.folder());
    }

    /**
     * The state of the inputs; empty if one cannot be examined. The run itself then reports the problem in more
     * detail.
     */
    private Optional<Inputs> look(Optional<LastRun> last) {
        try {
            return Optional.of(Inputs.look(request.facts(), request.sources(), request.paths(), LastRun.pagesOf(last)));
        } catch (IOException e) {
            log.debug("Not remembered: " + e);
            return Optional.empty();
        }
    }

    private SortedSet<String> listed() {
        return OutputFolder.listed(request.folder());
    }

    private static String pages(Result<Outcome> result) {
        return Count.of(result.value().reading().counts().pages(), "page");
    }

    private void tellThatNothingChanged(LastRun last) {
        last.warnings().forEach(log::warn);
        log.info("Nothing changed since the last build: " + last.pages() + ", "
                + Count.of(last.outputs().size() - 1, "file") + " in " + request.shownFolder());
    }

    /** The warnings about pages, which are logged now and again in builds where nothing changed. */
    private static List<String> warnings(Findings findings, Outcome outcome) {
        List<String> warnings = new ArrayList<>(Listing.of(findings.warnings(), PagesMojo.LISTED_IN_LOG));
        if (outcome.written() != null) {
            warnings.addAll(Listing.of(findings.errors(), PagesMojo.LISTED_IN_LOG));
        }
        return warnings;
    }

    private void report(Findings findings, List<String> warnings, Result<Outcome> result) throws MojoFailureException {
        Outcome outcome = result.value();
        findings.notes().forEach(note -> log.debug(Findings.line(note)));
        warnings.forEach(log::warn);
        if (outcome.written() == null) {
            throw ToolkitMojo.failure("nothing was generated", findings.errors(), PagesMojo.adviceOnErrors(result));
        }
        for (String path : outcome.written().restored()) {
            log.warn(request.shownFolder() + "/" + Findings.printable(path)
                    + " had been changed since it was generated, and was written again.");
        }
        log.info("Read " + outcome.reading().summary() + "; wrote " + outcome.summaryOfWriting() + " in "
                + request.shownFolder());
        if (request.failOnWarning() && !findings.warnings().isEmpty()) {
            throw ToolkitMojo.failure("failOnWarning is set", findings.warnings(), "The client was still generated.");
        }
    }
}
