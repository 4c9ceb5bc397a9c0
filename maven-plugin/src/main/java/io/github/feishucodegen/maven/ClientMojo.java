package io.github.feishucodegen.maven;

import io.github.feishucodegen.model.Language;
import io.github.feishucodegen.output.EditedFilePolicy;
import io.github.feishucodegen.pipeline.BasePackage;
import io.github.feishucodegen.pipeline.JavaTarget;
import io.github.feishucodegen.pipeline.Layout;
import io.github.feishucodegen.pipeline.LockFile;
import io.github.feishucodegen.pipeline.OnErrors;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.pipeline.TextLanguages;
import io.github.feishucodegen.selection.OperationSelection;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal about the client's sources, with the parameters that decide about their content. */
abstract class ClientMojo extends PagesMojo {
    static final String DEFAULT_OUTPUT = "${project.build.directory}/generated-sources/feishu";

    /**
     * The package of the client. All other generated packages are below it.
     *
     * <p>Example: {@code <basePackage>com.example.feishu</basePackage>}
     */
    @Parameter(property = "feishu-codegen.basePackage", defaultValue = BasePackage.DEFAULT)
    private String basePackage = BasePackage.DEFAULT;

    /**
     * The names for things that pages do not name. {@code official} takes the names of the platform's own SDK,
     * {@code none} uses only pages and rules, and any other value is a file that {@code feishu-codegen names learn}
     * wrote.
     *
     * <p>Example: {@code <names>src/main/feishu-names.json</names>}
     */
    @Parameter(property = "feishu-codegen.names", defaultValue = NamesParameter.OFFICIAL)
    private String names = NamesParameter.OFFICIAL;

    /**
     * Generates the client from the other pages if some pages have errors. The errors are reported as warnings, and
     * the build does not fail.
     *
     * <p>Example: {@code mvn compile -Dfeishu-codegen.keepGoing}
     */
    @Parameter(property = "feishu-codegen.keepGoing", defaultValue = "false")
    private boolean keepGoing;

    /**
     * The Java release that the project is compiled for. The build fails early if generated code would not compile
     * with it. Default: the property {@code maven.compiler.release}; without that property the release is not
     * checked. The generated code is the same for all releases from 11 on.
     *
     * <p>Example: {@code <release>17</release>}
     */
    @Parameter(property = "feishu-codegen.release", defaultValue = "${maven.compiler.release}")
    private @Nullable String release;

    /**
     * The name lock, which the goal {@code names} writes. Every name in it stays the same. Default:
     * {@code names.lock.json} in the first folder of {@code pages}, or in {@code src/main/feishu}.
     *
     * <p>Example: {@code <lock>src/main/feishu-names.lock.json</lock>}
     */
    @Parameter(property = "feishu-codegen.lock")
    private @Nullable File lock;

    /**
     * The language of the texts in the client, {@code zh} or {@code en}. A text that the pages do not have in it stays
     * in the other language. Default: {@code zh} where the pages have it.
     *
     * <p>Example: {@code <language>en</language>}
     */
    @Parameter(property = "feishu-codegen.language")
    private @Nullable String language;

    /**
     * Writes an empty, deprecated class for each class in the lock whose page is gone.
     *
     * <p>Example: {@code <tombstones>true</tombstones>}
     */
    @Parameter(property = "feishu-codegen.tombstones", defaultValue = "false")
    private boolean tombstones;

    final NamesParameter names() {
        return new NamesParameter(names, project().getBasedir().toPath());
    }

    private BasePackage basePackage() throws MojoFailureException {
        try {
            return new BasePackage(basePackage);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage() + " (parameter basePackage)", e);
        }
    }

    /**
     * The request of this execution.
     *
     * @throws MojoFailureException if a parameter is invalid
     */
    final ClientRequest request(Part part, Path output, Layout layout, boolean failOnWarning)
            throws MojoFailureException {
        SourceRelease.check(release);
        List<Source> sources = sources();
        JavaTarget target = new JavaTarget(basePackage(), output, layout, EditedFilePolicy.RESTORE);
        List<String> facts = new ArrayList<>(configuration(sources));
        facts.add("part " + part);
        facts.add("layout " + layout.word());
        facts.add("output " + fromBase(output));
        facts.add("failOnWarning " + failOnWarning);
        List<Source> inputs = new ArrayList<>(sources);
        inputs.addAll(overlays());
        Path locked = lock().file();
        if (Files.exists(locked)) {
            inputs.add(new Source(locked, null));
        }
        return new ClientRequest(part, pipeline(sources), target, inputs, paths(), facts, failOnWarning);
    }

    /** The source of the pipeline, which is created when it is needed. */
    final ClientRequest.PipelineSource pipeline(List<Source> sources) throws MojoFailureException {
        NamesParameter known = names();
        PageSelection selection = selection(sources);
        OperationSelection operations = operations();
        LockFile names = lock();
        Language texts = language();
        return () -> {
            Pipeline all = Pipeline.over(selection);
            Pipeline pipeline = (texts == null ? all : all.language(texts))
                    .select(operations)
                    .names(known.read())
                    .onErrors(keepGoing ? OnErrors.KEEP_GOING : OnErrors.STOP);
            return Files.exists(names.file()) ? pipeline.lock(names, tombstones) : pipeline;
        };
    }

    private @Nullable Language language() throws MojoFailureException {
        try {
            return language == null ? null : TextLanguages.parse(language);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage() + " (parameter language)", e);
        }
    }

    /** The name lock; empty if there is no such file. */
    final LockFile lock() {
        return LockFile.readIfThere(lockFile());
    }

    private Path lockFile() {
        return lock != null ? lock.toPath() : firstFolder().resolve(LockFile.NAME);
    }

    /** Tells users without a lock how to get one. */
    final void adviseOnLock() {
        if (lock == null && Files.notExists(lockFile())) {
            getLog().info("There is no name lock" + effectOfNoLock());
        }
    }

    /** Warns users who named a lock that is not there. */
    final void warnOfMissingLock() {
        if (lock != null && Files.notExists(lockFile())) {
            getLog().warn("The name lock " + fromBase(lockFile()) + " is missing (parameter lock)" + effectOfNoLock());
        }
    }

    private String effectOfNoLock() {
        return ", so new pages can rename what callers use. To keep the names, run \"" + command("names") + "\"";
    }

    /** Everything except the pages that decides about the output. It contains no path of this machine. */
    private List<String> configuration(List<Source> sources) throws MojoFailureException {
        List<String> roots = new ArrayList<>();
        for (Source source : sources) {
            roots.add(source.name(paths()));
        }
        PageSelection selection = selection(sources);
        return List.of(
                "language " + language,
                "version " + version(),
                "pages " + roots,
                "includes " + selection.includes(),
                "excludes " + selection.excludes(),
                "overlays " + selection.overlays().stream().map(this::fromBase).toList(),
                "selects " + operations().selectors(),
                "lock " + fromBase(lockFile()),
                "tombstones " + tombstones,
                "package " + basePackage().name(),
                "names " + names().fingerprint(),
                knowledge().fact(),
                "keepGoing " + keepGoing);
    }
}
