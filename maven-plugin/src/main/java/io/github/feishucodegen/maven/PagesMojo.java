package io.github.feishucodegen.maven;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.output.OutputRefusedException;
import io.github.feishucodegen.pipeline.Count;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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

/** A goal that reads pages: which ones, and how it fails. */
abstract class PagesMojo extends AbstractMojo {
    static final int LISTED_IN_LOG = 20;
    static final int LISTED_IN_FAILURE = 50;

    /**
     * The pages: Markdown files, and folders that are searched for {@code *.md}, in any mixture of dialects.
     *
     * <p>Example: {@code <pages><page>docs/feishu</page></pages>}
     */
    // Relative to the project: Maven would split an absolute path at every comma in a folder's name.
    @Parameter(property = "feishu-codegen.pages", defaultValue = "src/main/feishu", required = true)
    private List<File> pages = List.of();

    /**
     * Globs over the names of pages; only pages that match one are read. Default: all are. A name is the path below
     * the folder in {@code pages}; {@code *} and {@code ?} stand for characters within one part of it, {@code **} for any
     * number of parts.
     *
     * <p>Example: {@code <includes><include>hire/**</include></includes>}
     */
    @Parameter(property = "feishu-codegen.includes")
    private List<String> includes = List.of();

    /**
     * Globs over the names of pages; pages that match one are left out, even if they are included. Default: none are.
     *
     * <p>Example: {@code <excludes><exclude>**&#47;drafts/**</exclude></excludes>}
     */
    @Parameter(property = "feishu-codegen.excludes")
    private List<String> excludes = List.of();

    /**
     * Makes this goal do nothing. What was generated earlier is still compiled.
     *
     * <p>Example: {@code mvn compile -Dfeishu-codegen.skip}
     */
    @Parameter(property = "feishu-codegen.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    final PageSelection selection() {
        return new PageSelection(pages.stream().map(File::toPath).toList(), includes, excludes);
    }

    /** Tells of it, too: a goal that does nothing and says nothing looks like one that did its work. */
    final boolean isSkipped(String what) {
        if (skip) {
            getLog().info(what + " is skipped (feishu-codegen.skip).");
        }
        return skip;
    }

    final MavenProject project() {
        return Objects.requireNonNull(project);
    }

    final String executionId() {
        return Objects.requireNonNull(execution).getExecutionId();
    }

    /**
     * The command that runs another goal with what this execution is told. It has the coordinates, because a prefix works
     * only where the POM or the settings know the group.
     */
    final String command(String goal) {
        MojoExecution here = Objects.requireNonNull(execution);
        String id = here.getExecutionId();
        return "mvn " + here.getGroupId() + ":" + here.getArtifactId() + ":" + goal
                + (id.equals("default-cli") ? "" : "@" + id);
    }

    static String adviceOnErrors(Result<?> result) {
        return Pipeline.lacksPages(result)
                ? "The parameter pages says where they are; includes and excludes, which of them are read."
                : "-Dfeishu-codegen.keepGoing goes by what the other pages say.";
    }

    /** Runs the engine; what goes wrong there is the user's fault only where the engine says so. */
    static <T> T run(Supplier<T> engine) throws MojoExecutionException, MojoFailureException {
        try {
            return engine.get();
        } catch (OutputRefusedException e) {
            throw new MojoFailureException(e.getMessage() + " (parameter outputDirectory)", e);
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(e.getMessage() + ": " + e.getCause(), e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException("the generator failed; please report this together with the pages", e);
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

    final void logNotes(Findings findings) {
        findings.notes().forEach(note -> getLog().debug(Findings.line(note)));
    }

    /** The same on every machine, where the path lies in the project. */
    final String fromBase(Path path) {
        Path base = project().getBasedir().toPath();
        return (path.startsWith(base) ? base.relativize(path) : path).toString().replace('\\', '/');
    }
}
