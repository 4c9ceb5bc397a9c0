package io.github.feishucodegen.maven;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.output.OutputRefusedException;
import io.github.feishucodegen.pipeline.Count;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.pipeline.UnreadableLockException;
import io.github.feishucodegen.selection.OperationSelection;
import io.github.feishucodegen.selection.SelectionException;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.jspecify.annotations.Nullable;

/** A goal that reads pages, with the parameters that select them and the handling of failures. */
abstract class PagesMojo extends AbstractMojo {
    static final String DEFAULT_PAGES = "src/main/feishu";
    static final int LISTED_IN_LOG = 20;
    static final int LISTED_IN_FAILURE = 50;

    /**
     * The pages: Markdown files, and folders, jars and zips that are searched for {@code *.md}. All dialects may be
     * mixed. A path with {@code *}, {@code ?} or {@code **} stands for the files and folders that match. The default
     * folder may be absent if {@code specArtifact} is set.
     *
     * <p>Example: {@code <pages><page>docs/feishu</page><page>docs/more/*-create.md</page></pages>}
     */
    // The default is relative, because Maven would split an absolute path at every comma in a folder's name.
    @Parameter(property = "feishu-codegen.pages", defaultValue = DEFAULT_PAGES, required = true)
    private List<File> pages = List.of();

    /**
     * Artifacts with pages, in addition to {@code pages}: jars or zips from the repositories of the project. Each is
     * written as {@code groupId:artifactId:version[:type[:classifier]]}; they are separated by commas. The name of a
     * page is its path in the archive. Default: none.
     *
     * <p>Example: {@code <specArtifact>com.example:feishu-pages:1.4.0:zip</specArtifact>}
     */
    @Parameter(property = "feishu-codegen.specArtifact")
    private List<String> specArtifact = List.of();

    /**
     * Globs over the names of pages. Only pages that match one are read. Default: all pages. A name is the path below
     * the folder in {@code pages}. {@code *} and {@code ?} stand for characters within one segment of the name,
     * {@code **} for any number of segments.
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
     * Overlays that correct the pages. Files {@code *.overlay.yaml} among the pages are always used in addition.
     * Default: none.
     *
     * <p>Example: {@code <overlays><overlay>src/main/corrections.overlay.yaml</overlay></overlays>}
     */
    @Parameter(property = "feishu-codegen.overlays")
    private List<File> overlays = List.of();

    /**
     * The operations to use, each as {@code project/version/resource/method} or only its first segments, with
     * {@code *}, {@code ?} and {@code **}. A leading {@code !} leaves out what matches. All pages are still read, so
     * that names and types do not depend on the selection. Default: all operations.
     *
     * <p>Example: {@code <selects><select>hire/v1</select><select>!hire/v1/note</select></selects>}
     */
    @Parameter(property = "feishu-codegen.selects")
    private List<String> selects = List.of();

    /**
     * Skips this goal. Code that was generated earlier is still compiled.
     *
     * <p>Example: {@code mvn compile -Dfeishu-codegen.skip}
     */
    @Parameter(property = "feishu-codegen.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private @Nullable RepositorySystemSession repositorySession;

    @Inject
    private @Nullable RepositorySystem repositorySystem;

    /** The sources of the pages, with artifacts resolved to files. */
    final List<Source> sources() throws MojoFailureException {
        List<Source> sources = new ArrayList<>();
        Path usual = project().getBasedir().toPath().resolve(DEFAULT_PAGES);
        for (File page : pages) {
            Path path = page.toPath();
            if (specArtifact.isEmpty() || !path.equals(usual) || Files.exists(path)) {
                sources.add(new Source(path, null));
            }
        }
        if (!specArtifact.isEmpty()) {
            SpecArtifacts artifacts = new SpecArtifacts(
                    Objects.requireNonNull(repositorySystem),
                    repositorySession(),
                    project().getRemoteProjectRepositories());
            for (String coordinates : specArtifact) {
                sources.add(new Source(artifacts.resolve(coordinates), coordinates.strip()));
            }
        }
        return sources;
    }

    final PageSelection selection(List<Source> sources) {
        return new PageSelection(
                sources.stream().map(Source::path).toList(),
                includes,
                excludes,
                overlays.stream().map(File::toPath).toList());
    }

    /** The overlays as inputs of a build. */
    final List<Source> overlays() {
        return overlays.stream()
                .map(overlay -> new Source(overlay.toPath(), null))
                .toList();
    }

    final OperationSelection operations() throws MojoFailureException {
        try {
            return OperationSelection.of(selects);
        } catch (SelectionException e) {
            throw new MojoFailureException(e.getMessage() + " (parameter selects)", e);
        }
    }

    /** Whether the goal is skipped. Logs it, because a silent goal would look like one that did its work. */
    final boolean isSkipped(String what) {
        if (skip) {
            getLog().info(what + " is skipped (feishu-codegen.skip).");
        }
        return skip;
    }

    final MavenProject project() {
        return Objects.requireNonNull(project);
    }

    final RepositorySystemSession repositorySession() {
        return Objects.requireNonNull(repositorySession);
    }

    final ProjectPaths paths() {
        return new ProjectPaths(project().getBasedir().toPath());
    }

    final String version() {
        return Objects.requireNonNull(execution).getVersion();
    }

    final String executionId() {
        return Objects.requireNonNull(execution).getExecutionId();
    }

    /**
     * The command that runs another goal with the configuration of this execution. It has the coordinates, because a
     * prefix works only if the POM or the settings know the group.
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
                : "Mend the pages, correct them by an overlay (parameter overlays), leave them out (parameter excludes), or go "
                        + "by what the other pages say: -Dfeishu-codegen.keepGoing.";
    }

    /**
     * Runs the generator and converts its exceptions to Maven's. Mistakes of the user become a
     * {@link MojoFailureException}.
     */
    static <T> T run(Supplier<T> engine) throws MojoExecutionException, MojoFailureException {
        try {
            return engine.get();
        } catch (SelectionException e) {
            throw new MojoFailureException(e.getMessage() + " (parameter selects)", e);
        } catch (UnreadableLockException e) {
            throw new MojoFailureException(e.getMessage() + " (parameter lock)", e);
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

    final String fromBase(Path path) {
        return paths().shown(path);
    }
}
