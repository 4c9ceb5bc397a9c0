package io.github.feishucodegen.maven;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.output.OutputFile;
import io.github.feishucodegen.output.OutputFolder;
import io.github.feishucodegen.pipeline.BasePackage;
import io.github.feishucodegen.pipeline.Count;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pipeline.Outcome;
import io.github.feishucodegen.pipeline.Pipeline;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Generates a Java client from pages of the platform's documentation, and adds it to the sources of the project.
 *
 * <p>Where neither the pages nor the parameters nor the generated files changed since the last build, no page is read and
 * nothing is written. Otherwise only files whose content changed are written, so that the compiler sees what changed. The
 * client needs {@code io.github.feishucodegen:feishu-client-runtime} as a dependency of the project.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends ClientMojo {
    /**
     * Fails the build on warnings about pages too, after the client was generated.
     *
     * <p>Example: {@code <failOnWarning>true</failOnWarning>}
     */
    @Parameter(property = "feishu-codegen.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    @Parameter(defaultValue = "${project.build.directory}/feishu-codegen", readonly = true, required = true)
    private @Nullable File stateDirectory;

    @Parameter(defaultValue = "${project.build.sourceEncoding}", readonly = true)
    private @Nullable String sourceEncoding;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        project().addCompileSourceRoot(output().toString());
        if (isSkipped("Generation")) {
            return;
        }
        refuseSharedOutput();
        warnOfOtherEncoding();

        Optional<LastRun> last = LastRun.read(stateFile());
        Optional<Inputs> inputs = look(last);
        if (last.isPresent() && inputs.isPresent() && isCurrent(last.get(), inputs.get())) {
            reportNothingChanged(last.get());
            if (!inputs.get().equals(last.get().inputs())) {
                remember(last.get().withInputs(inputs.get()));
            }
            return;
        }

        BasePackage basePackage = basePackage();
        Pipeline pipeline = pipeline();
        Result<Outcome> result = run(() -> pipeline.writeJava(basePackage, output()));
        List<String> warnings = report(Findings.of(result.diagnostics()), result);
        if (inputs.isPresent()) {
            String pages = Count.of(result.value().reading().counts().pages(), "page");
            LastRun.of(inputs.get(), OutputFolder.listed(output()), output(), pages, warnings)
                    .ifPresent(this::remember);
        }
    }

    private boolean isCurrent(LastRun last, Inputs inputs) {
        return inputs.isSameAs(last.inputs()) && last.stillStands(output());
    }

    /** Nothing where something cannot be looked at: the run itself says more about it. */
    private Optional<Inputs> look(Optional<LastRun> last) throws MojoFailureException {
        List<String> configuration = new ArrayList<>(configuration());
        configuration.add("failOnWarning " + failOnWarning);
        try {
            return Optional.of(Inputs.look(configuration, selection().roots(), LastRun.pagesOf(last)));
        } catch (IOException e) {
            getLog().debug("Not remembered: " + e);
            return Optional.empty();
        }
    }

    /** A build goes on without a memory; the next one is only slower. */
    private void remember(LastRun run) {
        try {
            OutputFile.write(run.text(), stateFile());
        } catch (UncheckedIOException e) {
            getLog().debug("Not remembered: " + e.getCause());
        }
    }

    private Path stateFile() {
        String name = URLEncoder.encode(executionId(), StandardCharsets.UTF_8).replace("*", "%2A");
        return Objects.requireNonNull(stateDirectory).toPath().resolve(name + ".state");
    }

    private void reportNothingChanged(LastRun last) {
        last.warnings().forEach(getLog()::warn);
        getLog().info("Nothing changed since the last build: " + last.pages() + ", "
                + Count.of(last.outputs().size() - 1, "file") + " in " + fromBase(output()));
    }

    /** The lines that were logged as warnings. */
    private List<String> report(Findings findings, Result<Outcome> result) throws MojoFailureException {
        Outcome outcome = result.value();
        logNotes(findings);
        List<String> warnings = new ArrayList<>(Listing.of(findings.warnings(), LISTED_IN_LOG));
        if (outcome.written() == null) {
            warnings.forEach(getLog()::warn);
            throw failure("nothing was generated", findings.errors(), adviceOnErrors(result));
        }
        warnings.addAll(Listing.of(findings.errors(), LISTED_IN_LOG));
        warnings.forEach(getLog()::warn);
        getLog().info("Read " + outcome.reading().summary() + "; wrote " + outcome.summaryOfWriting() + " in "
                + fromBase(output()));
        if (failOnWarning && !findings.warnings().isEmpty()) {
            throw failure("failOnWarning is set", findings.warnings(), "The client was generated nevertheless.");
        }
        return warnings;
    }

    /** The second of two executions would delete what the first has written. */
    private void refuseSharedOutput() throws MojoFailureException {
        MavenProject in = project();
        String id = executionId();
        String key =
                GenerateMojo.class.getName() + ":" + output().toAbsolutePath().normalize();
        Object other = in.getContextValue(key);
        if (other != null && !other.equals(id)) {
            throw new MojoFailureException("the executions " + other + " and " + id + " both generate into "
                    + fromBase(output()) + ": give each an outputDirectory of its own");
        }
        in.setContextValue(key, id);
    }

    private void warnOfOtherEncoding() {
        if (sourceEncoding != null && !sourceEncoding.equalsIgnoreCase("UTF-8")) {
            getLog().warn("Generated Java is UTF-8, and this project is compiled as " + sourceEncoding
                    + ": set project.build.sourceEncoding to UTF-8.");
        }
    }
}
