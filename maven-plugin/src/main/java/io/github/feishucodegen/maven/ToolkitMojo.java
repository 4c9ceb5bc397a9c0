package io.github.feishucodegen.maven;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.output.OutputRefusedException;
import io.github.feishucodegen.pipeline.Count;
import io.github.feishucodegen.pipeline.UnreadableLockException;
import io.github.feishucodegen.pipeline.UnreadableSideException;
import io.github.feishucodegen.pull.PullException;
import io.github.feishucodegen.selection.SelectionException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** A goal that reads pages from anywhere, with the parameters of all goals and the handling of failures. */
abstract class ToolkitMojo extends AbstractMojo {
    private static final int LISTED_IN_FAILURE = 50;

    /**
     * Globs over the names of pages. Only pages that match one are read. Default: all pages. The name of a page is its
     * path in the folder or archive that it comes from. {@code *} and {@code ?} stand for characters within one
     * segment of the name, {@code **} for any number of segments.
     *
     * <p>Example: {@code <includes><include>hire/**</include></includes>}
     */
    @Parameter(property = "feishu-codegen.includes")
    private List<String> includes = List.of();

    /**
     * Globs over the names of pages. Pages that match one are left out, even if they are included. Default: none.
     *
     * <p>Example: {@code <excludes><exclude>**&#47;drafts/**</exclude></excludes>}
     */
    @Parameter(property = "feishu-codegen.excludes")
    private List<String> excludes = List.of();

    /**
     * Skips this goal. Code that was generated earlier is still compiled.
     *
     * <p>Example: {@code mvn compile -Dfeishu-codegen.skip}
     */
    @Parameter(property = "feishu-codegen.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    final MavenProject project() {
        return Objects.requireNonNull(project);
    }

    final MojoExecution execution() {
        return Objects.requireNonNull(execution);
    }

    final List<String> includes() {
        return includes;
    }

    final List<String> excludes() {
        return excludes;
    }

    /**
     * Whether the goal is skipped. Logs it, because a silent goal would look like one that did its work. Otherwise warns
     * if this run does not have the configuration that the user may expect.
     */
    final boolean isSkipped(String what) {
        if (skip) {
            getLog().info(what + " is skipped (feishu-codegen.skip).");
        } else {
            OtherExecutions.advice(project(), execution()).ifPresent(getLog()::warn);
        }
        return skip;
    }

    /** The parameter that names the folder to write into. */
    String outputParameter() {
        return "outputDirectory";
    }

    final <T> T run(Supplier<T> engine) throws MojoExecutionException, MojoFailureException {
        return run(engine, outputParameter());
    }

    /**
     * Runs the generator and converts its exceptions to Maven's. Mistakes of the user become a
     * {@link MojoFailureException}.
     */
    static <T> T run(Supplier<T> engine, String outputParameter) throws MojoExecutionException, MojoFailureException {
        try {
            return engine.get();
        } catch (SelectionException e) {
            throw new MojoFailureException(e.getMessage() + " (parameter selects)", e);
        } catch (PullException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (UnreadableLockException e) {
            throw new MojoFailureException(e.getMessage() + " (parameter lock)", e);
        } catch (OutputRefusedException e) {
            throw new MojoFailureException(e.getMessage() + " (parameter " + outputParameter + ")", e);
        } catch (UnreadableSideException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(e.getMessage() + ": " + e.getCause(), e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException("the generator failed; please report this, and attach the pages", e);
        }
    }

    static MojoFailureException failure(String what, List<Diagnostic> findings, String advice) {
        List<String> lines = new ArrayList<>();
        lines.add(Count.of(findings.size(), "finding") + " on the pages, and " + what + ":");
        lines.addAll(Listing.of(findings, LISTED_IN_FAILURE));
        lines.add(advice);
        return failure(lines);
    }

    static MojoFailureException failure(List<String> lines) {
        return new MojoFailureException(String.join(System.lineSeparator(), lines));
    }
}
