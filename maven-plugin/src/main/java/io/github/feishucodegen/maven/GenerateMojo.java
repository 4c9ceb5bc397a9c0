package io.github.feishucodegen.maven;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.output.OutputRefusedException;
import io.github.feishucodegen.pipeline.BasePackage;
import io.github.feishucodegen.pipeline.Count;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pipeline.OnErrors;
import io.github.feishucodegen.pipeline.Outcome;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
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
 * <p>Only files whose content changed are written, so that the compiler sees what changed. The client needs
 * {@code io.github.feishucodegen:feishu-client-runtime} as a dependency of the project.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
    private static final int LISTED_IN_LOG = 20;
    private static final int LISTED_IN_FAILURE = 50;

    /**
     * The pages: Markdown files, and folders that are searched for {@code *.md}, in any mixture of dialects.
     *
     * <p>Example: {@code <pages><page>docs/feishu</page></pages>}
     */
    // Relative to the project: Maven would split an absolute path at every comma in a folder's name.
    @Parameter(property = "feishu-codegen.pages", defaultValue = "src/main/feishu", required = true)
    private List<File> pages = List.of();

    /**
     * The folder that the Java packages go into. It is added to the project's sources in any case. Files in it that this
     * plugin did not write, or that were edited since, are never overwritten or deleted: the build fails instead.
     *
     * <p>Example: {@code <outputDirectory>target/generated-sources/hire</outputDirectory>}
     */
    @Parameter(
            property = "feishu-codegen.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/feishu",
            required = true)
    private @Nullable File outputDirectory;

    /**
     * The package that holds the client; all other generated packages lie below it.
     *
     * <p>Example: {@code <basePackage>com.example.feishu</basePackage>}
     */
    @Parameter(property = "feishu-codegen.basePackage", defaultValue = BasePackage.DEFAULT, required = true)
    private String basePackage = BasePackage.DEFAULT;

    /**
     * Globs over the names of pages; only pages that match one are read. By default all are. A name is the path below
     * the folder in {@code pages}; {@code *} and {@code ?} stand for characters within one part of it, {@code **} for any
     * number of parts.
     *
     * <p>Example: {@code <includes><include>hire/**</include></includes>}
     */
    @Parameter(property = "feishu-codegen.includes")
    private List<String> includes = List.of();

    /**
     * Globs over the names of pages; pages that match one are left out, even if they are included. By default none are.
     *
     * <p>Example: {@code <excludes><exclude>**&#47;drafts/**</exclude></excludes>}
     */
    @Parameter(property = "feishu-codegen.excludes")
    private List<String> excludes = List.of();

    /**
     * Generates what the other pages say when some have errors, and reports the errors as warnings, in place of failing
     * the build.
     *
     * <p>Example: {@code mvn compile -Dfeishu-codegen.keepGoing}
     */
    @Parameter(property = "feishu-codegen.keepGoing", defaultValue = "false")
    private boolean keepGoing;

    /**
     * Fails the build on warnings about pages too, after the client was generated.
     *
     * <p>Example: {@code <failOnWarning>true</failOnWarning>}
     */
    @Parameter(property = "feishu-codegen.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /**
     * Reads and writes nothing. What was generated earlier is still compiled.
     *
     * <p>Example: {@code mvn compile -Dfeishu-codegen.skip}
     */
    @Parameter(property = "feishu-codegen.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project.build.sourceEncoding}", readonly = true)
    private @Nullable String sourceEncoding;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Path output = Objects.requireNonNull(outputDirectory).toPath();
        Objects.requireNonNull(project).addCompileSourceRoot(output.toString());
        if (skip) {
            getLog().info("Generation is skipped (feishu-codegen.skip).");
            return;
        }
        refuseSharedOutput(output);
        warnOfOtherEncoding();

        Result<Outcome> result = generate(output);
        report(Findings.of(result.diagnostics()), result, output);
    }

    private Result<Outcome> generate(Path output) throws MojoExecutionException, MojoFailureException {
        PageSelection selection =
                new PageSelection(pages.stream().map(File::toPath).toList(), includes, excludes);
        try {
            return Pipeline.over(selection)
                    .onErrors(keepGoing ? OnErrors.KEEP_GOING : OnErrors.STOP)
                    .writeJava(basePackage(), output);
        } catch (OutputRefusedException e) {
            throw new MojoFailureException(e.getMessage() + " (parameter outputDirectory)", e);
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(e.getMessage() + ": " + e.getCause(), e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException("the generator failed; please report this together with the pages", e);
        }
    }

    private BasePackage basePackage() throws MojoFailureException {
        try {
            return new BasePackage(basePackage);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage() + " (parameter basePackage)", e);
        }
    }

    private void report(Findings findings, Result<Outcome> result, Path output) throws MojoFailureException {
        Outcome outcome = result.value();
        findings.notes().forEach(note -> getLog().debug(Findings.line(note)));
        Listing.of(findings.warnings(), LISTED_IN_LOG).forEach(getLog()::warn);
        if (outcome.written() == null) {
            String advice = Pipeline.lacksPages(result)
                    ? "The parameter pages says where they are; includes and excludes, which of them are read."
                    : "-Dfeishu-codegen.keepGoing generates what the other pages say.";
            throw failure("nothing was generated", findings.errors(), advice);
        }
        Listing.of(findings.errors(), LISTED_IN_LOG).forEach(getLog()::warn);
        getLog().info("Read " + outcome.reading().summary() + "; wrote " + outcome.summaryOfWriting() + " in "
                + fromBase(output));
        if (failOnWarning && !findings.warnings().isEmpty()) {
            throw failure("failOnWarning is set", findings.warnings(), "The client was generated nevertheless.");
        }
    }

    private static MojoFailureException failure(String what, List<Diagnostic> findings, String advice) {
        List<String> lines = new ArrayList<>();
        lines.add(Count.of(findings.size(), "finding") + " on the pages, and " + what + ":");
        lines.addAll(Listing.of(findings, LISTED_IN_FAILURE));
        lines.add(advice);
        return new MojoFailureException(String.join(System.lineSeparator(), lines));
    }

    /** The second of two executions would delete what the first has written. */
    private void refuseSharedOutput(Path output) throws MojoFailureException {
        MavenProject in = Objects.requireNonNull(project);
        String id = Objects.requireNonNull(execution).getExecutionId();
        String key =
                GenerateMojo.class.getName() + ":" + output.toAbsolutePath().normalize();
        Object other = in.getContextValue(key);
        if (other != null && !other.equals(id)) {
            throw new MojoFailureException("the executions " + other + " and " + id + " both generate into "
                    + fromBase(output) + ": give each an outputDirectory of its own");
        }
        in.setContextValue(key, id);
    }

    private void warnOfOtherEncoding() {
        if (sourceEncoding != null && !sourceEncoding.equalsIgnoreCase("UTF-8")) {
            getLog().warn("Generated Java is UTF-8, and this project is compiled as " + sourceEncoding
                    + ": set project.build.sourceEncoding to UTF-8.");
        }
    }

    /** The same on every machine, where the path lies in the project. */
    private String fromBase(Path path) {
        Path base = Objects.requireNonNull(project).getBasedir().toPath();
        return (path.startsWith(base) ? base.relativize(path) : path).toString().replace('\\', '/');
    }
}
