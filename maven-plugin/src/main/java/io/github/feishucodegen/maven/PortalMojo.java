package io.github.feishucodegen.maven;

import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.portal.HttpPortal;
import io.github.feishucodegen.portal.Language;
import io.github.feishucodegen.portal.PageForm;
import io.github.feishucodegen.portal.PortalFacts;
import io.github.feishucodegen.portal.PortalHost;
import io.github.feishucodegen.portal.ProxyServer;
import io.github.feishucodegen.pull.FolderStatus;
import io.github.feishucodegen.pull.PageChange;
import io.github.feishucodegen.pull.PageFailure;
import io.github.feishucodegen.pull.Pull;
import io.github.feishucodegen.pull.PullRequest;
import io.github.feishucodegen.pull.PullResult;
import io.github.feishucodegen.selection.OperationSelection;
import io.github.feishucodegen.selection.SelectionException;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystemSession;
import org.jspecify.annotations.Nullable;

/** A goal that fetches pages from the portal into a folder. */
abstract class PortalMojo extends ToolkitMojo {
    private static final int LISTED_CHANGES = 40;

    /**
     * The folder for the pages.
     *
     * <p>Example: {@code -Dfeishu-codegen.pagesDirectory=docs/feishu}
     */
    @Parameter(property = "feishu-codegen.pagesDirectory", defaultValue = PagesMojo.DEFAULT_PAGES)
    private @Nullable String pagesDirectory;

    /**
     * The portal, or a server that behaves like it.
     *
     * <p>Example: {@code -Dfeishu-codegen.host=open.larksuite.com}
     */
    @Parameter(property = "feishu-codegen.host", defaultValue = PortalFacts.DEFAULT_HOST)
    private String host = PortalFacts.DEFAULT_HOST;

    /**
     * The language of the pages: {@code zh}, {@code en} or {@code both}. With both, the pages lie in the folders
     * {@code zh} and {@code en}.
     *
     * <p>Example: {@code -Dfeishu-codegen.pageLanguage=en}
     */
    @Parameter(property = "feishu-codegen.pageLanguage", defaultValue = "zh")
    private String pageLanguage = "zh";

    /**
     * The form of the pages: {@code native} or {@code published}. Only the native form tells how fields are nested.
     *
     * <p>Example: {@code -Dfeishu-codegen.form=published}
     */
    @Parameter(property = "feishu-codegen.form", defaultValue = "native")
    private String form = "native";

    /**
     * The operations whose pages are fetched, by the addresses of the pages, each as
     * {@code project/version/resource/method} or only its first segments. Default: all operations.
     *
     * <p>Example: {@code <selects><select>im</select><select>hire/v1</select></selects>}
     */
    @Parameter(property = "feishu-codegen.selects")
    private List<String> selects = List.of();

    /**
     * The number of requests at the same time.
     *
     * <p>Example: {@code -Dfeishu-codegen.jobs=2}
     */
    @Parameter(property = "feishu-codegen.jobs", defaultValue = "" + PortalFacts.DEFAULT_JOBS)
    private int jobs = PortalFacts.DEFAULT_JOBS;

    /**
     * The maximum number of requests per second; 0 is no limit. Default: 5, and no limit for a server on this machine.
     *
     * <p>Example: {@code -Dfeishu-codegen.rate=2}
     */
    @Parameter(property = "feishu-codegen.rate")
    private @Nullable Double rate;

    /**
     * Removes pages that are gone, even if they are more than a tenth.
     *
     * <p>Example: {@code -Dfeishu-codegen.allowShrink}
     */
    @Parameter(property = "feishu-codegen.allowShrink", defaultValue = "false")
    private boolean allowShrink;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private @Nullable File baseDirectory;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private @Nullable RepositorySystemSession repositorySession;

    @Override
    String outputParameter() {
        return "pagesDirectory";
    }

    /** The folder of the project. Without a project it is the folder where Maven runs. */
    final Path base() {
        return Objects.requireNonNull(baseDirectory).toPath();
    }

    /** The folder for the pages. */
    final Path folder() {
        return base().resolve(shownFolder());
    }

    /** The folder for the pages, as the user named it. */
    final String shownFolder() {
        return Objects.requireNonNull(pagesDirectory);
    }

    final String version() {
        return String.valueOf(execution().getVersion());
    }

    final boolean isOffline() {
        return Objects.requireNonNull(repositorySession).isOffline();
    }

    final void tellWithoutAsking() throws MojoExecutionException, MojoFailureException {
        FolderStatus status = run(() -> Pull.inspect(folder()));
        getLog().info("Maven is offline, so the portal was not asked. " + pagesDirectory + " has " + status.pages()
                + " pages as they were last pulled; " + status.altered().size() + " of them are missing or edited");
    }

    final PullRequest request() throws MojoFailureException {
        if (jobs < 1 || jobs > 64) {
            throw new MojoFailureException("jobs is a number from 1 to 64 (parameter jobs)");
        }
        try {
            return PullRequest.into(folder())
                    .languages(languages())
                    .form(pageForm())
                    .only(includes(), excludes(), OperationSelection.of(selects))
                    .jobs(jobs)
                    .allowShrink(allowShrink);
        } catch (SelectionException e) {
            throw new MojoFailureException(e.getMessage() + " (parameter selects)", e);
        }
    }

    private Set<Language> languages() throws MojoFailureException {
        return switch (pageLanguage.toLowerCase(Locale.ROOT)) {
            case "zh" -> EnumSet.of(Language.ZH);
            case "en" -> EnumSet.of(Language.EN);
            case "both" -> EnumSet.allOf(Language.class);
            default ->
                throw new MojoFailureException(
                        "\"" + pageLanguage + "\" is not zh, en or both (parameter pageLanguage)");
        };
    }

    private PageForm pageForm() throws MojoFailureException {
        return switch (form.toLowerCase(Locale.ROOT)) {
            case "native" -> PageForm.NATIVE;
            case "published" -> PageForm.PUBLISHED;
            default ->
                throw new MojoFailureException("\"" + form + "\" is neither native nor published (parameter form)");
        };
    }

    final HttpPortal portal() throws MojoFailureException {
        try {
            PortalHost server = PortalHost.parse(host);
            double most = rate(server);
            ProxyServer proxy = MavenProxy.of(Objects.requireNonNull(repositorySession), server.uri());
            return proxy == null
                    ? HttpPortal.at(server, most, version())
                    : HttpPortal.through(proxy, server, most, version());
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage() + " (parameter host)", e);
        }
    }

    private double rate(PortalHost server) throws MojoFailureException {
        try {
            return server.rate(rate);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage() + " (parameter rate)", e);
        }
    }

    final void logChanges(PullResult result) {
        result.changes().stream().limit(LISTED_CHANGES).map(PortalMojo::line).forEach(getLog()::info);
    }

    /** What did not succeed, one line each. */
    static List<String> faults(PullResult result) {
        List<String> faults = new ArrayList<>();
        for (PageFailure failure : result.failures()) {
            faults.add(Findings.printable(failure.path() + ": " + failure.reason()));
        }
        if (result.notAskedMessage() != null) {
            faults.add(result.notAskedMessage());
        }
        if (result.stopped() != null) {
            faults.add(result.stopped());
        }
        return faults;
    }

    private static String line(PageChange change) {
        String from = change.before() == null ? "" : " (from " + change.before() + ")";
        return Findings.printable(change.kind().name().toLowerCase(Locale.ROOT) + " " + change.path() + from);
    }
}
