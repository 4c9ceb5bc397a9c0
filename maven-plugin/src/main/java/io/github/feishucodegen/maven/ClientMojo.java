package io.github.feishucodegen.maven;

import io.github.feishucodegen.output.Edited;
import io.github.feishucodegen.output.OutputFolder;
import io.github.feishucodegen.overlay.Overlay;
import io.github.feishucodegen.pipeline.BasePackage;
import io.github.feishucodegen.pipeline.JavaTarget;
import io.github.feishucodegen.pipeline.Layout;
import io.github.feishucodegen.pipeline.LockFile;
import io.github.feishucodegen.pipeline.OnErrors;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.pipeline.UnreadableLockException;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal about the client's sources: what they are made of, and where they lie. */
abstract class ClientMojo extends PagesMojo {
    /**
     * The folder that the Java packages go into. It is added to the project's sources in any case. Files in it that this
     * plugin did not write are never overwritten or deleted: the build fails instead. A generated file that is missing
     * or was edited is written again.
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
     * What callers call things that pages do not name: {@code official} for the names of the platform's own SDK,
     * {@code none} to go by pages and rules alone, or a file that {@code feishu-codegen names learn} wrote.
     *
     * <p>Example: {@code <names>src/main/feishu-names.json</names>}
     */
    @Parameter(property = "feishu-codegen.names", defaultValue = NamesParameter.OFFICIAL, required = true)
    private String names = NamesParameter.OFFICIAL;

    /**
     * Generates what the other pages say when some have errors, and reports the errors as warnings, in place of failing
     * the build.
     *
     * <p>Example: {@code mvn compile -Dfeishu-codegen.keepGoing}
     */
    @Parameter(property = "feishu-codegen.keepGoing", defaultValue = "false")
    private boolean keepGoing;

    /**
     * Where files lie in {@code outputDirectory}: {@code single}, where it is the source root, or {@code per-project},
     * where each project of the platform has a source root of its own in it, called as its package is, and what all of
     * them share is in {@code client}. All are added to the project's sources.
     *
     * <p>Example: {@code <layout>per-project</layout>}
     */
    @Parameter(property = "feishu-codegen.layout", defaultValue = "single", required = true)
    private String layout = "single";

    /**
     * The Java release that the project is compiled for; the build fails early where generated code would not compile
     * with it. Default: what the property {@code maven.compiler.release} says; unknown, and not looked at, where it says
     * nothing. What is generated is the same for all releases from 11 on.
     *
     * <p>Example: {@code <release>17</release>}
     */
    @Parameter(property = "feishu-codegen.release", defaultValue = "${maven.compiler.release}")
    private @Nullable String release;

    /**
     * The lock of names that the goal {@code names} writes; what was given once keeps its name. It need not be there.
     *
     * <p>Example: {@code <lock>src/main/feishu-names.lock.json</lock>}
     */
    @Parameter(
            property = "feishu-codegen.lock",
            defaultValue = "${project.basedir}/src/main/feishu/names.lock.json",
            required = true)
    private @Nullable File lock;

    /**
     * Writes an empty, deprecated class for each class in the lock whose page is gone.
     *
     * <p>Example: {@code <tombstones>true</tombstones>}
     */
    @Parameter(property = "feishu-codegen.tombstones", defaultValue = "false")
    private boolean tombstones;

    final Path output() {
        return Objects.requireNonNull(outputDirectory).toPath();
    }

    final NamesParameter names() {
        return new NamesParameter(names, project().getBasedir().toPath());
    }

    private Layout layout() throws MojoFailureException {
        try {
            return Layout.of(layout);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage() + " (parameter layout)", e);
        }
    }

    /** Where the packages are, as far as they were generated. */
    final Set<String> sourceRoots() throws MojoFailureException {
        Layout layout = layout();
        return layout.roots(layout == Layout.SINGLE ? Set.of() : OutputFolder.listed(output()));
    }

    private BasePackage basePackage() throws MojoFailureException {
        try {
            return new BasePackage(basePackage);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage() + " (parameter basePackage)", e);
        }
    }

    /** All that this execution is asked for; what cannot be meant is refused here. */
    final ClientRequest request(boolean failOnWarning) throws MojoFailureException {
        SourceRelease.check(release);
        Overlay overlay = names().read();
        List<Source> sources = sources();
        LockFile locked = lock();
        Pipeline pipeline = Pipeline.over(selection(sources))
                .select(operations())
                .names(overlay)
                .onErrors(keepGoing ? OnErrors.KEEP_GOING : OnErrors.STOP);
        if (!locked.lock().isEmpty()) {
            pipeline = pipeline.lock(locked, tombstones);
        }
        JavaTarget target = new JavaTarget(basePackage(), output(), layout(), Edited.RESTORE);
        List<String> facts = new ArrayList<>(configuration(sources));
        facts.add("failOnWarning " + failOnWarning);
        List<Source> inputs = new ArrayList<>(sources);
        inputs.addAll(overlays());
        if (Files.exists(locked.file())) {
            inputs.add(new Source(locked.file(), null));
        }
        return new ClientRequest(pipeline, target, inputs, paths(), facts, failOnWarning);
    }

    /** Empty where there is none. */
    final LockFile lock() throws MojoFailureException {
        try {
            return LockFile.readIfThere(Objects.requireNonNull(lock).toPath());
        } catch (UnreadableLockException e) {
            throw new MojoFailureException(e.getMessage() + " (parameter lock)", e);
        } catch (UncheckedIOException e) {
            throw new MojoFailureException(e.getMessage() + ": " + e.getCause() + " (parameter lock)", e);
        }
    }

    /** All that decides about the output, beside the pages, without a path of this machine. */
    private List<String> configuration(List<Source> sources) throws MojoFailureException {
        List<String> roots = new ArrayList<>();
        for (Source source : sources) {
            String artifact = source.artifact();
            roots.add(artifact == null ? "path " + fromBase(source.path()) : "artifact " + artifact);
        }
        PageSelection selection = selection(sources);
        return List.of(
                "version " + version(),
                "pages " + roots,
                "includes " + selection.includes(),
                "excludes " + selection.excludes(),
                "overlays " + selection.overlays().stream().map(this::fromBase).toList(),
                "selects " + operations().selectors(),
                "lock " + fromBase(Objects.requireNonNull(lock).toPath()),
                "tombstones " + tombstones,
                "package " + basePackage().name(),
                "names " + names().fingerprint(),
                "keepGoing " + keepGoing,
                "layout " + layout().word(),
                "output " + fromBase(output()));
    }
}
