package io.github.feishucodegen.maven;

import io.github.feishucodegen.diff.Contract;
import io.github.feishucodegen.diff.FailOn;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.report.PageLinks;
import io.github.feishucodegen.model.Language;
import io.github.feishucodegen.pipeline.BasePackage;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pipeline.JavaFolders;
import io.github.feishucodegen.pipeline.LockFile;
import io.github.feishucodegen.pipeline.OnErrors;
import io.github.feishucodegen.pipeline.Progress;
import io.github.feishucodegen.pipeline.TextLanguages;
import io.github.feishucodegen.pipeline.update.ClientSettings;
import io.github.feishucodegen.pipeline.update.Update;
import io.github.feishucodegen.pipeline.update.UpdateRequest;
import io.github.feishucodegen.pipeline.update.UpdateResult;
import io.github.feishucodegen.pipeline.update.Verdict;
import io.github.feishucodegen.portal.HttpPortal;
import io.github.feishucodegen.pull.PullProgress;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Brings pages, names and client up to date with the documentation portal, and reports what changed. The goal pulls the
 * pages, compares them with those of before, locks the names and generates the client.
 *
 * <p>The verdict is {@code nothing-new}, {@code compatible} or {@code breaking}. Later steps find it in the project's
 * property {@code feishu-codegen.verdict} and in the file {@code verdict.txt} of {@code reportDirectory}, beside
 * {@code report.md}, {@code report.html}, {@code report.json} and {@code title.txt}. The goal is bound to no phase.
 */
@Mojo(name = "update", threadSafe = true)
public final class UpdateMojo extends PortalMojo {
    private static final String VERDICT = "feishu-codegen.verdict";

    /**
     * The folder for the reports.
     *
     * <p>Example: {@code -Dfeishu-codegen.reportDirectory=update}
     */
    @Parameter(property = "feishu-codegen.reportDirectory", defaultValue = "${project.build.directory}/feishu-update")
    private @Nullable File reportDirectory;

    /**
     * What fails the build: {@code never}, {@code breaking} or {@code new}, which is anything new. Pages, lock, client
     * and reports are written before.
     *
     * <p>Example: {@code -Dfeishu-codegen.failIf=breaking}
     */
    @Parameter(property = "feishu-codegen.failIf", defaultValue = "never")
    private String failIf = "never";

    /**
     * The folder for the Java packages. Files in it that this plugin did not write are never overwritten or deleted.
     *
     * <p>Example: {@code <outputDirectory>src/main/java</outputDirectory>}
     */
    @Parameter(property = "feishu-codegen.outputDirectory", defaultValue = ClientMojo.DEFAULT_OUTPUT)
    private @Nullable File outputDirectory;

    /**
     * The package of the client. All other generated packages are below it.
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
     * The name lock. Every name in it stays the same. The file is created if it does not exist. Default:
     * {@code names.lock.json} in the folder of the pages.
     *
     * <p>Example: {@code <lock>src/main/feishu-names.lock.json</lock>}
     */
    @Parameter(property = "feishu-codegen.lock")
    private @Nullable File lock;

    /**
     * Writes an empty, deprecated class for each class in the lock whose page is gone.
     *
     * <p>Example: {@code <tombstones>true</tombstones>}
     */
    @Parameter(property = "feishu-codegen.tombstones", defaultValue = "false")
    private boolean tombstones;

    /**
     * The language of the texts in the client, {@code zh} or {@code en}. A text that the pages do not have in it stays
     * in the other language. Default: {@code zh} where the pages have it.
     *
     * <p>Example: {@code <language>en</language>}
     */
    @Parameter(property = "feishu-codegen.language")
    private @Nullable String language;

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
     * Generates the client from the other pages if some pages have errors.
     *
     * <p>Example: {@code -Dfeishu-codegen.keepGoing}
     */
    @Parameter(property = "feishu-codegen.keepGoing", defaultValue = "false")
    private boolean keepGoing;

    /**
     * What counts as breaking: {@code wire} (requests and responses), {@code java} (classes and methods of the client)
     * or {@code both}.
     *
     * <p>Example: {@code <contract>wire</contract>}
     */
    @Parameter(property = "feishu-codegen.contract", defaultValue = "both")
    private String contract = "both";

    /**
     * The JSON file with the accepted changes. They break nothing. Default: none.
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
     * The URL below which the report {@code html} links to the old pages. Default: none.
     *
     * <p>Example: {@code <linkOld>https://git.example.com/docs/blob/v1/pages</linkOld>}
     */
    @Parameter(property = "feishu-codegen.linkOld")
    private @Nullable String linkOld;

