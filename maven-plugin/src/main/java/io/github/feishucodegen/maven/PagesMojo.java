package io.github.feishucodegen.maven;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.selection.OperationSelection;
import io.github.feishucodegen.selection.SelectionException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that reads the pages of a project, with the parameters that select them. */
abstract class PagesMojo extends ArtifactMojo {
    static final String DEFAULT_PAGES = "src/main/feishu";
    static final int LISTED_IN_LOG = 20;

    /**
     * The pages: Markdown files, and folders, jars and zips that are searched for {@code *.md}. All dialects may be
     * mixed. A path with {@code *}, {@code ?} or {@code **} stands for the files and folders that match. The default
     * folder may be absent if {@code specArtifact} is set.
     *
     * <p>Example: {@code <pages><page>docs/feishu</page><page>docs/more/*-create.md</page></pages>}
     */
    // The default is relative, because Maven would split an absolute path at every comma in a folder's name.
    @Parameter(property = "feishu-codegen.pages", defaultValue = DEFAULT_PAGES)
    private List<File> pages = List.of();

    /**
     * Overlays that correct the pages. Files {@code *.overlay.yaml} among the pages are always used in addition.
     * Default: none.
     *
     * <p>Example: {@code <overlays><overlay>src/main/corrections.overlay.yaml</overlay></overlays>}
     */
    @Parameter(property = "feishu-codegen.overlays")
    private List<File> overlays = List.of();

    /**
     * Files with nesting knowledge, which {@code nesting learn} of the command line wrote. They help to nest the rows
     * of pages that do not state their nesting, in addition to the knowledge of the plugin. Default: none.
     *
     * <p>Example: {@code <knowledge><file>src/main/feishu-nesting.txt</file></knowledge>}
     */
    @Parameter(property = "feishu-codegen.knowledge")
    private List<File> knowledge = List.of();

    /**
     * Does not use the nesting knowledge of the plugin.
     *
     * <p>Example: {@code -Dfeishu-codegen.noKnowledge}
     */
    @Parameter(property = "feishu-codegen.noKnowledge", defaultValue = "false")
    private boolean noKnowledge;

    /**
     * The operations and events to use: each operation as {@code project/version/resource/method}, each event as
     * {@code project/version/type}, or only its first segments, with {@code *}, {@code ?} and {@code **}. A leading {@code !} leaves out what matches. All pages are still read, so
     * that names and types do not depend on the selection. Default: all of them.
     *
     * <p>Example: {@code <selects><select>hire/v1</select><select>!hire/v1/note</select></selects>}
     */
    @Parameter(property = "feishu-codegen.selects")
    private List<String> selects = List.of();

    /** The first folder of pages, or else the usual one. */
    final Path firstFolder() {
        return pages.stream()
                .map(File::toPath)
                .filter(Files::isDirectory)
                .findFirst()
                .orElseGet(this::usualFolder);
    }

    private Path usualFolder() {
        return project().getBasedir().toPath().resolve(DEFAULT_PAGES);
    }

    /** The sources of the pages, with artifacts resolved to files. */
    final List<Source> sources() throws MojoFailureException {
        List<Source> artifacts = artifacts();
        List<Source> sources = new ArrayList<>();
        Path usual = usualFolder();
        for (File page : pages) {
            Path path = page.toPath();
            if (artifacts.isEmpty() || !path.equals(usual) || Files.exists(path)) {
                sources.add(new Source(path, null));
            }
        }
        sources.addAll(artifacts);
        return sources;
    }

    final PageSelection selection(List<Source> sources) throws MojoFailureException {
        return new PageSelection(
                sources.stream().map(Source::path).toList(),
                includes(),
                excludes(),
                overlays.stream().map(File::toPath).toList(),
                knowledge().knowledge());
    }

    final KnowledgeParameter knowledge() throws MojoFailureException {
        return KnowledgeParameter.of(knowledge, !noKnowledge);
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

    final ProjectPaths paths() {
        return new ProjectPaths(project().getBasedir().toPath());
    }

    final String version() {
        return execution().getVersion();
    }

    final String executionId() {
        return execution().getExecutionId();
    }

    /**
     * The command that runs another goal with the configuration of this execution. It has the coordinates, because a
     * prefix works only if the POM or the settings know the group.
     */
    final String command(String goal) {
        MojoExecution here = execution();
        String id = here.getExecutionId();
        return "mvn " + here.getGroupId() + ":" + here.getArtifactId() + ":" + goal
                + (id.equals("default-cli") ? "" : "@" + id);
    }

    static String adviceOnErrors(Result<?> result) {
        return Pipeline.lacksPages(result)
                ? "Check the parameters pages, includes and excludes."
                : "Correct the pages, add an overlay (parameter overlays), leave pages out (parameter excludes), or use only "
                        + "the other pages: -Dfeishu-codegen.keepGoing.";
    }

    final void logNotes(Findings findings) {
        findings.notes().forEach(note -> getLog().debug(Findings.line(note)));
    }

    final String fromBase(Path path) {
        return paths().shown(path);
    }
}
