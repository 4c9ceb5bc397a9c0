package io.github.feishucodegen.maven;

import io.github.feishucodegen.diff.Contract;
import io.github.feishucodegen.diff.FailOn;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.report.Changelog;
import io.github.feishucodegen.diff.report.Format;
import io.github.feishucodegen.diff.report.PageLinks;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.output.OutputRefusedException;
import io.github.feishucodegen.pipeline.BasePackage;
import io.github.feishucodegen.pipeline.Comparison;
import io.github.feishucodegen.pipeline.Count;
import io.github.feishucodegen.pipeline.History;
import io.github.feishucodegen.pipeline.LockFile;
import io.github.feishucodegen.pipeline.Progress;
import io.github.feishucodegen.pipeline.UnreadableLockException;
import io.github.feishucodegen.pipeline.UnreadableSideException;
import io.github.feishucodegen.sdknames.SdkNames;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Reports the changes between two versions of the platform's documentation, on the wire and in the Java client. Fails
 * the build if there are changes of the severity in {@code failOn} that are not accepted.
 *
 * <p>A side is a folder or file of pages, a model in JSON, or {@code REF:PATH} of the Git repository around the
 * folder where Maven runs. The two sides may be in different dialects. The goal is bound to no phase and needs no
 * project.
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends ToolkitMojo {
    /**
     * The old side of the comparison. Default: none. The goal needs it unless it has {@code since}.
     *
     * <p>Example: {@code mvn feishu-codegen:diff -Dfeishu-codegen.before=main:src/main/feishu}
     */
    @Parameter(property = "feishu-codegen.before")
    private @Nullable String before;

    /**
     * The new side of the comparison. Default: the default folder of the goal {@code generate}.
     *
     * <p>Example: {@code mvn feishu-codegen:diff -Dfeishu-codegen.before=v1:docs -Dfeishu-codegen.after=docs}
     */
    @Parameter(property = "feishu-codegen.after", defaultValue = PagesMojo.DEFAULT_PAGES)
    private @Nullable String after;

    /**
     * A ref of the Git repository around the project, or a range {@code A..B}. The goal then compares all states of a
     * folder since this ref and writes a changelog, instead of comparing two sides. Reports are {@code markdown} or
     * {@code html}. Default: none.
     *
     * <p>Example: {@code mvn feishu-codegen:diff -Dfeishu-codegen.since=v1.0.0 -Dfeishu-codegen.path=docs}
     */
    @Parameter(property = "feishu-codegen.since")
    private @Nullable String since;

    /**
     * With {@code since}: the folder of the pages, relative to the top of the repository. Default: the top.
     *
     * <p>Example: {@code <path>src/main/feishu</path>}
     */
    @Parameter(property = "feishu-codegen.path")
    private @Nullable String path;

    /**
     * With {@code since}: what a part of the changelog is about, {@code date} or {@code tag}. Default: {@code date}.
     *
     * <p>Example: {@code <per>tag</per>}
     */
    @Parameter(property = "feishu-codegen.per")
    private @Nullable String per;

    /**
     * The reports to write, each as {@code FORMAT=FILE}. The formats are {@code text}, {@code markdown},
     * {@code json}, {@code sarif}, {@code annotations}, {@code junit} and {@code html}. The log always has the text.
     * Default: none.
     *
     * <p>Example: {@code <reports><report>html=target/diff.html</report></reports>}
     */
    @Parameter(property = "feishu-codegen.reports")
    private List<String> reports = List.of();

    /**
     * The contract to compare: {@code wire} (requests and responses), {@code java} (classes and methods of the
     * client) or {@code both}.
     *
     * <p>Example: {@code <contract>wire</contract>}
     */
    @Parameter(property = "feishu-codegen.contract", defaultValue = "both")
    private String contract = "both";

    /**
     * The lowest severity of a change that fails the build: {@code breaking}, {@code risky}, {@code any} or
     * {@code never}.
     *
     * <p>Example: {@code -Dfeishu-codegen.failOn=risky}
     */
    @Parameter(property = "feishu-codegen.failOn", defaultValue = "breaking")
    private String failOn = "breaking";

    /**
     * The JSON file with the accepted changes. They do not fail the build. Default: none.
     *
     * <p>Example: {@code <accepted>src/main/feishu-accepted.json</accepted>}
     */
    @Parameter(property = "feishu-codegen.accepted")
    private @Nullable File accepted;

    /**
     * The policy of the team, in YAML or JSON: severities, patterns of accepted changes, owners. Default: none.
     *
     * <p>Example: {@code <policy>src/main/feishu-policy.yaml</policy>}
     */
    @Parameter(property = "feishu-codegen.policy")
    private @Nullable File policy;

    /**
     * The lowest severity that reports show: {@code breaking}, {@code risky}, {@code safe}, {@code wording} or
     * {@code text}. Default: that of the policy, or else {@code text}.
     *
     * <p>Example: {@code -Dfeishu-codegen.level=risky}
     */
    @Parameter(property = "feishu-codegen.level")
    private @Nullable String level;

    /**
     * A date, or a number of days from today. Also reports what ends until then, by a date that its description names.
     * Default: none.
     *
     * <p>Example: {@code -Dfeishu-codegen.sunset=90}
     */
    @Parameter(property = "feishu-codegen.sunset")
    private @Nullable String sunset;

    /**
     * Overlays that correct the pages of both sides. Files {@code *.overlay.yaml} among the pages of a side always
     * correct that side. Default: none.
     *
     * <p>Example: {@code <overlays><overlay>src/main/feishu.overlay.yaml</overlay></overlays>}
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
     * The name lock for the clients of both sides. Default: {@code names.lock.json} beside the pages of each side.
     *
     * <p>Example: {@code <lock>src/main/feishu-names.lock.json</lock>}
     */
    @Parameter(property = "feishu-codegen.lock")
    private @Nullable File lock;

    /**
     * The package of the Java client.
     *
     * <p>Example: {@code <basePackage>com.example.feishu</basePackage>}
     */
    @Parameter(property = "feishu-codegen.basePackage", defaultValue = BasePackage.DEFAULT)
    private String basePackage = BasePackage.DEFAULT;

    /**
     * The names for things that pages do not name: {@code official}, {@code none}, or a file that {@code names learn}
     * wrote.
     *
     * <p>Example: {@code <names>src/main/feishu-names.json</names>}
     */
    @Parameter(property = "feishu-codegen.names", defaultValue = NamesParameter.OFFICIAL)
    private String names = NamesParameter.OFFICIAL;

    /**
     * The URL below which the report {@code html} links to the pages of the old side. Default: the folder of the old
     * side.
     *
     * <p>Example: {@code <linkOld>https://git.example.com/docs/blob/v1/pages</linkOld>}
     */
    @Parameter(property = "feishu-codegen.linkOld")
    private @Nullable String linkOld;

    /**
     * The URL below which the report {@code html} links to the pages of the new side. Default: the folder of the new
     * side.
     *
     * <p>Example: {@code <linkNew>https://git.example.com/docs/blob/main/pages</linkNew>}
     */
    @Parameter(property = "feishu-codegen.linkNew")
    private @Nullable String linkNew;

    /** The folder of the project. Without a project it is the folder where Maven runs. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private @Nullable File baseDirectory;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped("The comparison")) {
            return;
        }
        try {
            List<Target> targets = reports.stream().map(this::target).toList();
            if (since != null) {
                writeHistory(since, targets);
            } else {
                compare(targets);
            }
        } catch (UnreadableLockException e) {
            throw new MojoFailureException(e.getMessage() + " (parameter lock)", e);
        } catch (UnreadableSideException | OutputRefusedException | UncheckedIOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    private void compare(List<Target> targets) throws MojoFailureException {
        if (path != null || per != null) {
            throw new IllegalArgumentException("the parameters path and per need the parameter since");
        }
        if (before == null) {
            throw new IllegalArgumentException("give the old side (parameter before), or a ref (parameter since)");
        }
        Comparison comparison = new Comparison(
                side(before),
                side(Objects.requireNonNull(after)),
                includes(),
                excludes(),
                overlays.stream().map(File::toPath).toList(),
                KnowledgeParameter.of(knowledge, !noKnowledge).knowledge());
        Review review = comparison.review(policy(), client(), Progress.NONE);
        Format.TEXT.write(review).lines().forEach(getLog()::info);
        for (Target target : targets) {
            PageLinks links = comparison.linksFrom(target.file()).replacedBy(linkOld, linkNew);
            Comparison.write(target.format().write(review, links), target.file());
        }
        int failures = review.failures().size();
        if (failures > 0) {
            throw new MojoFailureException(Count.of(failures, "change")
                    + " of the documentation failed the build (parameter failOn is " + failOn
                    + "). To accept them, add the entries in the log to a file (parameter accepted).");
        }
    }

    private void writeHistory(String ref, List<Target> targets) throws MojoFailureException {
        if (before != null) {
            throw new IllegalArgumentException("give either the parameter before or the parameter since");
        }
        for (Target target : targets) {
            if (target.format() != Format.MARKDOWN && target.format() != Format.HTML) {
                throw new IllegalArgumentException(
                        "with the parameter since, reports are markdown or html (parameter reports)");
            }
        }
        History.Step step = constant(History.Step.values(), per == null ? "date" : per, "per");
        History history = new History(
                Objects.requireNonNull(baseDirectory).toPath(),
                ref,
                path == null ? "" : path,
                step,
                includes(),
                excludes(),
                overlays.stream().map(File::toPath).toList(),
                KnowledgeParameter.of(knowledge, !noKnowledge).knowledge());
        Changelog changelog = history.changelog(policy(), client(), Progress.NONE);
        if (targets.isEmpty()) {
            changelog.write(Changelog.Form.MARKDOWN).lines().forEach(getLog()::info);
        }
        for (Target target : targets) {
            Changelog.Form form = target.format() == Format.HTML ? Changelog.Form.HTML : Changelog.Form.MARKDOWN;
            Comparison.write(changelog.write(form), target.file());
        }
    }

    private Comparison.ClientNames client() throws MojoFailureException {
        return new Comparison.ClientNames(new BasePackage(basePackage), known(), locked());
    }

    private NameLock locked() {
        return lock == null ? NameLock.NONE : LockFile.read(lock.toPath()).lock();
    }

    private Review.Policy policy() {
        return new PolicyParameters(accepted, policy, level, sunset)
                .with(constant(Contract.values(), contract, "contract"), constant(FailOn.values(), failOn, "failOn"));
    }

    private SdkNames known() throws MojoFailureException {
        return new NamesParameter(names, Objects.requireNonNull(baseDirectory).toPath()).read();
    }

    private record Target(Format format, Path file) {}

    private Target target(String report) {
        int equals = report.indexOf('=');
        if (equals < 0 || equals == report.length() - 1) {
            throw new IllegalArgumentException(
                    "'" + report + "' does not have the form FORMAT=FILE (parameter reports)");
        }
        return new Target(Format.of(report.substring(0, equals)), inProject(report.substring(equals + 1)));
    }

    /**
     * The name of a side. An existing path in the project, as everywhere in a POM, or else possibly a ref and a path.
     */
    private String side(String name) {
        try {
            Path path = inProject(name);
            return path.toFile().exists() ? fromHere(path) : name;
        } catch (InvalidPathException e) {
            return name;
        }
    }

    private Path inProject(String name) {
        return Objects.requireNonNull(baseDirectory).toPath().resolve(name);
    }

    /**
     * The path relative to the current folder if it is below it, as reports for code hosts need it; otherwise
     * absolute.
     */
    private static String fromHere(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(here) && !absolute.equals(here)
                ? here.relativize(absolute).toString()
                : absolute.toString();
    }

    private static <E extends Enum<E>> E constant(E[] all, String word, String parameter) {
        for (E constant : all) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("there is no '" + word + "' (parameter " + parameter + ")");
    }
}
