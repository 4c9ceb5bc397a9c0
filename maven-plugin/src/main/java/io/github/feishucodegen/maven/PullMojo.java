package io.github.feishucodegen.maven;

import io.github.feishucodegen.portal.HttpPortal;
import io.github.feishucodegen.pull.Pull;
import io.github.feishucodegen.pull.PullRequest;
import io.github.feishucodegen.pull.PullResult;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Fetches the documentation from the portal into a folder, for projects that keep pages next to their code. Only pages
 * that can have changed are asked for. Pages that are gone from the portal are deleted from the folder. Files that were
 * not pulled, or were edited, are never overwritten or deleted.
 *
 * <p>The goal is bound to no phase and needs no project. If Maven is offline, the portal is not asked.
 */
@Mojo(name = "pull", requiresProject = false, threadSafe = true)
public final class PullMojo extends PortalMojo {
    /**
     * Writes nothing, and fails if anything would change.
     *
     * <p>Example: {@code -Dfeishu-codegen.checkOnly}
     */
    @Parameter(property = "feishu-codegen.checkOnly", defaultValue = "false")
    private boolean checkOnly;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped("Pulling")) {
            return;
        }
        if (isOffline()) {
            tellWithoutAsking();
            return;
        }
        PullRequest request = request().check(checkOnly);
        HttpPortal portal = portal();
        PullResult result = run(() -> pull(request, portal));
        report(result);
    }

    private static PullResult pull(PullRequest request, HttpPortal portal) {
        try {
            return Pull.run(request, portal, (done, pages) -> {});
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the pull was interrupted", e);
        }
    }

    private void report(PullResult result) throws MojoFailureException {
        logChanges(result);
        String summary = (checkOnly ? "Compared " : "Pulled ") + shownFolder() + ": " + result.summary();
        List<String> faults = new ArrayList<>(faults(result));
        if (!faults.isEmpty()) {
            faults.add(0, summary);
            throw failure(faults);
        }
        if (checkOnly && !result.changes().isEmpty()) {
            throw new MojoFailureException(summary + "; pull to bring the folder up to date (parameter checkOnly)");
        }
        getLog().info(summary);
    }
}