    /**
     * The URL below which the report {@code html} links to the new pages. Default: none.
     *
     * <p>Example: {@code <linkNew>https://git.example.com/docs/blob/main/pages</linkNew>}
     */
    @Parameter(property = "feishu-codegen.linkNew")
    private @Nullable String linkNew;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped("The update")) {
            return;
        }
        if (isOffline()) {
            tellWithoutAsking();
            return;
        }
        FailIf limit = FailIf.read(failIf);
        UpdateRequest request = updateRequest();
        HttpPortal portal = portal();
        UpdateResult result = run(() -> update(request, portal), "outputDirectory");
        project().getProperties().setProperty(VERDICT, result.verdict().word());
        report(result, limit);
    }

    /** The verdicts that fail the build. */
    private enum FailIf {
        NEVER,
        BREAKING,
        NEW;

        static FailIf read(String word) throws MojoFailureException {
            for (FailIf limit : values()) {
                if (limit.name().toLowerCase(Locale.ROOT).equals(word)) {
                    return limit;
                }
            }
            throw new MojoFailureException("\"" + word + "\" is not never, breaking or new (parameter failIf)");
        }

        boolean includes(Verdict verdict) {
            return switch (this) {
                case NEVER -> false;
                case BREAKING -> verdict == Verdict.BREAKING;
                case NEW -> verdict != Verdict.NOTHING_NEW;
            };
        }
    }

    private static UpdateResult update(UpdateRequest request, HttpPortal portal) {
        try {
            return Update.run(request, portal, PullProgress.NONE, Progress.NONE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the update was interrupted", e);
        }
    }

    private UpdateRequest updateRequest() throws MojoExecutionException, MojoFailureException {
        NamesParameter known = new NamesParameter(names, base());
        KnowledgeParameter nesting = KnowledgeParameter.of(knowledge, !noKnowledge);
        ClientSettings client = new ClientSettings(
                JavaFolders.of(path(outputDirectory)),
                packageOfClient(),
                known.read(),
                lock == null ? folder().resolve(LockFile.NAME) : lock.toPath(),
                tombstones,
                texts(),
                keepGoing ? OnErrors.KEEP_GOING : OnErrors.STOP,
                overlays.stream().map(File::toPath).toList(),
                nesting.knowledge(),
                List.of("version " + version(), "names " + known.fingerprint(), nesting.fact()));
        return new UpdateRequest(
                request(), shownFolder(), client, policy(), path(reportDirectory), new PageLinks(linkOld, linkNew));
    }

    private static Path path(@Nullable File file) {
        return Objects.requireNonNull(file).toPath();
    }

    private BasePackage packageOfClient() throws MojoFailureException {
        try {
            return new BasePackage(basePackage);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage() + " (parameter basePackage)", e);
        }
    }

    private @Nullable Language texts() throws MojoFailureException {
        try {
            return language == null ? null : TextLanguages.parse(language);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage() + " (parameter language)", e);
        }
    }

    private Review.Policy policy() throws MojoExecutionException, MojoFailureException {
        PolicyParameters parameters = new PolicyParameters(accepted, policy, level, sunset);
        Contract wanted = contract();
        try {
            return run(() -> parameters.with(wanted, FailOn.BREAKING));
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    private Contract contract() throws MojoFailureException {
        for (Contract known : Contract.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(contract)) {
                return known;
            }
        }
        throw new MojoFailureException("\"" + contract + "\" is not wire, java or both (parameter contract)");
    }

    private void report(UpdateResult result, FailIf limit) throws MojoFailureException {
        logChanges(result.pulled());
        getLog().info("Pulled " + shownFolder() + ": " + result.pulled().summary());
        if (result.client() != null && result.names() != null) {
            getLog().info("Read " + result.client().reading().summary() + "; locked "
                    + result.names().summary() + "; wrote " + result.client().summaryOfWriting());
        }
        getLog().info(result.title() + " (" + result.verdict().word() + "); the reports are in " + reportDirectory);
        List<String> faults = new ArrayList<>(faults(result.pulled()));
        result.findings().errors().stream().map(Findings::line).forEach(faults::add);
        if (!faults.isEmpty()) {
            faults.add(0, "The update is not complete:");
            throw failure(faults);
        }
        if (limit.includes(result.verdict())) {
            throw new MojoFailureException(
                    result.title() + " (" + result.verdict().word()
                            + "). Pages, lock, client and reports were written (parameter failIf is " + failIf + ").");
        }
    }
}
